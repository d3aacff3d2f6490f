import Foundation
import PadananFormats
import PadananModel

/// Reads text and bitext files in whatever format they are.
public enum InputLoader {
    /// Reads texts in one language from `path` (`-` is standard input); of bitext, the sources.
    ///
    /// - Parameter format: what the file is; by default what its name says, or its content for standard input.
    public static func texts(
        _ path: String, format: RecordFormat? = nil, options: ReadingOptions = ReadingOptions()
    ) throws(FileError) -> RecordReading<TextRecord> {
        let bytes = try FileInput.read(path)
        let format = format ?? guess(path, bytes)
        guard format.isOfLines else { return try BitextRecords.texts(bytes, file: path, options: options) }
        let text = DecodedText(bytes, file: path)
        var reading: RecordReading<TextRecord>
        switch format {
        case .tsv: reading = TabSeparatedReader.readTexts(text.bytes, file: path)
        case .jsonl: reading = JSONLinesReader.readTexts(text.bytes, file: path)
        default: reading = RecordReading(records: PlainTextReader.read(text.bytes, file: path))
        }
        reading.defects = text.defects + reading.defects
        return reading
    }

    /// Reads pairs of source and target from `path` (`-` is standard input); plain text holds none and is read as TSV. Segments of bitext
    /// without target are left out.
    public static func pairs(
        _ path: String, format: RecordFormat? = nil, options: ReadingOptions = ReadingOptions()
    ) throws(FileError) -> RecordReading<TranslationUnit> {
        let bytes = try FileInput.read(path)
        let format = format ?? guess(path, bytes)
        guard format.isOfLines else { return try BitextRecords.pairs(bytes, file: path, options: options) }
        let text = DecodedText(bytes, file: path)
        var reading =
            format == .jsonl ? JSONLinesReader.readPairs(text.bytes, file: path) : TabSeparatedReader.readPairs(text.bytes, file: path)
        reading.defects = text.defects + reading.defects
        return reading
    }

    /// Reads two plain texts as pairs of their paragraphs, or of their sentences when the paragraphs differ, of which a warning tells.
    ///
    /// When the sentences can't be aligned either, the defect names the place where the texts seem to part.
    public static func parallelTexts(
        _ source: String, _ target: String, languages: LanguagePair = .indonesianEnglish
    ) throws(FileError) -> RecordReading<TranslationUnit> {
        let reading = try ParallelTexts.read(source, target, languages: languages)
        return RecordReading(records: reading.records.map(\.unit), defects: reading.defects)
    }

    /// Reads a list of words, one a line (`-` is standard input); white space around a word is dropped.
    public static func wordList(_ path: String) throws(FileError) -> RecordReading<String> {
        let text = DecodedText(try FileInput.read(path), file: path)
        let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var words = lines.map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) }
        if words.last == "" { words.removeLast() }
        var reading = RecordReading(records: words)
        reading.defects = text.defects
        return reading
    }

    private static func guess(_ path: String, _ bytes: [UInt8]) -> RecordFormat {
        path == FileInput.standardInput ? RecordFormat(content: DecodedText(bytes, file: path).bytes) : RecordFormat(file: path)
    }
}
