/// Spells text between the quotes of a JSON string.
struct JSONSpelling: InlineSpelling {
    let style: JSONEscapeStyle

    mutating func write(_ text: String, isLast: Bool, to result: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\"".utf8
            case "\\": result += "\\\\".utf8
            case "\n": result += "\\n".utf8
            case "\r": result += "\\r".utf8
            case "\t": result += "\\t".utf8
            case "\u{8}": result += "\\b".utf8
            case "\u{C}": result += "\\f".utf8
            case "/" where style.escapesSlashes: result += "\\/".utf8
            default:
                if isEscaped(scalar) { appendEscape(scalar, to: &result) } else { result += String(scalar).utf8 }
            }
        }
    }

    private func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", "&": style.escapesMarkup
        default: scalar.value < 0x20 || scalar.value >= 0x80 && style.escapesNonASCII
        }
    }

    private func appendEscape(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16, uppercase: style.usesCapitals)
            result += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
        }
    }
}
