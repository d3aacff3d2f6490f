/// What a string means, byte by byte, and where each byte is written.
struct JSONString {
    /// The text in UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Where each of `bytes` is written in the file, and where the string ends.
    private var offsets: [Int] = []

    /// Reads what stands between the quotes in `range`, which is well-formed. Cost: linear.
    init(_ source: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let end = Self.end(source, index, range.upperBound)
            if source[index] == UInt8(ascii: "\\") {
                append(Self.characters(source, index..<end), at: index)
            } else {
                append([source[index]], at: index)
            }
            index = end
        }
        offsets.append(range.upperBound)
    }

    /// Where a part of `bytes` is written.
    func source(_ range: Range<Int>) -> Range<Int> {
        offsets[range.lowerBound]..<offsets[range.upperBound]
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func append(_ characters: [UInt8], at offset: Int) {
        bytes += characters
        for _ in characters { offsets.append(offset) }
    }

    /// The end of the character or escape at `index`; two escapes of surrogates are one.
    private static func end(_ source: [UInt8], _ index: Int, _ end: Int) -> Int {
        guard source[index] == UInt8(ascii: "\\"), index + 1 < end else { return index + 1 }
        guard source[index + 1] == UInt8(ascii: "u") else { return index + 2 }
        let isPair = index + 12 <= end && isSurrogate(source, index, high: true) && isSurrogate(source, index + 6, high: false)
        return min(end, index + (isPair ? 12 : 6))
    }

    private static func isSurrogate(_ source: [UInt8], _ index: Int, high: Bool) -> Bool {
        guard source[index] == UInt8(ascii: "\\"), source[index + 1] == UInt8(ascii: "u"),
            source[index + 2] | 0x20 == UInt8(ascii: "d")
        else { return false }
        return (high ? "89ab" : "cdef").utf8.contains(source[index + 3] | 0x20)
    }

    private static func characters(_ source: [UInt8], _ range: Range<Int>) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        let quoted = [quote] + source[range] + [quote]
        return (try? JSONReader.read(quoted, in: 0..<quoted.count).string).map { Array($0.utf8) } ?? []
    }
}
