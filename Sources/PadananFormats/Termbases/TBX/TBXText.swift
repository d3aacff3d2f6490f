/// Text in TBX: white space between words is one space, unless it is written as a character reference.
///
/// Files are indented and wrapped inside definitions and notes, so a line end there means no more than a space. A line end that is meant
/// is written `&#10;`, which other readers see as one too.
enum TBXText {
    /// The text that `source`, character data with its references, means. Cost: linear.
    static func collapsed(_ source: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        for byte in source {
            if !XMLCharacters.isSpace(byte) {
                result.append(byte)
            } else if let last = result.last, last != 0x20 {
                result.append(0x20)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        guard result.contains(UInt8(ascii: "&")) else { return String(decoding: result, as: UTF8.self).trimmed }
        return XMLText.characterData(result, 0..<result.count).trimmed
    }

    /// `text` as character data whose white space survives `collapsed`, but for that at its ends.
    static func escaped(_ text: String) -> String {
        let escaped = XMLEscaping.text(text)
        var result: [UInt8] = []
        result.reserveCapacity(escaped.utf8.count)
        for byte in escaped.utf8 {
            switch byte {
            case 0x0A: result += "&#10;".utf8
            case 0x09: result += "&#9;".utf8
            case 0x20 where result.last == 0x20: result += "&#32;".utf8
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
