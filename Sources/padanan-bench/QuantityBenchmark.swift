import ArgumentParser
import Foundation
import PadananKit

/// Accuracy of quantities and dates: do they compare equal in good pairs, and differ in wrong ones.
struct QuantityBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quantities", abstract: "Compare the quantities and dates of sentence pairs by value.",
        discussion: """
            Reads JSON Lines with source, target, findings and optionally phenomenon and id. A pair without findings must compare equal, one \
            with findings must differ.
            """)

    @Argument(help: "The pairs.") var file: String
    @Flag(help: "Show every pair that is judged wrongly, and what was read.") var errors = false
    @Flag(help: "Show the differences of every pair, judge nothing.") var differences = false

    func run() throws {
        let judge = QuantityJudge()
        var totals: [String: QuantityTally] = [:]
        let bytes = try FileInput.read(file)
        for line in TextLines(bytes) where !line.isEmpty {
            let pair = try JSONReader.read(bytes, in: line)
            guard let source = pair["source"]?.string, let target = pair["target"]?.string else {
                throw ValidationError("a pair without source or target")
            }
            let found = judge.differences(source, target)
            let id = pair["id"]?.identifier ?? "?"
            if differences {
                if !found.isEmpty { print("\(id)\t\(source)\t\(target)\t\(found.joined(separator: "; "))") }
                continue
            }
            guard case .array(let findings)? = pair["findings"] else { throw ValidationError("a pair without findings") }
            let isRight = findings.isEmpty == found.isEmpty
            totals[pair["phenomenon"]?.string ?? "all", default: QuantityTally()].add(isClean: findings.isEmpty, isRight: isRight)
            if errors, !isRight {
                print("\(id) \(findings.isEmpty ? "clean" : "wrong")\n  \(source)\n  \(target)\n  \(judge.description(source, target))")
                print("  differences: \(found.joined(separator: "; "))")
            }
        }
        for (name, tally) in totals.sorted(by: { $0.key < $1.key }) { print("\(name): \(tally)") }
        if !differences { print("total: \(totals.values.reduce(QuantityTally(), +))") }
    }
}
