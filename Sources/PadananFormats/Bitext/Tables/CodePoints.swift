/// Offsets in Unicode code points, which JSON records give, for UTF-8 offsets.
enum CodePoints {
    /// The code points before a UTF-8 offset.
    static func offset(ofUTF8 offset: Int, in text: String) -> Int {
        text.utf8.prefix(offset).count { $0 & 0xC0 != 0x80 }
    }

    /// The UTF-8 offset behind so many code points; the end of the text when it has fewer.
    static func utf8Offset(of offset: Int, in text: String) -> Int {
        var rest = offset
        var count = 0
        for scalar in text.unicodeScalars {
            if rest <= 0 { break }
            count += UTF8.width(scalar)
            rest -= 1
        }
        return count
    }
}
