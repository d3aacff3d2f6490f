import PadananLanguage
import PadananModel

/// A URL, host name or e-mail address in a text.
struct TextAddress: Sendable, Hashable {
    var range: TextRange
    /// What must be the same on both sides.
    var key: String
    /// Whether it has neither scheme nor path nor user: `contoh.id`.
    var isBareHost: Bool
    /// Whether it has no capital, as the name of a paper has: `Detik.com`.
    var isSmall: Bool

    /// The addresses of a text, in order.
    static func all(in reading: TextReading) -> [TextAddress] {
        reading.tokens.lazy.filter { $0.kind == .address }.map { TextAddress($0.range, reading.bytes) }
    }

    private init(_ token: TextRange, _ bytes: [UInt8]) {
        range = Self.trimmed(token, bytes)
        isBareHost = Self.isBareHost(bytes[range])
        let text = bytes[range]
        isSmall = !text.contains { $0.isASCIIUpper }
        key = String(decoding: isBareHost ? text.map { $0.isASCIIUpper ? $0 | 0x20 : $0 } : Array(text), as: UTF8.self)
    }

    /// Without closing brackets and marks of emphasis that were not opened in it.
    private static func trimmed(_ range: TextRange, _ bytes: [UInt8]) -> TextRange {
        var end = range.upperBound
        while end > range.lowerBound, isLooseEnd(bytes[end - 1], bytes[range.lowerBound..<end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }

    private static func isLooseEnd(_ last: UInt8, _ before: ArraySlice<UInt8>) -> Bool {
        switch last {
        case UInt8(ascii: "]"): !before.contains(UInt8(ascii: "["))
        case UInt8(ascii: "}"): !before.contains(UInt8(ascii: "{"))
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "|"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ")"): true
        default: false
        }
    }

    private static func isBareHost(_ text: ArraySlice<UInt8>) -> Bool {
        !text.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") }
            && !text.prefix(4).elementsEqual("www.".utf8) { $0 | 0x20 == $1 | 0x20 }
    }
}
