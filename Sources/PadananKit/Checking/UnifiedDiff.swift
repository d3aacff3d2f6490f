import PadananFormats
import PadananModel

/// The difference between two versions of a text file in the unified format that `diff -u` writes and `patch` reads.
///
/// - Source: POSIX.1-2017, `diff`, “Diff -u Output Format”.
struct UnifiedDiff {
    /// Unchanged lines shown before and behind a change.
    private static let context = 3

    private let old: [ArraySlice<UInt8>]
    private let new: [ArraySlice<UInt8>]

    /// Lines keep their ends.
    init(_ old: [UInt8], _ new: [UInt8]) {
        (self.old, self.new) = (Self.lines(old), Self.lines(new))
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }

    /// The diff with `path` as the name of both files; empty when nothing differs.
    func text(path: String) -> [UInt8] {
        let hunks = hunks(of: changes)
        guard !hunks.isEmpty else { return [] }
        var result = Array("--- \(Self.header("a/" + path))\n+++ \(Self.header("b/" + path))\n".utf8)
        for hunk in hunks { write(hunk, to: &result) }
        return result
    }

    /// The changes in order. An edit of a target changes lines in their place, so the lines are compared one by one from both ends of each
    /// stretch, and only what is left is searched (Myers, as the standard library has it).
    private var changes: [SequenceChange] {
        guard old.count != new.count else {
            return Self.runs(old.indices.filter { old[$0] != new[$0] }).map { SequenceChange(old: $0, new: $0) }
        }
        return SequenceChange.all(from: old, to: new, limit: .max)
    }

    /// A name as git writes it: one with signs that `patch` would stumble over in quotes, one with spaces before a tab.
    private static func header(_ name: String) -> String {
        let isPlain = !name.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 == 0x7F }
        guard !isPlain else { return name.utf8.contains(0x20) ? name + "\t" : name }
        var quoted = "\""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\0"..<" ", "\u{7F}":
                let (high, middle, low) = (scalar.value >> 6, scalar.value >> 3 & 7, scalar.value & 7)
                quoted += "\\\(high)\(middle)\(low)"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func runs(_ indices: [Int]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in indices {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    /// Changes whose contexts meet are shown together.
    private func hunks(of changes: [SequenceChange]) -> [[SequenceChange]] {
        var hunks: [[SequenceChange]] = []
        for change in changes {
            if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * Self.context {
                hunks[hunks.count - 1].append(change)
            } else {
                hunks.append([change])
            }
        }
        return hunks
    }

    private func write(_ hunk: [SequenceChange], to result: inout [UInt8]) {
        guard let first = hunk.first, let last = hunk.last else { return }
        let before = min(Self.context, first.old.lowerBound)
        let after = min(Self.context, old.count - last.old.upperBound)
        let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
        let newRange = first.new.lowerBound - before..<last.new.upperBound + after
        result += Array("@@ -\(Self.span(oldRange)) +\(Self.span(newRange)) @@\n".utf8)
        var position = oldRange.lowerBound
        for change in hunk {
            for index in position..<change.old.lowerBound { Self.write(" ", old[index], to: &result) }
            for index in change.old { Self.write("-", old[index], to: &result) }
            for index in change.new { Self.write("+", new[index], to: &result) }
            position = change.old.upperBound
        }
        for index in position..<oldRange.upperBound { Self.write(" ", old[index], to: &result) }
    }

    /// Lines from 1; a range of no lines names the one before it.
    private static func span(_ range: Range<Int>) -> String {
        let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
        return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
    }

    private static func write(_ mark: String, _ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        result += Array(mark.utf8)
        result += line
        if line.last != 0x0A { result += Array("\n\\ No newline at end of file\n".utf8) }
    }
}
