import PadananLanguage

/// How a word of running text is written.
enum LetterPattern: UInt8, Sendable, Hashable {
    case small
    case capitalised
    /// At least two capitals and no small letter.
    case capitals
    /// A capital behind a small letter, or a digit among letters.
    case mixed
    /// No letter at all.
    case other

    init(_ bytes: [UInt8]) {
        var (capitals, small, mixed) = (0, 0, false)
        for byte in bytes {
            if byte &- 0x41 < 26 {
                if small > 0 { mixed = true }
                capitals += 1
            } else if byte &- 0x61 < 26 || byte >= 0x80 {
                small += 1
            }
        }
        switch (capitals, small) {
        case (0, 0): self = .other
        case (0, _): self = .small
        case (2..., 0): self = .capitals
        default: self = mixed && bytes.first.map { $0 &- 0x41 < 26 } != true ? .mixed : .capitalised
        }
    }
}

/// A word of running text as extraction sees it.
struct ExtractionWord: Sendable, Hashable {
    /// The number of its key, which its inflected forms share.
    var key: Int32
    var traits: TermWordTraits
    var letters: LetterPattern
    /// A bracket, quotation mark or other mark that parts what stands beside it.
    var isBracket = false
    /// A full stop.
    var isStop = false
}
