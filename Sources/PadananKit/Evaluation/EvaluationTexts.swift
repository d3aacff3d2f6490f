import PadananFormats
import PadananModel

/// Reads translations and what they are measured against, and puts them side by side.
///
/// Of plain text each line is a segment, empty ones too; of bitext each segment, and the translation is its target.
public struct EvaluationTexts {
    private let format: RecordFormat?
    private let options: ReadingOptions
    /// What was wrong in the files.
    public private(set) var defects: [Defect] = []

    /// - Parameter format: what the files are; by default what their names say.
    public init(format: RecordFormat? = nil, languages: LanguagePair) {
        self.format = format
        options = ReadingOptions(languages: languages)
    }

    /// Reads one system's translations with the references and the source. Throws a `FileError` or a `Defect`.
    ///
    /// - Parameters:
    ///   - references: files whose targets, or lines, translate the same segments.
    ///   - source: a file of the sources; by default they come from the bitext among the files.
    public mutating func segments(of hypotheses: String, references: [String], source: String?) throws -> [EvaluatedSegment] {
        let units = try translations(hypotheses)
        guard !units.isEmpty else { throw FileError(path: hypotheses, reason: "there is no segment to measure") }
        let others = try references.map { try aligned(translations($0), in: $0, with: units, of: hypotheses) }
        let sources = try source.map { try aligned(texts($0), in: $0, with: units, of: hypotheses).map(\.text) }
        return try units.indices.map { index in
            let lines = others.map { $0[index] }
            let filled = lines.map(\.text).filter { !$0.isEmpty }
            if filled.isEmpty, let line = lines.first {
                throw Defect(.error, "the reference is empty; a segment needs at least one", at: line.location)
            }
            let source = sources?[index] ?? units[index].source ?? lines.lazy.compactMap(\.source).first
            return EvaluatedSegment(id: units[index].id, source: source, hypothesis: units[index].text, references: filled)
        }
    }

    /// A segment of one file.
    private struct Line {
        var id: String
        var text: String
        var source: String?
        var location: SourceLocation
    }

    private func aligned(_ lines: [Line], in path: String, with others: [Line], of other: String) throws(FileError) -> [Line] {
        guard lines.count != others.count else { return lines }
        let counts = "\(TextColumns.count(lines.count, "segment")) where \(other) has \(others.count)"
        throw FileError(path: path, reason: "\(counts); line by line, both must hold the same segments")
    }

    private mutating func translations(_ path: String) throws -> [Line] {
        let bytes = try FileInput.read(path)
        let format = format(of: path, bytes)
        guard format != .text else { return textLines(bytes, path) }
        let reading: RecordReading<TranslationUnit>
        switch format {
        case .jsonl: reading = JSONLinesReader.readPairs(decoded(bytes, path), file: path)
        case .tsv: reading = TabSeparatedReader.readPairs(decoded(bytes, path), file: path)
        default: reading = try BitextRecords.allPairs(bytes, file: path, options: options)
        }
        try take(reading.defects)
        return reading.records.map { Line(id: $0.id, text: $0.target, source: $0.source, location: $0.location) }
    }

    private mutating func texts(_ path: String) throws -> [Line] {
        let bytes = try FileInput.read(path)
        let format = format(of: path, bytes)
        guard format != .text else { return textLines(bytes, path) }
        let reading: RecordReading<TextRecord>
        switch format {
        case .jsonl: reading = JSONLinesReader.readTexts(decoded(bytes, path), file: path)
        case .tsv: reading = TabSeparatedReader.readTexts(decoded(bytes, path), file: path)
        default: reading = try BitextRecords.texts(bytes, file: path, options: options)
        }
        try take(reading.defects)
        return reading.records.map { Line(id: $0.id, text: $0.text, location: $0.location) }
    }

    private func format(of path: String, _ bytes: [UInt8]) -> RecordFormat {
        if let format { return format }
        return path == FileInput.standardInput ? RecordFormat(content: bytes) : RecordFormat(file: path)
    }

    private mutating func textLines(_ bytes: [UInt8], _ path: String) -> [Line] {
        let bytes = decoded(bytes, path)
        return TextLines(bytes).enumerated().map { index, range in
            Line(
                id: String(index + 1), text: TextColumns.excerpt(bytes, range),
                location: SourceLocation(file: path, line: index + 1, column: 1))
        }
    }

    private mutating func decoded(_ bytes: [UInt8], _ path: String) -> [UInt8] {
        let text = DecodedText(bytes, file: path)
        defects += text.defects
        return text.bytes
    }

    /// A record that was left out would put all that follow beside others: nothing is measured then.
    private mutating func take(_ found: [Defect]) throws {
        if let error = found.first(where: { $0.severity == .error }) { throw error }
        defects += found
    }
}
