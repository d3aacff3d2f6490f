import PadananModel

/// Finds the marked words of an example in its pairs: whole words first, in the targets, then in the sources; no place twice.
struct ExampleMarks {
    /// For each pair.
    private(set) var sources: [[TextRange]]
    private(set) var targets: [[TextRange]]

    init(_ example: CheckExample) {
        let empty = [[TextRange]](repeating: [], count: example.pairs.count)
        (sources, targets) = (empty, empty)
        for mark in example.marks { place(Array(mark.utf8), example.pairs) }
    }

    private mutating func place(_ mark: [UInt8], _ pairs: [CheckExample.Pair]) {
        guard !mark.isEmpty else { return }
        for isWhole in [true, false] {
            for index in pairs.indices {
                if let range = Self.find(mark, in: pairs[index].target, besides: targets[index], isWhole) {
                    return targets[index].append(range)
                }
            }
            for index in pairs.indices {
                if let range = Self.find(mark, in: pairs[index].source, besides: sources[index], isWhole) {
                    return sources[index].append(range)
                }
            }
        }
    }

    /// The first place of `mark` that is not taken; of whole words if `isWhole`.
    private static func find(_ mark: [UInt8], in text: String, besides taken: [TextRange], _ isWhole: Bool) -> TextRange? {
        let bytes = Array(text.utf8)
        var start = 0
        while let range = ByteText.firstRange(of: mark, in: bytes, from: start) {
            if !taken.contains(range), !isWhole || Self.isWhole(range, bytes) { return range }
            start = range.lowerBound + 1
        }
        return nil
    }

    private static func isWhole(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
        func isLetter(_ index: Int) -> Bool { (bytes[index] | 0x20) >= UInt8(ascii: "a") && (bytes[index] | 0x20) <= UInt8(ascii: "z") }
        let joinsLeft = range.lowerBound > 0 && isLetter(range.lowerBound - 1) && isLetter(range.lowerBound)
        let joinsRight = range.upperBound < bytes.count && isLetter(range.upperBound) && isLetter(range.upperBound - 1)
        return !joinsLeft && !joinsRight
    }
}
