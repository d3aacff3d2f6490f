import PadananModel
import PadananTerms

/// What a run of translating is made of, as people name it: glossary, memory, service.
public struct TranslationSetup: Sendable {
    /// The name that stands for no service: memory and gloss only.
    public static let draft = "draft"

    /// The names that `--with` takes.
    public static var serviceNames: [String] { [draft] + TranslationServices.all.map(\.id) }

    public var languages = LanguagePair.indonesianEnglish
    /// What `termbase` was read from: paths, or `builtin`.
    public var glossaries: [String] = []
    /// The terms; `nil` guards none.
    public var termbase: Termbase?
    /// Concepts, by id, that are not guarded.
    public var ignoredConcepts: Set<String> = []
    /// The file of the memory; `nil` for none.
    public var memory: String?
    /// One of `serviceNames`.
    public var service = TranslationSetup.draft
    public var serviceSettings = ServiceSettings()
    public var settings = TranslationSettings()

    public init() {}

    /// Opens what was named. Throws a `FileError` or `TranslatorError` for what can't be used.
    public func sources() throws -> TranslationSources {
        var sources = TranslationSources()
        let aligner = termbase.map { TermAligner($0, languages: languages) }
        sources.termGuard = aligner.map { TermGuard($0, ignoring: ignoredConcepts) }
        if let memory { sources.memory = try lookup(memory, aligner) }
        if service != Self.draft { sources.translator = try translator() }
        sources.signature = [service, serviceSettings.baseURL ?? "", serviceSettings.model ?? ""].joined(separator: " ")
        let drafter =
            aligner.map { Drafter(recognizer: $0.sourceRecognizer, languages: languages) }
            ?? Drafter(termbase: Termbase(), languages: languages)
        sources.drafter = { drafter.draft($0.withoutAnnotations).content }
        return sources
    }

    private func translator() throws(TranslatorError) -> any MachineTranslator {
        guard let service = TranslationServices.service(service) else {
            let hint = Spelling.suggestion(for: self.service, among: Self.serviceNames)
            throw TranslatorError(
                .configuration, "there is no service “\(self.service)”\(hint); name one of \(Self.serviceNames.joined(separator: ", "))")
        }
        return try service.make(serviceSettings)
    }

    private func lookup(_ path: String, _ aligner: TermAligner?) throws -> @Sendable (InlineText, String, String) throws -> [MemoryMatch] {
        guard FileInput.exists(path) else {
            throw FileError(path: path, reason: "there is no such memory; make one with padanan tm import")
        }
        let memory = try TranslationMemory(path: path, readOnly: true)
        let repairer = MemoryRepairer(aligner ?? TermAligner(Termbase(), languages: languages))
        let (languages, minimum) = (languages, settings.minimumScore)
        return { source, previous, next in
            try memory.matches(
                for: source, languages: languages, previous: previous, next: next, limit: 3, minimumScore: minimum, repairer: repairer)
        }
    }
}
