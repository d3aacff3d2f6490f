import PadananModel

/// Extracted terms as tab-separated lines with a header.
enum ExtractionLines {
    private static let columns = [
        "source", "target", "score", "count", "sourceCount", "targetCount", "kind", "competitors", "known", "knownConcept", "knownTarget",
        "exampleSource", "exampleTarget", "file", "line",
    ]

    static func bytes(_ terms: [ExtractedTerm]) -> [UInt8] {
        var bytes = line(columns)
        for term in terms { bytes += line(cells(term)) }
        return bytes
    }

    private static func cells(_ term: ExtractedTerm) -> [String] {
        let example = term.examples.first
        return [
            term.source, term.target ?? "", thousandths(term.score), String(term.count), String(term.sourceCount), String(term.targetCount),
            term.kind.rawValue, term.competitors.map { "\($0.target) (\($0.count))" }.joined(separator: " | "), term.standing,
            term.known?.concept ?? "", term.known?.target ?? "", example?.source ?? "", example?.target ?? "", example?.file ?? "",
            example?.line.map(String.init) ?? "",
        ]
    }

    /// As the JSON records have it.
    private static func thousandths(_ score: Double) -> String {
        let whole = Int((min(1, max(0, score.isFinite ? score : 0)) * 1000).rounded())
        return "\(whole / 1000)." + String(String(1000 + whole % 1000).dropFirst())
    }

    private static func line(_ cells: [String]) -> [UInt8] {
        Array((cells.map(TextColumns.cell).joined(separator: "\t") + "\n").utf8)
    }
}
