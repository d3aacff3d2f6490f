import ArgumentParser
import PadananKit

/// How the score of gold cases is written, and what it must reach.
struct GoldOptions: ParsableArguments {
    @Option(help: "text for people, json (one object) or tsv (a line for each phenomenon, with a header).")
    var format = EvaluationFormat.text

    @Option(help: ArgumentHelp("Show failing cases, at most so many.", valueName: "n"))
    var errors = 0

    @Option(
        name: .customLong("min"),
        help: ArgumentHelp("End with exit code 1 when a figure is lower, f1=0.97; may be repeated.", valueName: "figure=value"))
    var minimum: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    func validate() throws {
        guard errors >= 0 else { throw ValidationError("--errors must not be negative.") }
        _ = try limits()
    }

    private func limits() throws -> [(name: String, value: Double)] {
        try minimum.map { limit in
            let parts = limit.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let value = Double(parts[1]) else {
                throw ValidationError("--min “\(limit)” is not a figure with a value; write for example f1=0.97.")
            }
            return (String(parts[0]), value)
        }
    }

    /// Writes `score`; throws `FindingsExist` when it is too low.
    func finish(_ score: GoldScore, task: String, reading paths: [String]) throws {
        try FileInput.check(output, doesNotReplace: paths)
        let limits = try limits()
        for limit in limits where score.value(of: limit.name) == nil {
            let names = (["p", "r", "f1"] + score.figures.map(\.name)).joined(separator: ", ")
            throw CommandFailure(message: "--min “\(limit.name)” is no figure of this task; there are \(names)")
        }
        let out = try FileOutput(output)
        try out.write(GoldReport(format, failures: errors).report(score, task: task))
        try out.commit()
        let low = limits.filter { (score.value(of: $0.name) ?? 0) < $0.value }
        for limit in low {
            StandardError.write("padanan: \(limit.name) is \(score.value(of: limit.name) ?? 0), wanted \(limit.value)\n")
        }
        if !low.isEmpty { throw FindingsExist() }
    }
}
