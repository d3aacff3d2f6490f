/// The titles of links, which hold text without codes.
enum MarkdownTitles {
    /// What a reader sees of a title.
    static func text(_ title: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        var index = 0
        while index < title.count {
            if title[index] == UInt8(ascii: "\\"), index + 1 < title.count, MarkdownCharacters.isPunctuation(title[index + 1]) {
                text.append(title[index + 1])
                index += 2
            } else if title[index] == UInt8(ascii: "&"), let (entity, end) = MarkdownEntities.entity(at: index, in: title) {
                text += entity
                index = end
            } else {
                text.append(title[index])
                index += 1
            }
        }
        return trimmed(text)
    }

    /// `text` as units have it: white space collapsed, none at the ends.
    static func trimmed(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        MarkdownText.append(text, to: &result)
        if result.last == 0x20 { result.removeLast() }
        if result.first == 0x20 { result.removeFirst() }
        return result
    }

    /// `text` as a title in quotes that end with `quote`.
    static func escaped(_ text: [UInt8], quote: UInt8) -> [UInt8] {
        let text = trimmed(text)
        var result: [UInt8] = []
        for (index, byte) in text.enumerated() {
            let next = index + 1 < text.count ? text[index + 1] : quote
            let isQuote = byte == quote || (quote == UInt8(ascii: ")") && byte == UInt8(ascii: "("))
            let isBackslash = byte == UInt8(ascii: "\\") && MarkdownCharacters.isPunctuation(next)
            let isReference = byte == UInt8(ascii: "&") && MarkdownEntities.entity(at: index, in: text) != nil
            let isPlaceholder = byte == UInt8(ascii: "{") && (next == byte || next == UInt8(ascii: "%"))
            if isQuote || isBackslash || isReference || isPlaceholder { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
        }
        return result
    }
}
