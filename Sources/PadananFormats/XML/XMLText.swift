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
        appendPlain(bytes, range, isAttribute: false, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    private static func expand(_ bytes: [UInt8], _ range: Range<Int>, isAttribute: Bool) -> String {
        let scanner = XMLScanner(bytes: bytes, limits: XMLLimits())
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "&"), let reference = try? scanner.reference(index) else {
                index += 1
                continue
            }
            appendPlain(bytes, start..<index, isAttribute: isAttribute, to: &result)
            if reference.scalar.isASCII {
                result.append(UInt8(truncatingIfNeeded: reference.scalar.value))
            } else if let encoded = UTF8.encode(reference.scalar) {
                result.append(contentsOf: encoded)
            }
            index = reference.end
            start = index
        }
        appendPlain(bytes, start..<range.upperBound, isAttribute: isAttribute, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends text without references; line ends become LF, or spaces as tabs do in an attribute.
    private static func appendPlain(_ bytes: [UInt8], _ range: Range<Int>, isAttribute: Bool, to result: inout [UInt8]) {
        var start = range.lowerBound
        for index in range where bytes[index] < 0x20 && (isAttribute || bytes[index] == 0x0D) {
            result.append(contentsOf: bytes[start..<index])
            start = index + 1
            let isPair = bytes[index] == 0x0D && start < range.upperBound && bytes[start] == 0x0A
            if !isPair { result.append(isAttribute ? 0x20 : 0x0A) }
        }
        result.append(contentsOf: bytes[start..<range.upperBound])
    }
}
