import PadananLanguage
import PadananModel

/// The colon behind a label at the beginning of a text: `Catatan: …`.
enum LabelColon {
    struct Place {
        var label: TextRange
        var mark: TextRange
    }

    /// No label has more words.
    private static let longestLabel = 3

    /// The first colon, when nothing but a few words stand before it and more words behind a space follow it.
    static func place(in reading: TextReading) -> Place? {
        var words = 0
        for (index, token) in reading.tokens.enumerated() {
            switch token.kind {
            case .word, .number: words += 1
            case .space: continue
            case .punctuation where reading.bytes[token.start] == UInt8(ascii: ":"):
                guard words > 0, words <= longestLabel, reading.byte(token.end).isASCIISpace, !reading.isInMarkup(token.start) else {
                    return nil
                }
                guard reading.tokens[(index + 1)...].contains(where: { $0.kind == .word || $0.kind == .number }) else { return nil }
                return Place(label: reading.tokens[0].start..<token.start, mark: token.range)
            default: return nil
            }
            if words > longestLabel { return nil }
        }
        return nil
    }

    /// Whether the text has a mark before its end that can stand for a colon, or an unusual one.
    static func hasInnerMark(_ reading: TextReading) -> Bool {
        guard let last = reading.tokens.last(where: { $0.kind == .word || $0.kind == .number }) else { return false }
        return reading.tokens.contains { token in
            token.start < last.start
                && (token.kind == .punctuation && separates(reading.bytes[token.start]) || token.shape.contains(.lineBreak))
        }
    }

    private static func separates(_ byte: UInt8) -> Bool {
        byte >= 0x80 || ",;.-!?\"()[]/|".utf8.contains(byte)
    }

    /// Whether nothing but names joined by small words stands behind the label: *Laporan: Heru Santoso dan Dewi Lestari*.
    static func isCredit(_ reading: TextReading, _ colon: Place) -> Bool {
        let words = reading.tokens.filter { $0.kind == .word && $0.start > colon.mark.lowerBound }
        var wasSmall = true
        for word in words {
            let isSmall = reading.bytes[word.start].isASCIILower
            if isSmall, wasSmall { return false }
            wasSmall = isSmall
        }
        return words.count > 1 && !wasSmall
    }

    /// Whether the word behind the label is written small, as a verb in a sentence is.
    static func hasVerbPlace(_ reading: TextReading, _ label: Token) -> Bool {
        guard let next = reading.tokens.first(where: { $0.kind == .word && $0.start > label.start }) else { return false }
        return reading.bytes[next.start].isASCIILower
    }
}
