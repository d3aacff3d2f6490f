import PadananLanguage

/// The words and punctuation marks of a glossary term, cut as text is cut.
struct TermElements {
    enum Element: Hashable {
        /// Folded bytes of a word.
        case word([UInt8])
        /// An ASCII punctuation mark between words.
        case mark(UInt8)
    }

    private(set) var elements: [Element] = []
    /// Hyphens inside the term.
    private(set) var hyphens = 0

    init(_ text: String) {
        let bytes = [UInt8](text.utf8)
        for token in Tokenizer(bytes) {
            switch token.kind {
            case .punctuation where Self.isSuspended(token, bytes): elements.append(.mark(UInt8(ascii: "-")))
            case .word, .number, .address: addWords(token, bytes)
            case .punctuation where token.end == token.start + 1 && bytes[token.start] < 0x80: addMark(bytes[token.start])
            case .punctuation where Self.isDash(bytes[token.range]): hyphens += 1
            case .punctuation, .space, .other: break
            }
        }
        if case .mark = elements.last { elements.removeLast() }
    }

    /// The words alone.
    var words: [String] {
        elements.compactMap { element in
            if case .word(let bytes) = element { String(decoding: bytes, as: UTF8.self) } else { nil }
        }
    }

    private mutating func addWords(_ token: Token, _ bytes: [UInt8]) {
        var isFirst = true
        for part in WordParts(token, bytes) {
            if !isFirst { hyphens += 1 }
            isFirst = false
            elements.append(.word(part.folded(in: bytes)))
        }
    }

    private mutating func addMark(_ mark: UInt8) {
        if mark == UInt8(ascii: "-") { return hyphens += 1 }
        if mark == UInt8(ascii: "\"") || elements.isEmpty { return }
        if case .mark = elements.last { return }
        elements.append(.mark(mark))
    }

    /// Whether a hyphen right behind a word stands for the rest of it: `small- and medium-sized`.
    private static func isSuspended(_ token: Token, _ bytes: [UInt8]) -> Bool {
        bytes[token.start] == UInt8(ascii: "-") && token.start > 0 && bytes[token.start - 1] > 0x20 && token.end < bytes.count
            && bytes[token.end] == 0x20
    }

    /// En dash, which joins like a hyphen.
    private static func isDash(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.elementsEqual([0xE2, 0x80, 0x93])
    }
}
