import PadananFormats
import PadananModel

/// Brings the translations of an OmegaT project back into bitext.
public struct OmegaTImport {
    /// What became of the segments of one bitext file.
    public struct Outcome: Sendable, Hashable {
        public var path: String
        /// Segments that got a translation.
        public var filled = 0
        /// Segments that have this translation already.
        public var same = 0
        /// Segments whose translation gave way to OmegaT's.
        public var replaced = 0
        /// Segments that have another one, which stays.
        public var conflicts = 0
        /// Segments whose inline codes are not those of OmegaT's translation.
        public var misfits = 0
        /// Segments that OmegaT has no translation for, and that have none.
        public var untranslated = 0
        /// Segments that OmegaT has no translation for, and that have one.
        public var others = 0

        /// Whether something that OmegaT has was not taken.
        public var leavesOut: Bool { misfits > 0 || conflicts > 0 }
    }

    /// Whether translations that are there give way to OmegaT's.
    public var replaces = false
    public let languages: LanguagePair
    private let translations: OmegaTTranslations
    /// Places in the translations that some file had a segment for.
    private var used: Set<Int> = []
    private let file: String
    private let ownTerms: String?

    /// Reads the project in `folder`. Throws when it is none, or has no translations yet.
    public init(_ folder: String) throws {
        let project = try OmegaTProjectFile(reading: ProjectLayout.path(OmegaTLayout.projectFile, in: folder))
        languages = project.languages
        file = ProjectLayout.path(OmegaTLayout.translations, in: folder)
        guard FileInput.exists(file) else {
            throw FileError(path: file, reason: "there is no such file: nothing is translated in this project yet")
        }
        translations = try OmegaTTranslations(file, languages: languages)
        let terms = ProjectLayout.path(project.glossaryFile, in: folder)
        ownTerms = FileInput.exists(terms) && project.glossaryFile.hasSuffix(OmegaTLayout.ownTerms) ? terms : nil
    }

    /// What was wrong in OmegaT's file.
    public var defects: [Defect] { translations.defects }

    /// How many translations the project has.
    public var count: Int { translations.entries.count }

    /// How many of them no file had a segment for so far.
    public var unused: Int { count - used.count }

    /// The glossary of terms that the translator added, and how many there are; `nil` when there is none.
    public func addedTerms() throws -> (path: String, count: Int)? {
        guard let ownTerms else { return nil }
        let reading = OmegaTGlossaryFormat().read(try FileInput.read(ownTerms), file: ownTerms, languages: languages)
        return reading.termbase.concepts.isEmpty ? nil : (ownTerms, reading.termbase.concepts.count)
    }

    // MARK: Filling bitext

    /// Puts the translations into the bitext at `path`, in which every other byte stays; writes to `output`, which may be `path`.
    ///
    /// - Parameter report: is told what was wrong in the file, and of every conflict.
    public mutating func fill(_ path: String, to output: String, _ report: ([Defect]) -> Void) throws -> Outcome {
        var filling = OmegaTFilling(path: path, translations: translations, replaces: replaces, languages: languages)
        try filling.read()
        let goal = try FileOutput(output)
        let sink = ByteSink { try goal.write($0) }
        let bitext = try BitextFile(path)
        var number = -1
        let defects = try bitext.format.rewrite(bitext.source, to: sink, file: path, options: ReadingOptions(languages: languages)) {
            unit in
            number += 1
            for index in unit.segments.indices {
                guard let target = filling.targets[UnitPlace(unit: number, segment: index)] else { continue }
                unit.segments[index].target = target
                unit.segments[index].state = .translated
                unit.segments[index].subState = ""
            }
        }
        try sink.flush()
        report(filling.defects + defects.filter { !filling.defects.contains($0) })
        if defects.contains(where: { $0.severity == .error }) {
            throw FileError(path: path, reason: "the file can't be read whole; it is left as it is")
        }
        if output != path || !filling.targets.isEmpty { try goal.commit() }
        used.formUnion(filling.used)
        return filling.outcome
    }

    // MARK: A file of all translations

    /// Writes all translations as bitext, in the format that the name of `output`, or `format`, says.
    public mutating func write(to output: String, format id: String?) throws -> [Defect] {
        let format = try Conversion.outputFormat(id, output)
        try FileInput.check(output, doesNotReplace: [file])
        let goal = try FileOutput(output)
        let sink = ByteSink { try goal.write($0) }
        let options = WritingOptions(languages: languages, tool: "padanan \(PadananVersion.current)")
        var writer = try format.writer(to: sink, options: options)
        var document = Document(location: SourceLocation(file: file))
        (document.sourceLanguage, document.targetLanguage) = (languages.source, languages.target)
        document.properties = [Property("tmx:segtype", "sentence")]
        try writer.write(.document(document))
        for (index, entry) in translations.entries.enumerated() {
            var unit = Unit(
                id: String(index + 1), source: InlineText(entry.source), target: InlineText(entry.target),
                location: SourceLocation(file: file))
            (unit.created, unit.changed) = (entry.created, entry.changed)
            for case (let name, let value?) in entry.place?.properties ?? [] { unit.properties.append(Property(name, value)) }
            try writer.write(.unit(unit))
        }
        try writer.finish()
        try sink.flush()
        try goal.commit()
        used.formUnion(translations.entries.indices)
        return writer.defects
    }
}
