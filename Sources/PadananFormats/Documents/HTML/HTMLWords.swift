/// What text is made of.
enum HTMLWords {
    /// `text` with U+FFFD for what is not UTF-8.
    static func repaired(_ text: ArraySlice<UInt8>, isWellFormed: Bool) -> ArraySlice<UInt8> {
        isWellFormed ? text : Array(String(decoding: text, as: UTF8.self).utf8)[...]
    }

    /// Whether there is anything to translate or to check in `text`: a letter, digit or ideograph.
    static func hasLetterOrDigit(_ text: [UInt8]) -> Bool {
        if text.contains(where: \.isHTMLAlphanumeric) { return true }
        guard text.contains(where: { $0 >= 0x80 }) else { return false }
        return String(decoding: text, as: UTF8.self).unicodeScalars.contains {
            $0.value >= 0x80 && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
    }
}
