/// Spells characters that XML can't hold in the text of cells: `_x000D_`.
///
/// - Source: ECMA-376-1, section 22.9.2.19 (`ST_Xstring`).
enum SpreadsheetText {
    /// Bytes of `_xHHHH_`.
    private static let size = 7

    /// `text` with every `_xHHHH_` as the character that it means; one that means half a surrogate pair stays.
    static func unescape(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "_")) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let code = code(bytes, index), let scalar = Unicode.Scalar(code) {
                result.append(contentsOf: String(scalar).utf8)
                index += size
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `text` so that `unescape` gives it back and XML can hold it; still to be escaped as XML.
    static func escape(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "_") || $0 == 0xEF }) else { return text }
        var result = ""
        var index = 0
        for scalar in text.unicodeScalars {
            let isEscape = scalar == "_" && code(bytes, index).flatMap { Unicode.Scalar($0) } != nil
            if isEscape || scalar == "\r" || !XMLCharacters.isCharacter(scalar.value) {
                result += "_x\(hexadecimal(scalar.value))_"
            } else {
                result.unicodeScalars.append(scalar)
            }
            index += UTF8.width(scalar)
        }
        return result
    }

    /// The number in a `_xHHHH_` at `index`, or `nil`.
    private static func code(_ bytes: [UInt8], _ index: Int) -> UInt32? {
        guard index + size <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
            bytes[index + size - 1] == UInt8(ascii: "_")
        else { return nil }
        var code: UInt32 = 0
        for byte in bytes[index + 2..<index + size - 1] {
            switch byte {
            case 0x30...0x39: code = code << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: code = code << 4 | UInt32((byte & 0x0F) + 9)
            default: return nil
            }
        }
        return code
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
