import Foundation
import PadananKit

/// Pairs to check, any number of them: the planted errors and the clean controls of the fixtures in turn, each time with another number before
/// them, so that hardly two pairs are the same.
struct CheckCorpus {
    /// The pairs of the fixtures as they are.
    let pairs: [Pair]

    struct Pair {
        var id: String
        var source: String
        var target: String
    }

    /// - Parameter names: the files, without `.jsonl`.
    init(fixtures folder: String, names: [String] = ["planted", "clean"]) throws {
        pairs = try names.flatMap { try Self.read("\(folder)/check/\($0).jsonl") }
    }

    private static func read(_ path: String) throws -> [Pair] {
        let bytes = try FileInput.read(path)
        return try TextLines(bytes).filter { !$0.isEmpty }.map { line in
            let object = try JSONReader.read(bytes, in: line)
            guard let id = object["id"]?.string, let source = object["source"]?.string, let target = object["target"]?.string else {
                throw FileError(path: path, reason: "a pair without id, source or target")
            }
            return Pair(id: id, source: source, target: target)
        }
    }

    /// The pairs as they are, then with the first number, the second and so on.
    func repeated(_ repetitions: Int) -> [Pair] {
        (0..<repetitions).flatMap { repetition in pairs.map { Self.numbered($0, repetition) } }
    }

    /// Six digits are in none of the fixtures. A pair without target stays as it is: a number that only the source had would be one more error.
    private static func numbered(_ pair: Pair, _ number: Int) -> Pair {
        let mark = pair.target.isEmpty ? "" : "(\(100_000 + number)) "
        return Pair(id: "\(pair.id)-\(number)", source: mark + pair.source, target: mark + pair.target)
    }

    /// Writes the repeated pairs to a TSV file; returns how many.
    func write(to path: String, repetitions: Int) throws -> Int {
        let output = try FileOutput(path)
        for repetition in 0..<repetitions {
            let lines = pairs.map { pair in
                let numbered = Self.numbered(pair, repetition)
                return "\(numbered.source)\t\(numbered.target)\n"
            }
            try output.write(Array(lines.joined().utf8))
        }
        try output.commit()
        return repetitions * pairs.count
    }
}

extension CheckCorpus.Pair {
    var segment: CheckedSegment {
        CheckedSegment(id: id, source: InlineText(source), target: InlineText(target), location: SourceLocation(file: "fixtures"))
    }

    var bytes: Int { source.utf8.count + target.utf8.count }
}
