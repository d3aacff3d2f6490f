import PadananModel

/// Says by the tokens of a text alone whether it can hold a date or time, so that most texts are never read.
///
/// Reasons are a word that is one (*Senin*), digits that may be one by themselves (1998, 16/12, 19:30), and a number with a word that makes one
/// of it: right before it (*pukul 7*, *tanggal tujuh*), anywhere (*7 WIB*, *seven past*), or written to it (`90-an`, `Q3`). The gate only ever errs
/// towards reading.
struct DateTimeGate {
    private let bytes: [UInt8]
    private let lists: DateTimeLists
    private var hasNumber = false
    private var hasWordBeside = false
    /// What the word before does, and links behind it leave as it is.
    private var lead: DateTimeWordUse = []
    /// The word before, when it is the last but one of a phrase, else −1.
    private var phraseWord = -1
    /// The first byte of a mark right before, else 0.
    private var mark: UInt8 = 0
    /// Whether what comes is written to digits, or to such a word as `Q`.
    private var isGluedToDigits = false
    private var isGluedToLetters = false

    /// Cost: one look at each token, up to the first reason.
    static func opens(_ bytes: [UInt8], _ tokens: [Token], _ lists: DateTimeLists) -> Bool {
        var gate = DateTimeGate(bytes, lists)
        for token in tokens where gate.opens(token) { return true }
        return false
    }

    private init(_ bytes: [UInt8], _ lists: DateTimeLists) {
        (self.bytes, self.lists) = (bytes, lists)
    }

    private mutating func opens(_ token: Token) -> Bool {
        switch token.kind {
        case .space:
            (isGluedToDigits, isGluedToLetters) = (false, false)
            return false
        case .word where token.shape.isEmpty: return opens(token.hash, token.start)
        case .word: return opensInside(token)
        case .number: return opens(runs: token.range)
        case .punctuation: return opens(mark: bytes[token.start])
        case .address, .other: return false
        }
    }

    // MARK: Words

    /// Whether the word that begins at `start` is a reason, with what came before.
    private mutating func opens(_ hash: UInt64, _ start: Int) -> Bool {
        mark = 0
        guard let word = lists.word(hash) else {
            (lead, phraseWord) = ([], -1)
            (isGluedToDigits, isGluedToLetters) = (false, false)
            return false
        }
        return opens(word, isCapitalized: bytes[start] &- 0x41 < 26)
    }

    private mutating func opens(_ word: Int, isCapitalized: Bool) -> Bool {
        var use = lists.words[word].use
        if phraseWord >= 0 { use.formUnion(lists.use(endingWith: phraseWord, word)) }
        if use.contains(.date) || use.contains(.dateInCapitals) && (isCapitalized || lead.contains(.namesNext)) { return true }
        if use.contains(.gluedToNumber), isGluedToDigits { return true }
        if use.contains(.besideNumber) { hasWordBeside = true }
        if use.contains(.number) {
            hasNumber = true
            if lead.contains(.beforeNumber) { return true }
        }
        lead = use.contains(.link) ? lead.intersection(.beforeNumber).union(use) : use
        phraseWord = lists.words[word].endings.isEmpty ? -1 : word
        (isGluedToDigits, isGluedToLetters) = (false, use.contains(.gluedToNumber))
        return hasNumber && hasWordBeside
    }

    /// A word with marks or digits in it.
    private mutating func opensInside(_ token: Token) -> Bool {
        guard token.shape.isSubset(of: [.nonASCII, .apostrophe]) else {
            return token.shape.contains(.nonASCII) || opens(runs: token.range)
        }
        let end = DateTimeAtomizer.possessive(bytes, token.range) ?? token.end
        return opens(DateTimeAtomizer.hash(bytes, token.start..<end), token.start)
    }

    // MARK: Digits and marks

    /// Looks at the letters, digits and marks of a token, one run after another.
    private mutating func opens(runs range: TextRange) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            let end: Int
            if byte &- 0x30 < 10 {
                end = self.end(index, range.upperBound) { $0 &- 0x30 < 10 }
                if opens(digits: end - index) { return true }
            } else if (byte | 0x20) &- 0x61 < 26 {
                end = self.end(index, range.upperBound) { ($0 | 0x20) &- 0x61 < 26 }
                if opens(WordHash.ofASCII(bytes, index, end).value, index) { return true }
            } else {
                end = index + 1
                if opens(mark: byte) { return true }
            }
            index = end
        }
        return false
    }

    private func end(_ start: Int, _ limit: Int, _ fits: (UInt8) -> Bool) -> Int {
        var end = start
        while end < limit, fits(bytes[end]) { end += 1 }
        return end
    }

    /// Whether a run of so many digits is a reason: a year, or a number that a word before makes a date.
    private mutating func opens(digits count: Int) -> Bool {
        let isShort = count <= 4
        if isShort {
            hasNumber = true
            if count == 4 || hasWordBeside || isGluedToLetters || lead.contains(.beforeNumber) { return true }
            // "since 476", "pasca-476", "'98"
            if count == 3, lead.contains(.beforeYear) || mark == UInt8(ascii: "-") || mark >= 0x80 { return true }
            if count == 2, mark == UInt8(ascii: "'") || mark >= 0x80 { return true }
        }
        (isGluedToDigits, isGluedToLetters, lead, phraseWord, mark) = (isShort, false, [], -1, 0)
        return false
    }

    /// Whether a mark is a reason: behind digits it may be one of a date or clock.
    private mutating func opens(mark byte: UInt8) -> Bool {
        mark = byte
        isGluedToLetters = false
        return isGluedToDigits && (byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":"))
    }
}
