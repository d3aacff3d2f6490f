import PadananLanguage

/// Finds long forms with their acronyms behind them: `Badan Pusat Statistik (BPS)`, `Pakta Pertahanan Atlantik Utara (NATO)`.
struct AbbreviationPattern {
    /// A long form and its acronym, as tokens of a text.
    struct Place: Sendable, Hashable {
        var longForm: Range<Int>
        var acronym: Int
    }

    let text: ExtractionText

    /// The longest long form, in words.
    private static let mostWords = 8

    /// The places of text `number`. The long form is what stands with capitals before the bracket, from the word on that begins with the acronym's
    /// first letter where there is one; an acronym of another language may begin with any.
    func places(_ number: Int, in bytes: [UInt8]) -> [Place] {
        let tokens = Array(text.tokens(number))
        guard tokens.count > 3 else { return [] }
        return (2..<tokens.count - 1).compactMap { index in
            guard isAcronym(tokens[index]), bytes[Int(tokens[index - 1].start)] == UInt8(ascii: "("),
                bytes[Int(tokens[index + 1].start)] == UInt8(ascii: ")")
            else { return nil }
            let start = longFormStart(tokens, before: index - 1)
            guard index - 1 - start > 1 else { return nil }
            let initial = bytes[Int(tokens[index].start)] | 0x20
            let first = (start..<index - 2).first { bytes[Int(tokens[$0].start)] | 0x20 == initial }
            return Place(longForm: (first ?? start)..<index - 1, acronym: index)
        }
    }

    private func isAcronym(_ token: ExtractionText.Place) -> Bool {
        let word = text.word(token)
        return word.letters == .capitals && !word.traits.isDisjoint(with: [.head, .modifier]) || word.traits.contains(.blend)
    }

    private func longFormStart(_ tokens: [ExtractionText.Place], before end: Int) -> Int {
        var start = end
        var index = end - 1
        while index >= 0, end - index <= Self.mostWords {
            let word = text.word(tokens[index])
            if word.letters == .capitalised || word.letters == .capitals {
                start = index
            } else if !(word.traits.contains(.link) && start < end) {
                break
            }
            index -= 1
        }
        return start
    }
}
