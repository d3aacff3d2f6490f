/// A place in an `InlineText`: between two bytes of the text, and there before one of the codes.
public struct InlinePosition: Sendable, Hashable, Comparable {
    /// The UTF-8 offset in the text.
    public var offset: Int
    /// How many codes stand before the place.
    public var code: Int

    public init(offset: Int, code: Int) {
        self.offset = offset
        self.code = code
    }

    public static func < (left: InlinePosition, right: InlinePosition) -> Bool {
        (left.offset, left.code) < (right.offset, right.code)
    }
}

extension InlineText {
    /// Before everything.
    public var start: InlinePosition { InlinePosition(offset: 0, code: 0) }

    /// Behind everything.
    public var end: InlinePosition { InlinePosition(offset: text.utf8.count, code: codes.count) }

    /// The text and codes between two places, the first of which is not behind the second. Cost: linear in the text.
    public func slice(from start: InlinePosition, to end: InlinePosition) -> InlineText {
        let utf8 = text.utf8
        let first = utf8.index(utf8.startIndex, offsetBy: start.offset)
        let last = utf8.index(first, offsetBy: end.offset - start.offset)
        var part = InlineText(String(decoding: utf8[first..<last], as: UTF8.self))
        part.codes = codes[start.code..<end.code].map { code in
            var code = code
            code.offset -= start.offset
            return code
        }
        return part
    }
}
