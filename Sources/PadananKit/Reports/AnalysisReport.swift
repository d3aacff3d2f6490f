import PadananFormats
import PadananLanguage
import PadananModel

/// Writes words with their analyses, a line for each; with several analyses of a word, a line for each of them.
public struct AnalysisReport: Sendable {
    private let format: OutputFormat
    private let palette: Palette

    public init(format: OutputFormat, palette: Palette = Palette(isColored: false)) {
        self.format = format
        self.palette = palette
    }

    /// What stands before the first record.
    public var header: String {
        format == .tsv ? "file\tline\tid\tstart\tend\tform\tkey\troot\tpos\tanalysis\tnotes\n" : ""
    }

    /// One record in the chosen form.
    public func write(_ result: AnalyzedRecord) -> [UInt8] {
        let bytes = [UInt8](result.record.text.utf8)
        switch format {
        case .jsonl: return json(result, bytes)
        case .tsv: return Array(lines(result, bytes).utf8)
        case .text: return Array(columns(result, bytes).utf8)
        }
    }

    private func json(_ result: AnalyzedRecord, _ bytes: [UInt8]) -> [UInt8] {
        var counter = CodePointCounter(bytes)
        var writer = JSONWriter()
        for word in result.words {
            let start = counter.codePoints(before: word.range.lowerBound)
            let end = counter.codePoints(before: word.range.upperBound)
            for analysis in word.analyses {
                writer.object { writer in
                    writer.name("id")
                    writer.string(result.record.id)
                    writer.name("form")
                    writer.string(TextColumns.excerpt(bytes, word.range))
                    writer.name("start")
                    writer.integer(start)
                    writer.name("end")
                    writer.integer(end)
                    write(analysis, &writer)
                }
                writer.newline()
            }
        }
        return writer.bytes
    }

    private func write(_ analysis: WordAnalysis, _ writer: inout JSONWriter) {
        writer.name("key")
        writer.string(analysis.key)
        writer.name("root")
        writer.string(analysis.root)
        writer.name("analysis")
        writer.object { writer in
            writer.name("text")
            writer.string(analysis.description)
            writer.name("pos")
            if let partOfSpeech = analysis.partOfSpeech { writer.string(partOfSpeech.rawValue) } else { writer.null() }
            writer.name("guessed")
            writer.bool(analysis.isGuessed)
            writer.name("register")
            writer.string(analysis.register.rawValue)
            writer.name("related")
            if let related = analysis.related { writer.string(related) } else { writer.null() }
            writer.name("parts")
            writer.array { writer in for morpheme in analysis.morphemes { write(morpheme, &writer) } }
        }
    }

    private func write(_ morpheme: Morpheme, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("kind")
            writer.string(morpheme.kind.rawValue)
            writer.name("name")
            writer.string(morpheme.name)
            writer.name("form")
            writer.string(morpheme.form)
        }
    }

    private func lines(_ result: AnalyzedRecord, _ bytes: [UInt8]) -> String {
        var counter = CodePointCounter(bytes)
        let location = result.record.location
        return result.words.map { word in
            let start = counter.codePoints(before: word.range.lowerBound)
            let end = counter.codePoints(before: word.range.upperBound)
            return word.analyses.map { analysis in
                let cells = [
                    location.file, String(location.line), result.record.id, String(start), String(end),
                    TextColumns.excerpt(bytes, word.range), analysis.key, analysis.root, analysis.partOfSpeech?.rawValue ?? "_",
                    analysis.description, notes(analysis).joined(separator: ", "),
                ]
                return cells.map(TextColumns.cell).joined(separator: "\t") + "\n"
            }.joined()
        }.joined()
    }

    /// For people: form, key and root in columns, then the analysis in words.
    private func columns(_ result: AnalyzedRecord, _ bytes: [UInt8]) -> String {
        result.words.map { word in
            let form = TextColumns.singleLine(TextColumns.excerpt(bytes, word.range))
            return word.analyses.map { analysis in
                let words = [
                    palette.paint(TextColumns.fit(form, 20), .term), TextColumns.fit(analysis.key, 20), TextColumns.fit(analysis.root, 16),
                ]
                let notes = notes(analysis)
                let remark = notes.isEmpty ? "" : palette.paint(" (\(notes.joined(separator: ", ")))", .faint)
                return words.joined(separator: " ") + " " + analysis.description + remark + "\n"
            }.joined()
        }.joined()
    }

    private func notes(_ analysis: WordAnalysis) -> [String] {
        (analysis.isGuessed ? ["guessed"] : []) + (analysis.register == .standard ? [] : [analysis.register.rawValue])
            + (analysis.related.map { ["related to \($0)"] } ?? [])
    }
}
