/// Makes text harmless inside HTML, byte by byte: to Swift a `"` with a combining mark behind it is one character, and no `"`.
enum HTMLEscaping {
    /// Appends `text` as it may stand between tags and in a quoted attribute value.
    ///
    /// Escaped are `&`, `<`, `>`, both quotes, the backtick (a quote to old browsers), carriage returns (else read as line feeds) and
    /// U+0338 (with which a tool that normalises would join our own `>` to one `≯`). HTML can't hold other control characters: they
    /// become U+FFFD.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            append(byte, after: previous, to: &bytes)
            previous = byte
        }
    }

    private static func append(_ byte: UInt8, after previous: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
        case UInt8(ascii: "`"): bytes.append(contentsOf: "&#96;".utf8)
        case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
        case 0x09, 0x0A: bytes.append(byte)
        case 0..<0x20, 0x7F: bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
        case 0xB8 where previous == 0xCC: replace(1, by: "&#x338;", in: &bytes)
        default: bytes.append(byte)
        }
    }

    /// Appends `json` as it may stand in a `<script>` element of data: the same JSON value, without any byte that HTML could take for
    /// markup, without the line ends of old JavaScript (U+2028, U+2029) and without U+0338.
    static func appendIsland(_ json: [UInt8], to bytes: inout [UInt8]) {
        var (before, previous): (UInt8, UInt8) = (0, 0)
        for byte in json {
            switch (before, previous, byte) {
            case (_, _, UInt8(ascii: "&")): bytes.append(contentsOf: "\\u0026".utf8)
            case (_, _, UInt8(ascii: "<")): bytes.append(contentsOf: "\\u003c".utf8)
            case (_, _, UInt8(ascii: ">")): bytes.append(contentsOf: "\\u003e".utf8)
            case (0xE2, 0x80, 0xA8): replace(2, by: "\\u2028", in: &bytes)
            case (0xE2, 0x80, 0xA9): replace(2, by: "\\u2029", in: &bytes)
            case (_, 0xCC, 0xB8): replace(1, by: "\\u0338", in: &bytes)
            default: bytes.append(byte)
            }
            (before, previous) = (previous, byte)
        }
    }

    private static func replace(_ count: Int, by text: String, in bytes: inout [UInt8]) {
        bytes.removeLast(count)
        bytes.append(contentsOf: text.utf8)
    }
}
