/// Turns characters as written in XML into characters as meant.
enum XMLText {
    /// Character data with references, which must be well-formed; line ends become LF.
    static func characterData(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        expand(bytes, range, isAttribute: false)
    }

    /// The value of an attribute of type CDATA (XML 1.0, 3.3.3): line ends and tabs become spaces, references are expanded.
    static func attributeValue(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        expand(bytes, range, isAttribute: true)
    }

    /// Text without references; line ends become LF.
    static func lineEndsNormalized(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            index = appendPlain(bytes, index, range.upperBound, isAttribute: false, to: &result)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func expand(_ bytes: [UInt8], _ range: Range<Int>, isAttribute: Bool) -> String {
        let scanner = XMLScanner(bytes: bytes, limits: XMLLimits())
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&"), let reference = try? scanner.reference(index) {
                result.append(contentsOf: Character(reference.scalar).utf8)
                index = reference.end
            } else {
                index = appendPlain(bytes, index, range.upperBound, isAttribute: isAttribute, to: &result)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends one byte, or a line end as one; returns the index behind it.
    private static func appendPlain(_ bytes: [UInt8], _ index: Int, _ end: Int, isAttribute: Bool, to result: inout [UInt8]) -> Int {
        let byte = bytes[index]
        guard byte < 0x20 else {
            result.append(byte)
            return index + 1
        }
        let isPair = byte == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A
        result.append(isAttribute ? 0x20 : byte == 0x0D ? 0x0A : byte)
        return index + (isPair ? 2 : 1)
    }
}
