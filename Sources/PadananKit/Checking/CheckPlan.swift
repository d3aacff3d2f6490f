import PadananFormats
import PadananModel
import PadananTerms

/// A check that is ready to run: what the settings come to.
public struct CheckPlan {
    /// How the files are read.
    public struct Input: Sendable {
        /// The name of their format; by default what content and name say. `text` for two plain texts.
        public var format: String?
        public var sheet: String?

        public init(format: String? = nil, sheet: String? = nil) {
            self.format = format
            self.sheet = sheet
        }
    }

    /// What is checked.
    public enum Files: Sendable, Hashable {
        case bitext([String])
        /// Two plain texts whose paragraphs correspond.
        case texts(source: String, target: String)
    }

    public let settings: CheckSettings
    public let files: Files
    public let checker: Checker
    public private(set) var run: CheckRun.Settings
    /// The rules that may report something, with their severities.
    public let rules: [CheckRule]
    /// What was wrong in glossaries and baseline.
    public let defects: [Defect]

    /// Finds the files, and reads glossaries and baseline.
    ///
    /// - Parameters:
    ///   - collectsTerms: whether the report shows the terms of segments and how concepts are rendered.
    ///   - readsBaseline: false when it is about to be written anew, of what the run finds.
    public init(_ settings: CheckSettings, _ input: Input = Input(), collectsTerms: Bool = false, readsBaseline: Bool = true) throws {
        self.settings = settings
        let threads = settings.threads.value == 0 ? OrderedParallel.processorCount : settings.threads.value
        let languages = settings.languages
        let selection = settings.selection(of: CheckCatalog.rules)
        rules = selection.allRules
        let (ids, hasGlossary) = (Set(rules.map(\.id)), !settings.glossaries.isEmpty)
        let tables = threads > 1 ? BackgroundWork { CheckTables.read(for: languages, rules: ids, glossary: hasGlossary) } : nil
        defer { tables?.wait() }
        var defects: [Defect] = []
        let glossary = try Self.glossary(settings, &defects)
        defects += Self.unknownConcepts(settings, glossary)
        files = try Self.files(settings, input)
        let setup = CheckSetup(
            languages: languages, aligner: glossary.map { Self.aligner($0, languages, threads: threads) }, options: Self.options(settings))
        checker = Checker(setup, rules: ids, needs: collectsTerms ? .links : [])
        run = CheckRun.Settings(selection: selection)
        run.folder = settings.folder
        run.threads = threads
        run.reading = ReadingOptions(languages: settings.languages, sheet: input.sheet)
        // Which kind of XLIFF it is says the file itself.
        run.inputFormat = input.format == RecordFormat.xliff.rawValue ? nil : input.format
        run.collectsTerms = collectsTerms
        run.collectsBaseline = !readsBaseline
        if readsBaseline, let baseline = settings.baseline {
            let path = settings.folder.fromHere(baseline.value)
            let reading = Baseline.read(try FileInput.read(path), file: path)
            run.baseline = reading.baseline
            defects += reading.defects
        }
        self.defects = defects
    }

    private static func glossary(_ settings: CheckSettings, _ defects: inout [Defect]) throws -> Termbase? {
        guard !settings.glossaries.isEmpty else { return nil }
        let paths = settings.glossaries.map { $0.value == GlossaryLoader.builtin ? $0.value : settings.folder.fromHere($0.value) }
        let reading = try GlossaryLoader.load(paths, languages: settings.languages)
        defects += reading.defects
        guard reading.termbase.concepts.isEmpty else { return reading.termbase }
        throw FileError(path: paths[0], reason: "the glossary has no usable entry for \(name(settings.languages))")
    }

    /// The aligner of a glossary, whose two sides are compiled side by side.
    private static func aligner(_ glossary: Termbase, _ languages: LanguagePair, threads: Int) -> TermAligner {
        let sides = OrderedParallel.map(TermAligner.Side.allCases, threads: threads, worker: {}) { _, side in
            TermAligner.recognizer(of: side, glossary, languages)
        }
        return TermAligner(glossary, languages: languages, source: sides[0], target: sides[1])
    }

    /// Concepts that are to be ignored and that no glossary has.
    private static func unknownConcepts(_ settings: CheckSettings, _ glossary: Termbase?) -> [Defect] {
        guard let glossary, !settings.ignoredConcepts.isEmpty else { return [] }
        let ids = Set(glossary.concepts.map(\.id))
        return settings.ignoredConcepts.filter { !ids.contains($0.value) }.map { setting in
            let hint = Spelling.suggestion(for: setting.value, among: Array(ids))
            return Defect(.warning, "no glossary has a concept “\(setting.value)”\(hint)", at: setting.origin.location)
        }
    }

    private static func name(_ languages: LanguagePair) -> String {
        "\(languages.source.formatted) → \(languages.target.formatted)"
    }

    private static func options(_ settings: CheckSettings) -> CheckOptions {
        var options = CheckOptions()
        options.ignoredConcepts = Set(settings.ignoredConcepts.map(\.value))
        options.allowedWords = Set(settings.allowedWords.map(\.value))
        return options
    }

    // MARK: Files

    private static func files(_ settings: CheckSettings, _ input: Input) throws -> Files {
        let names = settings.files.map { $0.value == FileInput.standardInput ? $0.value : settings.folder.fromHere($0.value) }
        if let texts = try texts(names, input) { return texts }
        let glossaries = settings.glossaries.map { settings.folder.fromHere($0.value) }
        let search = FileSearch(
            in: settings.folder, exclude: settings.exclude.compactMap { try? GlobPattern($0.value, scope: .project) },
            glossaries: glossaries)
        return .bitext(try search.files(names.isEmpty ? [FileInput.standardInput] : names))
    }

    /// Two plain texts, or `nil` when there is none among `names`.
    private static func texts(_ names: [String], _ input: Input) throws -> Files? {
        let isText = { (name: String) in
            input.format == RecordFormat.text.rawValue
                || input.format == nil && name != FileInput.standardInput && !FileInput.isFolder(name) && !GlobPattern.isPattern(name)
                    && RecordFormat(file: name) == .text
        }
        guard names.contains(where: isText) else { return nil }
        guard names.count == 2, names.allSatisfy(isText) else {
            throw FileError(
                path: names.first(where: isText) ?? names[0],
                reason:
                    "plain text is checked two files at a time, source and target; for bitext give a file of another format, or name its format"
            )
        }
        if input.sheet != nil { throw FileError(path: names[0], reason: "plain text has no sheets; --sheet is for workbooks") }
        return .texts(source: names[0], target: names[1])
    }

    // MARK: Running

    /// Checks all files; `body` gets the segments in which something was found.
    ///
    /// - Parameters:
    ///   - progress: is told how many bytes were read.
    ///   - defect: is told what was wrong in a file, one that can't be read at all too; the others are checked nevertheless.
    public func check(
        _ run: inout CheckRun, progress: @escaping (Int) -> Void = { _ in }, defect: (Defect) -> Void,
        _ body: ([CheckedResult]) throws -> Void
    ) throws {
        switch files {
        case .texts(let source, let target): try run.check(source: source, target: target, body).forEach(defect)
        case .bitext(let paths):
            for path in paths {
                do {
                    try run.check(path, progress: progress, body).forEach(defect)
                } catch let problem as Defect {
                    defect(problem)
                } catch let error as FileError where error.path == path {
                    defect(Defect(.error, error.reason, at: SourceLocation(file: path)))
                }
            }
        }
        try run.finish(body)
    }

    /// All files that are read.
    public var paths: [String] {
        switch files {
        case .bitext(let paths): paths
        case .texts(let source, let target): [source, target]
        }
    }

    /// The bytes of all files, for a progress bar; 0 for standard input.
    public var bytes: Int { paths.reduce(0) { $0 + FileInput.size($1) } }

    /// What a run found, as a new baseline for the file that the settings name; of the old one, findings in files that were not part of the run
    /// stay.
    ///
    /// - Returns: the path of the file, what it is to hold, and what was wrong in the old one; `nil` when the settings name none.
    public func newBaseline(of run: CheckRun) throws -> (path: String, baseline: Baseline, defects: [Defect])? {
        guard let path = settings.baseline.map({ settings.folder.fromHere($0.value) }) else { return nil }
        guard FileInput.exists(path) else { return (path, run.found, []) }
        let old = Baseline.read(try FileInput.read(path), file: path)
        // What can't be read is replaced, as the message says.
        let defects = old.defects.map { Defect(.warning, $0.message, reference: $0.reference, at: $0.location) }
        return (path, run.newBaseline(keeping: old.baseline, isThere: FileInput.exists), defects)
    }

    /// Applies the certain edits to the files; returns what it came to. Of edits that overlap the first is made.
    ///
    /// - Parameter defect: is told what was wrong in a file.
    public func fix(defect: (Defect) -> Void) throws -> CheckFixing.Outcome {
        let outcome = try fixing().apply()
        outcome.defects.forEach(defect)
        return outcome
    }

    /// Hands what `fix` would change to `body`, as unified diffs.
    public func diff(defect: (Defect) -> Void, _ body: ([UInt8]) throws -> Void) throws -> CheckFixing.Outcome {
        let outcome = try fixing().diff(body)
        outcome.defects.forEach(defect)
        return outcome
    }

    private func fixing() throws -> CheckFixing {
        if case .texts(_, let target) = files {
            throw FileError(path: target, reason: "plain texts can't be fixed; give bitext")
        }
        var settings = run
        settings.collectsEdits = true
        var run = CheckRun(checker, settings)
        try check(&run, defect: { _ in }, { _ in })
        return CheckFixing(run, settings)
    }
}
