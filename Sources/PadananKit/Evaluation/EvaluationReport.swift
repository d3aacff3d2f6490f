import PadananFormats
import PadananTerms

/// Writes the figures of systems.
public struct EvaluationReport: Sendable {
    private let format: EvaluationFormat

    public init(_ format: EvaluationFormat) {
        self.format = format
    }

    public func report(_ result: EvaluationResult) -> [UInt8] {
        switch format {
        case .text: Array(text(result).utf8)
        case .json: json(result)
        case .tsv: Array(table(result).utf8)
        }
    }

    // MARK: Text

    private func text(_ result: EvaluationResult) -> String {
        var lines: [String] = []
        for (number, system) in result.systems.enumerated() {
            if result.systems.count > 1 { lines.append((number > 0 ? "\n" : "") + TextColumns.singleLine(system.name)) }
            lines += system.figures.map(line)
        }
        lines.append("")
        lines.append(TextColumns.count(result.segments, "segment"))
        lines += (result.systems.first?.figures ?? []).map { result.signature(of: $0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ figure: EvaluationResult.Figure) -> String {
        var line = TextColumns.fit(figure.name, 18) + Self.padded(figure.score.map { Self.number($0, digits: 2) } ?? "–", 8)
        if let interval = figure.interval {
            line += "   [\(Self.number(interval.low, digits: 2)), \(Self.number(interval.high, digits: 2))]"
        }
        if let difference = figure.difference {
            line += "   \(difference < 0 ? "−" : "+")\(Self.number(abs(difference), digits: 2))"
            if let probability = figure.probability { line += "   p = \(Self.number(probability, digits: 4))" }
        }
        return line
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// A number with a fixed count of digits.
    static func number(_ value: Double, digits: Int) -> String {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let scaled = Int((abs(value) * scale).rounded())
        let fraction = String(scaled % Int(scale))
        let sign = value < 0 && scaled > 0 ? "-" : ""
        return "\(sign)\(scaled / Int(scale)).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
    }

    // MARK: TSV

    private func table(_ result: EvaluationResult) -> String {
        let header = ["system", "metric", "score", "low", "high", "difference", "p", "signature"]
        let rows = result.systems.flatMap { system in
            system.figures.map { figure in
                [system.name, figure.id]
                    + [figure.score, figure.interval?.low, figure.interval?.high, figure.difference, figure.probability].map(Self.cell)
                    + [result.signature(of: figure)]
            }
        }
        return ([header] + rows).map { $0.map(TextColumns.cell).joined(separator: "\t") + "\n" }.joined()
    }

    private static func cell(_ value: Double?) -> String { value.map { number($0, digits: 4) } ?? "" }

    // MARK: JSON

    private func json(_ result: EvaluationResult) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("segments")
            writer.integer(result.segments)
            writer.name("systems")
            writer.array { writer in
                for system in result.systems { write(system, of: result, &writer) }
            }
        }
        writer.newline()
        return writer.bytes
    }

    private func write(_ system: EvaluationResult.System, of result: EvaluationResult, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("name")
            writer.string(system.name)
            writer.name("figures")
            writer.array { writer in
                for figure in system.figures { write(figure, result.signature(of: figure), &writer) }
            }
        }
    }

    private func write(_ figure: EvaluationResult.Figure, _ signature: String, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("metric")
            writer.string(figure.id)
            writer.name("name")
            writer.string(figure.name)
            let numbers: [(StaticString, Double?)] = [
                ("score", figure.score), ("mean", figure.interval?.mean), ("low", figure.interval?.low), ("high", figure.interval?.high),
                ("difference", figure.difference), ("p", figure.probability),
            ]
            for (name, number) in numbers {
                guard let number else { continue }
                writer.name(name)
                writer.number(number, digits: 6)
            }
            writer.name("signature")
            writer.string(signature)
        }
    }

    // MARK: Segments

    /// The figures of each segment of one system: a table, or for JSON an object a line.
    public func segments(_ segments: [EvaluatedSegment], _ corpora: [any MeasuredCorpus]) -> [UInt8] {
        let shown = corpora.filter { !($0 is ConsistencyCorpus) }
        if format == .json { return jsonLines(segments, shown) }
        let rows = segments.indices.map { index in [segments[index].id] + shown.map { Self.cell($0.segmentScore(index)) } }
        return Array(([["id"] + shown.map(\.id)] + rows).map { $0.map(TextColumns.cell).joined(separator: "\t") + "\n" }.joined().utf8)
    }

    private func jsonLines(_ segments: [EvaluatedSegment], _ corpora: [any MeasuredCorpus]) -> [UInt8] {
        var writer = JSONWriter()
        for (index, segment) in segments.enumerated() {
            writer.object { writer in
                writer.name("id")
                writer.string(segment.id)
                writer.name("scores")
                writer.array { writer in
                    for corpus in corpora {
                        guard let score = corpus.segmentScore(index) else { continue }
                        writer.object { writer in
                            writer.name("metric")
                            writer.string(corpus.id)
                            writer.name("score")
                            writer.number(score, digits: 6)
                        }
                    }
                }
            }
            writer.newline()
        }
        return writer.bytes
    }
}
