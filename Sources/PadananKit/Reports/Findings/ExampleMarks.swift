import PadananModel

/// Finds the marked words of an example in its pairs: each behind the one before, in the target first, in the source where it isn't there.
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
        for index in pairs.indices {
            if let range = Self.find(mark, in: pairs[index].target, besides: targets[index]) { return targets[index].append(range) }
        }
        for index in pairs.indices {
            if let range = Self.find(mark, in: pairs[index].source, besides: sources[index]) { return sources[index].append(range) }
        }
    }

    /// A place of `mark` that is not taken, of whole words if there is one.
    private static func find(_ mark: [UInt8], in text: String, besides taken: [TextRange]) -> TextRange? {
        let bytes = Array(text.utf8)
        var (start, inWord) = (0, TextRange?.none)
        while let range = ByteText.firstRange(of: mark, in: bytes, from: start) {
            if !taken.contains(range) {
                if isWhole(range, bytes) { return range }
                inWord = inWord ?? range
            }
            start = range.lowerBound + 1
        }
        return inWord
    }

    private static func isWhole(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
        func isLetter(_ index: Int) -> Bool { (bytes[index] | 0x20) >= UInt8(ascii: "a") && (bytes[index] | 0x20) <= UInt8(ascii: "z") }
        let joinsLeft = range.lowerBound > 0 && isLetter(range.lowerBound - 1) && isLetter(range.lowerBound)
        let joinsRight = range.upperBound < bytes.count && isLetter(range.upperBound) && isLetter(range.upperBound - 1)
        return !joinsLeft && !joinsRight
    }
}
