import PadananFormats
import PadananLanguage
import PadananModel

/// Rebuilds documents from a translated file of any bitext format, or of one line for each segment.
public struct TranslationMerge {
    /// The pair wanted from a file of several languages.
    public var languages: LanguagePair?
    /// The sheet of a workbook, by name; the first when `nil`.
    public var sheet: String?
    /// The format of the translated file, by its name; by default what content and name say. `text` is a line for each segment.
    public var format: String?
    public var options = MergeOptions()
    /// Makes what cuts the document again, where the translated file is one line for each segment or the document was edited. It is given the
    /// language of the document, when the file says which that is.
    public var segmenter: (LanguageTag?) throws -> UnitSegmenter

    /// - Parameter segmenter: see the property.
    public init(segmenter: @escaping (LanguageTag?) throws -> UnitSegmenter) {
        self.segmenter = segmenter
    }

    /// A document with the path it was read from.
    public struct Outcome: Sendable {
        public var original: String
        public var merged: MergedDocument
    }

    /// Merges the translated file at `path`, `-` for standard input.
    ///
    /// - Parameter originals: the documents; by default those that the file names, looked for where they were and beside the file.
    /// - Returns: the documents in the order in which the file names them, and what was wrong in the file itself.
    public func merge(_ path: String, originals: [String]) throws -> (outcomes: [Outcome], defects: [Defect]) {
        if format == "text" || (format == nil && TermbaseFormats.fileExtension(of: path) == "txt") {
            return ([try mergeLines(path, originals)], [])
        }
        let reading = ReadingOptions(languages: languages, sheet: sheet)
        let file = try BitextFile(path, format: format)
        try file.check(sheet: sheet)
        let translated = try TranslatedFile(file, options: reading)
        let names = names(of: translated, originals)
        var search = DocumentSearch(originals, for: path)
        let byDocument = Dictionary(grouping: translated.units, by: \.name.document)
        let outcomes = try names.map { name in
            var options = options
            FilterSettings.complete(&options, from: translated.properties[name] ?? [])
            let original = try search.path(of: name, among: names.count)
            let units = names.count == 1 ? translated.units : (byDocument[name] ?? []) + (name.isEmpty ? [] : byDocument[""] ?? [])
            return try merge(units, into: original, options, try segmenter(translated.sourceLanguage))
        }
        return (outcomes, translated.defects)
    }

    /// The documents that the units are from.
    private func names(of translated: TranslatedFile, _ originals: [String]) -> [String] {
        var names: [String] = translated.originals
        var known = Set(names)
        for name in translated.units.map(\.name.document) where !name.isEmpty && known.insert(name).inserted { names.append(name) }
        // One document named by the user is the one, whatever the file calls it.
        if names.isEmpty || (names.count > 1 && originals.count == 1 && translated.originals.count == 1) { return [names.first ?? ""] }
        return names
    }

    private func merge(
        _ units: [TranslatedUnit], into original: String, _ options: MergeOptions, _ segmenter: UnitSegmenter
    ) throws -> Outcome {
        let source = try SourceDocument(original, filter: options.filterName)
        let merged = try DocumentMerge.merge(units, into: source, segmenter: segmenter, options: options)
        return Outcome(original: original, merged: merged)
    }

    // MARK: Lines

    private func mergeLines(_ path: String, _ originals: [String]) throws -> Outcome {
        guard originals.count == 1 else {
            throw FileError(path: path, reason: "lines don't say which document they translate; name it with --original")
        }
        let source = try SourceDocument(originals[0], filter: options.filterName)
        let segmenter = try segmenter(nil)
        let units = try source.extract(options.filter).units.map { segmenter.segmented($0) }
        let text = DecodedText(try FileInput.read(path), file: path)
        let lines = try LineTranslations(text.bytes, file: path, count: units.reduce(0) { $0 + $1.translatableSegments })
        return try merge(lines.units(units), into: originals[0], options, segmenter)
    }
}
