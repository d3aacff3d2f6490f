import PadananLanguage
import PadananModel

/// Tells whether a source says that there are several of what a term means, in a language whose nouns don't.
struct SourcePlurals: Sendable {
    private let markers: Set<String>
    private let classifiers: Set<String>

    init(_ language: LanguageTag) {
        markers = Morphology.pluralMarkers(of: language)
        classifiers = Morphology.classifiers(of: language)
    }

    /// Whether an occurrence is doubled (*negara-negara*), or stands behind a number or a word such as *para*.
    /// A term that is doubled itself, as *Perserikatan Bangsa-Bangsa*, says nothing of the kind.
    func isPlural(_ match: TermMatch, of term: String, in text: TokenizedText) -> Bool {
        if isDoubled(text.bytes[match.range]), !isDoubled(Array(term.utf8)[...]) { return true }
        guard !markers.isEmpty else { return false }
        let place = NeighboringWords.token(at: match.range.lowerBound, in: text.tokens)
        var words = Array(text.tokens[..<place].suffix(4).reversed())[...]
        guard let first = Self.next(&words) else { return false }
        if isMarker(first, in: text) { return true }
        guard classifiers.contains(Self.word(first, in: text)), let second = Self.next(&words) else { return false }
        return isMarker(second, in: text)
    }

    /// The next word or number, with only white space before it.
    private static func next(_ tokens: inout ArraySlice<Token>) -> Token? {
        while let token = tokens.popFirst() {
            if token.kind == .space { continue }
            return token.kind == .word || token.kind == .number ? token : nil
        }
        return nil
    }

    private static func word(_ token: Token, in text: TokenizedText) -> String {
        FoldedKey.fold(String(decoding: text.bytes[token.range], as: UTF8.self))
    }

    private func isMarker(_ token: Token, in text: TokenizedText) -> Bool {
        // Behind a year nothing is counted: “pada 2022 resolusi itu”.
        if token.kind == .number { return token.end - token.start != 4 && text.bytes[token.range] != [UInt8(ascii: "1")] }
        return markers.contains(Self.word(token, in: text))
    }

    /// Whether a word of it is the same before and behind a hyphen.
    private func isDoubled(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: 0x20).contains { word in
            guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")) else { return false }
            let (first, second) = (word[..<hyphen], word[(hyphen + 1)...])
            return first.count > 2 && second.count >= first.count && zip(first, second).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
    }
}
