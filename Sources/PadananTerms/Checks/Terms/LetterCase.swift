import PadananLanguage

/// How words are capitalised beyond what they have of themselves: at the beginning of a sentence, in a heading, throughout.
struct LetterCase {
    private enum Style {
        case own
        case firstCapital
        case heading
        case capitals
    }

    private let style: Style
    private let isSmall: (String) -> Bool

    /// - Parameters:
    ///   - listed: the term as the glossary writes it, to tell its own capitals from those of the place; `nil` when it isn't known.
    ///   - isSmall: whether a word is written small in headings.
    init(of found: String, listed: String?, startsSentence: Bool, isSmall: @escaping (String) -> Bool) {
        self.isSmall = isSmall
        let letters = found.utf8.filter { Self.isCapital($0) || Self.isSmallLetter($0) }
        let isAllCapitals = letters.count > 1 && letters.allSatisfy(Self.isCapital)
        let listedIsCapitals = listed.map { $0.utf8.allSatisfy { !Self.isSmallLetter($0) } } ?? (letters.count < 6)
        let words = found.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "-") }
        let capitals = words.count { $0.first.map(Self.isCapital) ?? false }
        let listedCapitals = listed.map {
            $0.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "-") }.count { $0.first.map(Self.isCapital) ?? false }
        }
        if isAllCapitals, !listedIsCapitals {
            style = .capitals
        } else if words.count > 1, capitals > 1, capitals > listedCapitals ?? 0 {
            style = .heading
        } else if startsSentence || (capitals > 0 && capitals > listedCapitals ?? 0) {
            style = found.utf8.first.map(Self.isCapital) ?? false ? .firstCapital : .own
        } else {
            style = .own
        }
    }

    func applied(to term: String) -> String {
        switch style {
        case .own: return term
        case .firstCapital: return Self.capitalized(term)
        case .capitals: return term.uppercased()
        case .heading:
            let words = term.utf8.split(separator: 0x20, omittingEmptySubsequences: false).map { String(Substring($0)) }
            return words.enumerated().map { $0 > 0 && isSmall($1) ? $1 : Self.capitalized($1) }.joined(separator: " ")
        }
    }

    private static func capitalized(_ word: String) -> String {
        guard let first = word.unicodeScalars.first else { return word }
        return first.properties.uppercaseMapping + String(word.unicodeScalars.dropFirst())
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
