/// The rules for names of entries: relative paths that stay where they are unpacked, on any system.
///
/// - Source: PKWARE APPNOTE 6.3.10, section 4.4.17 and appendix D.
enum ZipName {
    /// What is wrong with a name, or `nil`.
    static func problem(_ name: String, limit: Int) -> String? {
        let bytes = name.utf8
        if bytes.isEmpty { return "an entry has no name" }
        if bytes.count > limit { return "the name of an entry has more than \(limit) bytes" }
        if bytes.contains(0) { return "the name of an entry holds NUL" }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "the name of an entry holds control characters" }
        if bytes.contains(UInt8(ascii: "\\")) { return "the name of an entry holds a backslash; write “/” between folders" }
        if bytes.first == UInt8(ascii: "/") { return "the name of an entry is an absolute path; write it without “/” at its beginning" }
        if isDriveLetter(Array(bytes.prefix(2))) { return "the name of an entry begins with a drive letter" }
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.contains(where: { $0.elementsEqual("..".utf8) }) { return "the name of an entry leaves its folder by “..”" }
        return nil
    }

    private static func isDriveLetter(_ head: [UInt8]) -> Bool {
        head.count == 2 && head[1] == UInt8(ascii: ":") && (0x61...0x7A).contains(head[0] | 0x20)
    }

    /// A name as it may stand in a message: without control characters and not too long.
    static func shown(_ name: String) -> String {
        let longest = 80
        var text = ""
        for scalar in name.unicodeScalars.prefix(longest) {
            text.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
        }
        return name.unicodeScalars.count > longest ? text + "…" : text
    }

    /// The text of a name in the file: UTF-8 where it is that, else code page 437, which old programs used.
    ///
    /// - Returns: `nil` when the name is flagged as UTF-8 and isn't.
    static func decode(_ bytes: ArraySlice<UInt8>, isUTF8: Bool) -> String? {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        if isUTF8 { return nil }
        let table = Array(codePage437.unicodeScalars)
        var text = ""
        for byte in bytes { text.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : table[Int(byte) - 0x80]) }
        return text
    }

    /// Code page 437 from 0x80.
    private static let codePage437 =
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}"
}
