/// A strict reader of one JSON text over UTF-8 bytes (RFC 8259).
///
/// Nesting is capped at `maximumDepth`, so that no input overflows the stack. Cost: linear.
public struct JSONReader {
    /// What is wrong and where.
    public struct SyntaxError: Error, Sendable, Hashable {
        /// Byte offset in what was read.
        public var offset: Int
        /// One lowercase clause.
        public var message: String
    }

    /// Deepest nesting of arrays and objects that is read.
    public static let maximumDepth = 512

    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    /// Reads the value in `range` of `bytes`, with white space around it.
    public static func read(_ bytes: [UInt8], in range: Range<Int>) throws(SyntaxError) -> JSONValue {
        var reader = JSONReader(bytes, range)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        if reader.position < reader.end { throw reader.error("unexpected text after the JSON value") }
        return value
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    private func error(_ message: String) -> SyntaxError { SyntaxError(offset: position, message: message) }

    private var current: UInt8? { position < end ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func value(depth: Int) throws(SyntaxError) -> JSONValue {
        guard depth < Self.maximumDepth else { throw error("nested deeper than \(Self.maximumDepth)") }
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case nil: throw error("expected a JSON value, found the end")
        default: return try number()
        }
    }

    private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(SyntaxError) -> JSONValue {
        let length = word.utf8CodeUnitCount
        let matches = position + length <= end && word.withUTF8Buffer { $0.elementsEqual(bytes[position..<position + length]) }
        guard matches else { throw error("expected `\(word)`") }
        position += length
        return value
    }

    private mutating func object(_ depth: Int) throws(SyntaxError) -> JSONValue {
        var members: [JSONMember] = []
        position += 1
        skipSpace()
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw error("expected a member name in quotes") }
            let name = try string()
            skipSpace()
            guard take(":") else { throw error("expected `:` after the member name") }
            members.append(JSONMember(name, try value(depth: depth + 1)))
            skipSpace()
        } while take(",")
        guard take("}") else { throw error("expected `,` or `}`") }
        return .object(members)
    }

    private mutating func array(_ depth: Int) throws(SyntaxError) -> JSONValue {
        var values: [JSONValue] = []
        position += 1
        skipSpace()
        if take("]") { return .array(values) }
        repeat {
            values.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw error("expected `,` or `]`") }
        return .array(values)
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    private mutating func number() throws(SyntaxError) -> JSONValue {
        let start = position
        if current == UInt8(ascii: "-") { position += 1 }
        if take("0") {
            if isDigit(current) { throw error("a number may not begin with 0") }
        } else {
            try digits()
        }
        if take(".") { try digits() }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func digits() throws(SyntaxError) {
        guard isDigit(current) else { throw error("expected a JSON value") }
        while isDigit(current) { position += 1 }
    }

    private func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 &- 0x30 < 10 } ?? false }

    // MARK: Strings

    private mutating func string() throws(SyntaxError) -> String {
        position += 1
        let start = position
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if current == UInt8(ascii: "\"") {
            position += 1
            return String(decoding: bytes[start..<position - 1], as: UTF8.self)
        }
        return try escapedString(Array(bytes[start..<position]))
    }

    private mutating func escapedString(_ prefix: [UInt8]) throws(SyntaxError) -> String {
        var text = prefix
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                position += 1
                try escape(into: &text)
            case 0..<0x20: throw error("control characters must be escaped in a string")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw error("the string is not closed")
    }

    private mutating func escape(into text: inout [UInt8]) throws(SyntaxError) {
        guard let byte = current else { throw error("the string is not closed") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): try unicodeEscape(into: &text)
        default:
            position -= 1
            throw error("unknown escape in a string")
        }
    }

    /// `\uXXXX`, with surrogate pairs joined; a lone surrogate is U+FFFD, as `String(decoding:)` has it.
    private mutating func unicodeEscape(into text: inout [UInt8]) throws(SyntaxError) {
        var value = try hexadecimal()
        if (0xD800..<0xDC00).contains(value), position + 1 < end, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        {
            let mark = position
            position += 2
            let low = try hexadecimal()
            if (0xDC00..<0xE000).contains(low) {
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            } else {
                position = mark
            }
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func hexadecimal() throws(SyntaxError) -> UInt32 {
        guard position + 4 <= end, let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16),
            bytes[position] != UInt8(ascii: "+"), bytes[position] != UInt8(ascii: "-")
        else { throw error("expected four hexadecimal digits") }
        position += 4
        return value
    }
}
