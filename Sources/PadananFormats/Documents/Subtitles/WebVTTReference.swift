/// A character reference in the text of a cue: `&amp;`, `&nbsp;`, `&#8217;`.
///
/// - Source: WebVTT (W3C Candidate Recommendation 2019), 4.2.1 and 6.4.
struct WebVTTReference {
    var character: Unicode.Scalar
    /// Where it ends, behind the semicolon.
    var end: Int

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "nbsp": "\u{A0}", "lrm": "\u{200E}", "rlm": "\u{200F}", "quot": "\"", "apos": "'",
    ]
    /// Bytes between the ampersand and the semicolon.
    private static let longest = 9

    /// The reference at `start`, which holds an ampersand, or `nil`.
    init?(_ bytes: [UInt8], at start: Int, end: Int) {
        let rest = bytes[start + 1..<min(end, start + 2 + Self.longest)]
        guard let semicolon = rest.firstIndex(of: UInt8(ascii: ";")), let found = Self.character(rest[..<semicolon]) else { return nil }
        (character, self.end) = (found, semicolon + 1)
    }

    private static func character(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let text = String(decoding: name, as: UTF8.self)
        guard name.first == UInt8(ascii: "#") else { return names[text] }
        let digits = text.dropFirst()
        let isHexadecimal = digits.utf8.first == UInt8(ascii: "x") || digits.utf8.first == UInt8(ascii: "X")
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { $0 >= 0x20 ? Unicode.Scalar($0) : nil }
    }
}
