import PadananFormats
import PadananModel
import PadananTerms

/// Looks for texts in a memory and writes what was found.
public struct MemoryQueries {
    private let memory: TranslationMemory
    private let languages: LanguagePair
    /// On which side words are looked for; `nil` for translations of the text.
    public var concordance: MemorySide?
    public var minimumScore = 70.0
    public var limit = 5
    public var repairer: MemoryRepairer?

    public init(_ memory: TranslationMemory, languages: LanguagePair) {
        (self.memory, self.languages) = (memory, languages)
    }

    /// The lines of the file at `path`, empty ones left out.
    public static func lines(_ path: String) throws -> [String] {
        let text = DecodedText(try FileInput.read(path), file: path).bytes
        let lines: [String] = text.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
        return lines.filter { line in line.utf8.contains { $0 > 0x20 } }
    }

    /// Writes what is found for each of `queries`, which are neighbours when there are several; returns how many units that are.
    public func write(_ queries: [String], _ report: MemoryReport, to output: FileOutput) throws -> Int {
        var count = 0
        for (index, query) in queries.enumerated() {
            if let concordance {
                let hits = try memory.concordance(query, side: concordance, languages: languages, limit: limit)
                count += hits.count
                try output.write(report.text(hits, for: query))
            } else {
                let neighbours = neighbours(of: index, in: queries)
                let matches = try memory.matches(
                    for: InlineText(query), languages: languages, previous: neighbours?.0, next: neighbours?.1, limit: limit,
                    minimumScore: minimumScore, repairer: repairer)
                count += matches.count
                try output.write(report.text(matches, for: query))
            }
        }
        return count
    }

    private func neighbours(of index: Int, in queries: [String]) -> (String, String)? {
        guard queries.count > 1 else { return nil }
        return (index == 0 ? "" : queries[index - 1], index + 1 == queries.count ? "" : queries[index + 1])
    }
}
