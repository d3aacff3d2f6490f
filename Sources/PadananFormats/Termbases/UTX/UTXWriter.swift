import PadananModel

/// Writes UTX 1.11.
struct UTXWriter {
    private var losses = Losses()
    private var table = GlossaryTable(delimiter: 0x09, isQuoted: false, lineEnd: "\r\n")
    private let languages: LanguagePair
    private static let name = "UTX"

    /// The header names the languages as the terms do: `id-ID` when the terms are of that.
    init(_ termbase: Termbase, languages: LanguagePair) {
        let tags = termbase.languages
        let tag = { (language: LanguageTag) in tags.first { $0.isSameLanguage(as: language) } ?? language }
        self.languages = LanguagePair(tag(languages.source), tag(languages.target))
    }

    mutating func writing(_ termbase: Termbase) -> TermbaseWriting {
        let pair = "\(languages.source.formatted)/\(languages.target.formatted)"
        table.add(line: "#UTX 1.11; \(pair); copyright: unknown; license: unknown")
        table.add(line: "#src\ttgt\tsrc:pos\tterm status\tsrc:comment\tconcept ID")
        for concept in termbase.concepts { add(concept) }
        if table.hasFlattened { losses.add("UTX keeps no line ends and tabs in a cell; they become spaces", at: SourceLocation(file: "-")) }
        return TermbaseWriting(bytes: table.bytes, defects: losses.defects)
    }

    /// Adds a row for the first source term with each target term, and one for each further source term.
    private mutating func add(_ concept: Concept) {
        let sources = concept.terms(in: languages.source).filter(\.status.isApproved)
        let targets = concept.terms(in: languages.target)
        guard let source = sources.first, let first = targets.first(where: \.status.isApproved) ?? targets.first else {
            return losses.add("concepts without a source and a target term are left out", at: concept.location)
        }
        let aspects: ConceptAspect = [.identifier, .note, .partOfSpeech, .unapprovedTargets]
        let remainder = ConceptRemainder(of: concept, beyond: aspects, languages: languages)
        let note = remainder.note(after: concept.note, format: Self.name, losses: &losses)
        if concept.partOfSpeech == .other { losses.add("UTX has no place for parts of speech other than its own", at: concept.location) }
        for (number, target) in targets.enumerated() { add(source.text, target, concept, number == 0 ? note : "") }
        for synonym in sources.dropFirst() { add(synonym.text, first, concept, "") }
    }

    private mutating func add(_ source: String, _ target: Term, _ concept: Concept, _ note: String) {
        table.add([source, target.text, Self.partOfSpeech(concept), Self.status(target.status), note, concept.id])
    }

    private static func partOfSpeech(_ concept: Concept) -> String {
        switch concept.partOfSpeech {
        case .proper: "properNoun"
        case .other: "-"
        case let other: other.rawValue
        }
    }

    private static func status(_ status: TermStatus) -> String {
        switch status {
        case .preferred: "approved"
        case .admitted: "provisional"
        case .deprecated: "non-standard"
        case .forbidden: "forbidden"
        }
    }
}
