import PadananFormats
import PadananModel

/// Reads what sentences are to be aligned of.
public enum SentenceDocuments {
    /// Cuts two documents (text, Markdown, HTML, DOCX …) into sentences. Throws a `FileError`, or a `Defect` of a file that can't be read.
    public static func read(_ source: String, _ target: String, languages: LanguagePair) throws -> RecordReading<SentenceDocument> {
        let sources = try sentences(of: source, languages.source, languages)
        let targets = try sentences(of: target, languages.target, languages)
        let document = SentenceDocument(id: source, source: sources.records, target: targets.records)
        return RecordReading(records: [document], defects: sources.defects + targets.defects)
    }

    /// Reads JSON Lines of documents whose sentences are given: `{"id","source":[…],"target":[…]}`.
    public static func read(jsonLines path: String) throws(FileError) -> RecordReading<SentenceDocument> {
        let text = DecodedText(try FileInput.read(path), file: path)
        var reading = JSONLinesReader.readSentences(text.bytes, file: path)
        reading.defects = text.defects + reading.defects
        return reading
    }

    private static func sentences(
        of path: String, _ language: LanguageTag, _ languages: LanguagePair
    ) throws -> RecordReading<String> {
        let (choice, defects) = try SegmenterChoice.make(rules: nil, language: language)
        guard let choice else { return RecordReading(defects: defects) }
        let segmentation = DocumentSegmentation(choice.units, languages: languages, options: FilterOptions())
        let document = try segmentation.segmented(try SourceDocument(path))
        let segments = document.units.filter(\.isTranslatable).flatMap(\.segments).filter { !$0.isIgnorable }
        return RecordReading(records: segments.map(\.source.readableText), defects: document.defects)
    }
}
