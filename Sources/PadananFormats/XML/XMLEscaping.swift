/// Spells text in XML.
public enum XMLEscaping {
    /// `text` as character data: `&`, `<`, `>` and carriage returns become references; characters that XML lacks are left out.
    public static func text(_ text: String) -> String {
        escape(text, isAttribute: false)
    }

    /// `text` as the value of an attribute in double quotes; quotes, tabs and line ends become references too.
    public static func attribute(_ text: String) -> String {
        escape(text, isAttribute: true)
    }

    /// Whether `text` holds characters that XML can't hold, such as control characters.
    public static func hasForbiddenCharacters(_ text: String) -> Bool {
        // Only control characters and what begins with EF can be forbidden.
        let bytes = text.utf8.span
        guard bytes.indices.contains(where: { bytes[$0] < 0x20 || bytes[$0] == 0xEF }) else { return false }
        return text.unicodeScalars.contains { !XMLCharacters.isCharacter($0.value) }
    }

    private static func escape(_ text: String, isAttribute: Bool) -> String {
        let bytes = text.utf8.span
        guard bytes.indices.contains(where: { needsLook(bytes[$0], isAttribute) }) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;".utf8
            case "<": result += "&lt;".utf8
            case ">": result += "&gt;".utf8
            case "\"" where isAttribute: result += "&quot;".utf8
            case "\r": result += "&#13;".utf8
            case "\t" where isAttribute: result += "&#9;".utf8
            case "\n" where isAttribute: result += "&#10;".utf8
            default:
                if XMLCharacters.isCharacter(scalar.value) { result.append(contentsOf: String(scalar).utf8) }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func needsLook(_ byte: UInt8, _ isAttribute: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x0D, 0xEF: true
        case UInt8(ascii: "\""), 0x09, 0x0A: isAttribute
        default: byte < 0x20 && byte != 0x09 && byte != 0x0A
        }
    }
}
