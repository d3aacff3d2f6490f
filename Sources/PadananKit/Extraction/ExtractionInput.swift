import PadananFormats
import PadananLanguage
import PadananModel
import PadananTerms

/// Reads what terms are extracted from: bitext, two documents that translate each other, or documents in one language.
public enum ExtractionInput {
    /// How documents without a translation in them are taken.
    public enum Reading: Sendable, Hashable {
        /// Two documents translate each other, any other number is in one language.
        case byNumber
        /// All are in the source language.
        case monolingual
    }

    /// What was read: pairs, or texts.
    public struct Content: Sendable {
        public var units: [TranslationUnit] = []
        public var texts: [TextRecord] = []
        public var defects: [Defect] = []
    }

    /// Reads `files`.
    ///
    /// - Parameters:
    ///   - format: what the files are, whatever their names.
    ///   - reading: how documents are taken.
    /// - Throws: a `FileError`, or a `Defect` of a document that can't be read.
    public static func read(
        _ files: [String], format: RecordFormat?, reading: Reading = .byNumber, languages: LanguagePair, options: ReadingOptions
    ) throws -> Content {
        let isDocument = try files.map { try self.isDocument($0, format) }
        var content = Content()
        if reading == .byNumber, files.count == 2, isDocument.allSatisfy({ $0 }) {
            let pairs = try translations(files[0], files[1], languages)
            return Content(units: pairs.records, defects: pairs.defects)
        }
        for (file, isDocument) in zip(files, isDocument) {
            if isDocument || reading == .monolingual {
                let texts = try sentences(file, format, languages, options)
                content.texts += texts.records
                content.defects += texts.defects
            } else {
                let pairs = try InputLoader.pairs(file, format: format, options: options)
                content.units += pairs.records
                content.defects += pairs.defects
            }
        }
        return content
    }

    /// Whether a file is a text or document in one language. Standard input is by its content.
    private static func isDocument(_ file: String, _ format: RecordFormat?) throws -> Bool {
        if let format { return format == .text }
        return file != FileInput.standardInput && RecordFormat(file: file) == .text
    }

    // MARK: Documents

    private static func isPlainText(_ file: String, _ format: RecordFormat?) throws -> Bool {
        try format == .text || file == FileInput.standardInput || SourceDocument(file).filter is PlainTextFilter
    }

    private static func translations(
        _ source: String, _ target: String, _ languages: LanguagePair
    ) throws -> RecordReading<TranslationUnit> {
        if try isPlainText(source, nil), try isPlainText(target, nil) {
            return try InputLoader.parallelTexts(source, target, languages: languages)
        }
        let documents = try SentenceDocuments.read(source, target, languages: languages)
        var reading = RecordReading<TranslationUnit>(defects: documents.defects)
        let location = SourceLocation(file: source)
        for document in documents.records {
            for bead in SentenceAligner(languages).align(source: document.source, target: document.target) {
                guard !bead.source.isEmpty, !bead.target.isEmpty else { continue }
                reading.records.append(
                    TranslationUnit(
                        id: String(reading.records.count + 1), source: document.source[bead.source].joined(separator: " "),
                        target: document.target[bead.target].joined(separator: " "), location: location))
            }
        }
        return reading
    }

    /// The sentences of a text or document in the source language; of bitext, those of the sources.
    public static func sentences(
        _ file: String, _ format: RecordFormat?, _ languages: LanguagePair, _ options: ReadingOptions
    ) throws -> RecordReading<TextRecord> {
        if format == nil, RecordFormat(file: file) == .text, try !isPlainText(file, format) {
            let (choice, defects) = try SegmenterChoice.make(rules: nil, language: languages.source)
            guard let choice else { return RecordReading(defects: defects) }
            let segmentation = DocumentSegmentation(choice.units, languages: languages, options: FilterOptions())
            let document = try segmentation.segmented(try SourceDocument(file))
            let segments = document.units.filter(\.isTranslatable).flatMap(\.segments).filter { !$0.isIgnorable }
            let location = SourceLocation(file: file)
            return RecordReading(
                records: segments.enumerated().map { TextRecord(id: String($0 + 1), text: $1.source.readableText, location: location) },
                defects: document.defects)
        }
        let paragraphs = try InputLoader.texts(file, format: format, options: options)
        let segmenter = SentenceSegmenter(language: languages.source)
        var reading = RecordReading<TextRecord>(defects: paragraphs.defects)
        for record in paragraphs.records {
            let bytes = [UInt8](record.text.utf8)
            var places = PlaceCounter(bytes, from: record.location)
            for range in segmenter.segments(of: bytes) {
                reading.records.append(
                    TextRecord(
                        id: String(reading.records.count + 1), text: TextColumns.excerpt(bytes, range),
                        location: places.location(of: range.lowerBound)))
            }
        }
        return reading
    }
}
