/// Spells the characters of a translation for the place where it stands.
///
/// - Source: WHATWG HTML, section 13.3 (escaping a string); characters that the passage spells as references are spelt so again.
struct HTMLEscaping {
    private var spellings: [Unicode.Scalar: [UInt8]]
    private let place: HTMLPassage.Place
    /// Whether every character stands for itself but for those that always need a reference.
    private let isPlain: Bool

    init(_ passage: HTMLPassage, noBreakSpace: [UInt8]?) {
        place = passage.place
        spellings = passage.spellings
        if let noBreakSpace, spellings["\u{A0}"] == nil { spellings["\u{A0}"] = noBreakSpace }
        spellings["&"] = Array("&amp;".utf8)
        spellings["<"] = Array("&lt;".utf8)
        if case .attribute(let quote) = place {
            if quote != UInt8(ascii: "'") { spellings["\""] = Array("&quot;".utf8) }
            if quote == UInt8(ascii: "'") { spellings["'"] = Array("&#39;".utf8) }
            spellings["\t"] = Array("&#9;".utf8)
            spellings["\n"] = Array("&#10;".utf8)
            spellings["\u{0C}"] = Array("&#12;".utf8)
        }
        spellings["\r"] = Array("&#13;".utf8)
        spellings["\0"] = []
        if passage.hasCarriageReturns { spellings["\n"] = [0x0D, 0x0A] }
        isPlain = spellings.keys.allSatisfy(\.isASCII)
    }

    /// Adds `text` to `result`. Cost: linear.
    func append(_ text: ArraySlice<UInt8>, to result: inout [UInt8]) {
        if isPlain {
            for byte in text {
                if byte < 0x80, let spelling = spelling(of: Unicode.Scalar(byte), behind: result.last) {
                    result += spelling
                } else {
                    result.append(byte)
                }
            }
        } else {
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                if let spelling = spelling(of: scalar, behind: result.last) {
                    result += spelling
                } else {
                    result += String(scalar).utf8
                }
            }
        }
    }

    /// How `scalar` is spelt if not as it is; `?>` and `%>` could end an instruction, and XML has no `]]>` in text.
    private func spelling(of scalar: Unicode.Scalar, behind previous: UInt8?) -> [UInt8]? {
        if let spelling = spellings[scalar] { return spelling }
        guard scalar == ">", let previous, "?%]".utf8.contains(previous) else { return nil }
        return Array("&gt;".utf8)
    }

    /// The value of an attribute that has no quotation marks, with such as it needs.
    func quoted(_ value: [UInt8]) -> [UInt8] {
        guard place == .attribute(quote: 0) else { return value }
        let isSafe = !value.isEmpty && !value.contains { $0.isHTMLSpace || "\"'=<>`".utf8.contains($0) }
        return isSafe ? value : [UInt8(ascii: "\"")] + value + [UInt8(ascii: "\"")]
    }
}
