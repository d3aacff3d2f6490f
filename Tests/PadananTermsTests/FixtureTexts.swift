import PadananKit
import PadananTestSupport

/// Every Indonesian text of the fixtures, for laws that hold for all of them.
enum FixtureTexts {
    /// Texts of the recognition and alignment cases and paragraphs of the articles.
    static func all() throws -> [String] {
        let recognition = try RecognitionCase.read("Fixtures/recognize/cases.jsonl").map(\.marked.text)
        let alignment = try AlignmentCase.read("Fixtures/align/cases.jsonl").map(\.source.text)
        let articles = try ["jaminan-keamanan", "suku-bunga", "as-dan-lainnya"].flatMap { name in
            let file = "Fixtures/articles/\(name).id.txt"
            return PlainTextReader.read(try Repository.bytes(file), file: file).map(\.text)
        }
        return recognition + alignment + articles
    }
}

/// Laws that hold for the matches of any bytes.
enum MatchLaws {
    /// Whether the ranges of `matches` are in `text`, not empty, in order and disjoint.
    static func areSortedAndDisjoint(_ matches: [TermMatch], in text: [UInt8]) -> Bool {
        let ranges = matches.map(\.range)
        return ranges.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= text.count }
            && zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    }

    /// Whether no range begins or ends inside a scalar of `text`, which is UTF-8.
    static func areOnScalarBoundaries(_ ranges: [TextRange], in text: [UInt8]) -> Bool {
        ranges.flatMap { [$0.lowerBound, $0.upperBound] }.allSatisfy { $0 == text.count || text[$0] & 0xC0 != 0x80 }
    }
}
