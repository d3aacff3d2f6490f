import PadananModel

/// A code as it is written in formats without codes: `<1>`, `</1>`, `<1/>`.
///
/// - Source: the tags that OmegaT shows its users, without their letter.
public struct ShortTag: Sendable, Hashable {
    public var kind: InlineCode.Kind
    public var number: Int
    /// The UTF-8 offsets of the tag in its text.
    public var range: TextRange

    /// Digits of a number; longer ones are text.
    private static let mostDigits = 6

    /// All that look like a tag in `bytes`, in order. Cost: linear.
    public static func tags(in bytes: [UInt8]) -> [ShortTag] {
        var tags: [ShortTag] = []
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if let tag = tag(at: start, in: bytes) {
                tags.append(tag)
                index = tag.range.upperBound
            } else {
                index = start + 1
            }
        }
        return tags
    }

    /// The numbers of all tags in `bytes`.
    static func numbers(in bytes: [UInt8]) -> Set<Int> {
        Set(tags(in: bytes).map(\.number))
    }

    private static func tag(at start: Int, in bytes: [UInt8]) -> ShortTag? {
        var index = start + 1
        var kind = InlineCode.Kind.opening
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { (kind, index) = (.closing, index + 1) }
        let first = index
        var number = 0
        while index < bytes.count, index - first < mostDigits, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
            number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
            index += 1
        }
        guard index > first, bytes[first] != UInt8(ascii: "0"), index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "/"), kind == .opening { (kind, index) = (.standalone, index + 1) }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return nil }
        return ShortTag(kind: kind, number: number, range: start..<(index + 1))
    }
}
