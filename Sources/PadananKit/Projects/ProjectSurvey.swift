import Foundation
import PadananFormats
import PadananLanguage
import PadananModel
import PadananTerms

/// Looks through a project and says how far it is.
public struct ProjectSurvey {
    private let folder: String
    private let settings: CheckSettings
    private let memory: String?
    private let termbase: Termbase
    private var status: ProjectStatus
    private var usedConcepts: Set<Int> = []
    /// Names of documents, by what is checked for them.
    private var checked: [(document: Int, work: Work)] = []
    /// What was wrong in what was read.
    public private(set) var defects: [Defect] = []

    /// A check that is to be made.
    private enum Work {
        case bitext(String)
        case texts(String, String)
    }

    /// The rules about segments without translation, which are counted here anyway.
    private static let countedRules = ["empty-target"]

    /// - Parameter folder: the project's; empty for the current one. Throws when there is no padanan.yml in it.
    public init(_ folder: String) throws {
        let paths = ProjectConfiguration.fileNames.map { ProjectLayout.path($0, in: folder) }
        guard let path = paths.first(where: FileInput.exists) else {
            throw FileError(path: paths[0], reason: "there is no such file; “padanan project init” makes a project")
        }
        let formats = FindingFormat.allCases.map(\.rawValue)
        let reading = try ProjectConfiguration.load(path, rules: CheckCatalog.rules, formats: formats)
        if let error = reading.defects.first(where: { $0.severity == .error }) { throw error }
        var arguments = CheckArguments()
        arguments.ignore = Self.countedRules
        var settings = CheckSettings.merging(reading.configuration, arguments, rules: CheckCatalog.rules, formats: formats).settings
        settings.files = []
        let here = settings.folder
        let glossaries = settings.glossaries.map { $0.value == GlossaryLoader.builtin ? $0.value : here.fromHere($0.value) }
        let glossary = try GlossaryLoader.load(glossaries, languages: settings.languages)
        // The check reads the glossaries again, and doesn't take one without terms.
        if glossary.termbase.concepts.isEmpty { settings.glossaries = [] }
        (termbase, defects) = (glossary.termbase, reading.defects + glossary.defects)
        (self.folder, self.settings, memory) = (folder, settings, reading.configuration.memory?.value)
        status = ProjectStatus(folder: folder, languages: settings.languages)
    }

    /// The status. A document or translation that can't be read is a defect, and the others are counted nevertheless.
    public mutating func run() throws -> ProjectStatus {
        let source = path(ProjectLayout.source)
        var translations = try ProjectTranslations(path(ProjectLayout.target), languages: settings.languages)
        defects += translations.defects
        let counting = try TermCounting(termbase, language: settings.languages.source)
        for name in try ProjectLayout.files(below: source) {
            do {
                try add(name, "\(source)/\(name)", &translations, counting)
            } catch let defect as Defect {
                defects.append(defect)
            } catch let error as FileError {
                defects.append(Defect(.error, error.reason, at: SourceLocation(file: error.path)))
            }
        }
        try check()
        status.strangers = translations.names.filter { !translations.used.contains($0) }.map { "\(ProjectLayout.target)/\($0)" }
        (status.glossaryConcepts, status.usedConcepts) = (termbase.concepts.count, usedConcepts.count)
        status.memories = try memories()
        status.threshold = settings.failOn.value
        return status
    }

    private func path(_ name: String) -> String { ProjectLayout.path(name, in: folder) }

    // MARK: Documents

    private mutating func add(
        _ name: String, _ path: String, _ translations: inout ProjectTranslations, _ counting: TermCounting
    ) throws {
        var document = ProjectStatus.DocumentStatus(path: "\(ProjectLayout.source)/\(name)")
        let (head, _) = try FileInput.opened(path)
        let isBitext = DocumentFormats.recognize(head, file: path) != nil && RecordFormat(file: path) != .text
        let bitext = translations.bitext(of: name)
        let translated = translations.document(of: name, target: settings.languages.target)
        let sources = isBitext ? try BitextMemory(path, languages: settings.languages).sources : try segments(of: path)
        count(sources, in: &document, counting)
        let number = status.documents.count
        if let bitext {
            document.translation = "\(ProjectLayout.target)/\(bitext.name)"
            take(bitext.memory.units, sources, into: &document)
            checked.append((number, .bitext(self.path("\(ProjectLayout.target)/\(bitext.name)"))))
        } else if let translated {
            document.translation = "\(ProjectLayout.target)/\(translated)"
            (document.translated, document.translatedWords) = (document.segments, document.words)
            let target = self.path("\(ProjectLayout.target)/\(translated)")
            if RecordFormat(file: path) == .text, try SourceDocument.filter(nil, path, head).id == PlainTextFilter().id {
                checked.append((number, .texts(path, target)))
            }
        } else if isBitext {
            let memory = try BitextMemory(path, languages: settings.languages)
            take(memory.units, sources, into: &document)
            if !memory.units.isEmpty {
                document.translation = document.path
                checked.append((number, .bitext(path)))
            }
        }
        status.documents.append(document)
    }

    private mutating func segments(of path: String) throws -> [InlineText] {
        let segmenter = SegmenterChoice(SentenceSegmenter(language: settings.languages.source))
        let segmentation = DocumentSegmentation(segmenter.units, languages: settings.languages, options: FilterOptions())
        let segmented = try segmentation.segmented(try SourceDocument(path))
        defects += segmented.defects
        return segmented.units.filter(\.isTranslatable).flatMap(\.segments).filter { !$0.isIgnorable }.map(\.source)
    }

    private mutating func count(_ sources: [InlineText], in document: inout ProjectStatus.DocumentStatus, _ counting: TermCounting) {
        document.segments = sources.count
        document.words = sources.reduce(0) { $0 + TextCount($1.text).words }
        let concepts = counting.concepts(in: sources.map(\.text))
        document.terms = concepts.count
        document.concepts = Set(concepts).count
        usedConcepts.formUnion(concepts)
    }

    /// Counts the segments that `units` translate: a document may have changed since.
    private func take(_ units: [MemoryUnit], _ sources: [InlineText], into document: inout ProjectStatus.DocumentStatus) {
        var states: [TextKey: SegmentState] = [:]
        for unit in units {
            let key = TextKey(unit.source.text)
            states[key] = max(states[key] ?? .initial, unit.state)
        }
        for source in sources {
            guard let state = states[TextKey(source.text)] else { continue }
            guard state > .initial else {
                document.drafts += 1
                continue
            }
            document.translated += 1
            document.translatedWords += TextCount(source.text).words
            if state > .translated { document.reviewed += 1 }
        }
    }

    // MARK: Checks

    /// Checks all translations in one run, so that differences between documents are found as well.
    private mutating func check() throws {
        guard !checked.isEmpty else { return }
        let plan = try CheckPlan(settings, collectsTerms: true)
        var run = CheckRun(plan.checker, plan.run)
        var documents: [String: Int] = [:]
        var findings: [Int: [FindingSeverity: Int]] = [:]
        let count = { (results: [CheckedResult]) in
            for result in results {
                guard let number = documents[result.segment.location.file] else { continue }
                for finding in result.findings { findings[number, default: [:]][finding.severity, default: 0] += 1 }
            }
        }
        for (number, work) in checked {
            switch work {
            case .bitext(let path):
                // A file of several documents is checked once, and its findings are the first one's.
                guard documents[path] == nil else { continue }
                documents[path] = number
                _ = try run.check(path, count)
            case .texts(let source, let target):
                (documents[source], documents[target]) = (number, number)
                _ = try run.check(source: source, target: target, count)
            }
            findings[number] = findings[number] ?? [:]
        }
        try run.finish(count)
        for (number, found) in findings { status.documents[number].findings = found }
        guard !termbase.concepts.isEmpty else { return }
        for file in run.totals.files {
            guard let number = documents[file.path] else { continue }
            status.documents[number].approved = (status.documents[number].approved ?? 0) + file.approved
        }
    }

    // MARK: Memories

    private func memories() throws -> [ProjectStatus.Memory] {
        let inner = try ProjectLayout.files(below: path(ProjectLayout.memory)).map { "\(ProjectLayout.memory)/\($0)" }
        let named = memory.map { [$0] } ?? []
        // SQLite keeps a log and an index of it beside a database.
        let logs = inner.filter { $0.hasSuffix("-wal") || $0.hasSuffix("-shm") }
        let names =
            named.filter { FileInput.exists(settings.folder.fromHere($0)) } + inner.filter { !named.contains($0) && !logs.contains($0) }
        return names.map { ProjectStatus.Memory(path: $0, bytes: FileInput.size(settings.folder.fromHere($0))) }
    }
}
