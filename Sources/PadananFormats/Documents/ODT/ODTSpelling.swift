/// Spells text in a paragraph of OpenDocument: what white space would collapse is written as `text:s`, `text:tab`, `text:line-break`.
///
/// - Source: OpenDocument 1.3 Part 3, section 6.1.2 to 6.1.5.
struct ODTSpelling: InlineSpelling {
    /// The prefix of the namespace of text, with its colon: `text:`.
    let prefix: String
    /// Whether a space here would be part of a run.
    private var isBehindSpace = true

    init(prefix: String) {
        self.prefix = prefix
    }

    mutating func write(_ text: String, isLast: Bool, to result: inout [UInt8]) {
        let bytes = Array(XMLEscaping.text(text).utf8)
        let end = isLast ? bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0 : bytes.count
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x20 where !isBehindSpace && index < end:
                result.append(0x20)
                isBehindSpace = true
                index += 1
            case 0x20: index = writeSpaces(bytes, index, to: &result)
            case 0x09: index = write("tab", index, to: &result)
            case 0x0A: index = write("line-break", index, to: &result)
            default:
                result.append(bytes[index])
                isBehindSpace = false
                index += 1
            }
        }
    }

    mutating func accepts(_ slot: InlineSlot, behind result: [UInt8]) -> Bool {
        if !slot.isTransparent { isBehindSpace = false }
        return true
    }

    /// Writes the run of spaces at `start`; returns where it ends.
    private mutating func writeSpaces(_ bytes: [UInt8], _ start: Int, to result: inout [UInt8]) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        result += (end - start == 1 ? "<\(prefix)s/>" : "<\(prefix)s \(prefix)c=\"\(end - start)\"/>").utf8
        isBehindSpace = false
        return end
    }

    private mutating func write(_ element: String, _ index: Int, to result: inout [UInt8]) -> Int {
        result += "<\(prefix)\(element)/>".utf8
        isBehindSpace = false
        return index + 1
    }
}
