import PadananFormats

/// Writes how well a task was done.
public struct GoldReport: Sendable {
    private let format: EvaluationFormat
    /// How many failing cases are shown.
    private let shown: Int

    public init(_ format: EvaluationFormat, failures shown: Int = 0) {
        self.format = format
        self.shown = shown
    }

    /// - Parameter task: what was done: `recognize`.
    public func report(_ score: GoldScore, task: String) -> [UInt8] {
        let rows = [("ALL", score.all)] + score.phenomena.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return switch format {
        case .text: Array(text(score, rows).utf8)
        case .tsv: Array(table(score, rows, task).utf8)
        case .json: json(score, rows, task)
        }
    }

    private func text(_ score: GoldScore, _ rows: [(String, GoldScore.Counts)]) -> String {
        let number = { (value: Double) in EvaluationReport.number(value, digits: 3) }
        var lines = rows.map { name, counts in
            "\(TextColumns.fit(name, 28)) P \(number(counts.precision))  R \(number(counts.recall))  F1 \(number(counts.f1))"
                + "   right \(counts.right) wrong \(counts.wrong) missing \(counts.missing)"
        }
        lines.append(score.figures.map { "\($0.name)=\(Self.figure($0.value))" }.joined(separator: " "))
        lines += score.failures.prefix(shown).map(TextColumns.singleLine)
        return lines.joined(separator: "\n") + "\n"
    }

    /// A count, or a share with four digits.
    private static func figure(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? EvaluationReport.number(value, digits: 4)
    }

    private func table(_ score: GoldScore, _ rows: [(String, GoldScore.Counts)], _ task: String) -> String {
        let number = { (value: Double) in EvaluationReport.number(value, digits: 4) }
        var lines = [["task", "phenomenon", "precision", "recall", "f1", "right", "wrong", "missing"]]
        lines += rows.map { name, counts in
            [task, name, number(counts.precision), number(counts.recall), number(counts.f1)]
                + [counts.right, counts.wrong, counts.missing].map(String.init)
        }
        return lines.map { $0.map(TextColumns.cell).joined(separator: "\t") + "\n" }.joined()
    }

    private func json(_ score: GoldScore, _ rows: [(String, GoldScore.Counts)], _ task: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("task")
            writer.string(task)
            writer.name("rows")
            writer.array { writer in
                for (name, counts) in rows { Self.write(name, counts, &writer) }
            }
            writer.name("figures")
            writer.array { writer in
                for figure in score.figures {
                    writer.object { writer in
                        writer.name("name")
                        writer.string(figure.name)
                        writer.name("value")
                        writer.number(figure.value, digits: 4)
                    }
                }
            }
            writer.name("failures")
            writer.array { writer in
                for failure in score.failures.prefix(shown) { writer.string(failure) }
            }
        }
        writer.newline()
        return writer.bytes
    }

    private static func write(_ name: String, _ counts: GoldScore.Counts, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("phenomenon")
            writer.string(name)
            let shares: [(StaticString, Double)] = [("precision", counts.precision), ("recall", counts.recall), ("f1", counts.f1)]
            for (name, share) in shares {
                writer.name(name)
                writer.number(share, digits: 4)
            }
            let numbers: [(StaticString, Int)] = [("right", counts.right), ("wrong", counts.wrong), ("missing", counts.missing)]
            for (name, number) in numbers {
                writer.name(name)
                writer.integer(number)
            }
        }
    }
}
