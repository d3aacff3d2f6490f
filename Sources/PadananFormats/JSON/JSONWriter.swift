/// Writes JSON (RFC 8259) into bytes, without white space, members in the order given.
public struct JSONWriter {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() {}

    /// Writes `{`, the members that `body` writes, and `}`.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        container("{", "}", body)
    }

    /// Writes `[`, the values that `body` writes, and `]`.
    public mutating func array(_ body: (inout JSONWriter) -> Void) {
        container("[", "]", body)
    }

    /// Writes a member name; the next value is its own.
    public mutating func name(_ name: StaticString) {
        separate()
        name.withUTF8Buffer { quote($0) }
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func string(_ text: String) {
        separate()
        var text = text
        text.withUTF8 { quote($0) }
    }

    public mutating func integer(_ value: Int) { literal(String(value)) }

    /// Writes `value` with at most `digits` digits behind the point; JSON has no infinities and no NaN, which become `null`.
    public mutating func number(_ value: Double, digits: Int) {
        guard value.isFinite else { return null() }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let rounded = (value * scale).rounded() / scale
        let written = rounded.isFinite ? rounded : value
        literal(Int(exactly: written).map(String.init) ?? String(written))
    }

    public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    public mutating func null() { literal("null") }

    /// Writes a line feed between records.
    public mutating func newline() {
        bytes.append(0x0A)
        needsComma = false
    }

    /// Begins a new line inside an array, before its next value.
    public mutating func lineBreak() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        newline()
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func container(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20, 0x7F: bytes.append(contentsOf: Self.escape(byte))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
