import PadananModel

/// Cuts a text into atoms, in one pass over its tokens.
struct DateTimeAtomizer {
    private let bytes: [UInt8]
    private let lists: DateTimeLists
    private var atoms: [DateTimeAtom] = []
    private var isGlued = false
    private var isAfterLineBreak = true

    /// Returns the atoms of `bytes`. Cost: linear.
    ///
    /// - Parameter tokens: those of `bytes`, where the caller has them.
    static func atoms(of bytes: [UInt8], tokens: [Token]? = nil, _ lists: DateTimeLists) -> [DateTimeAtom] {
        var atomizer = DateTimeAtomizer(bytes, lists)
        atomizer.atoms.reserveCapacity((tokens?.count ?? bytes.count / 4) + 8)
        if let tokens {
            for token in tokens { atomizer.add(token) }
        } else {
            for token in Tokenizer(bytes) { atomizer.add(token) }
        }
        lists.addPhrases(to: &atomizer.atoms)
        return atomizer.atoms
    }

    private init(_ bytes: [UInt8], _ lists: DateTimeLists) {
        (self.bytes, self.lists) = (bytes, lists)
    }

    private mutating func add(_ token: Token) {
        switch token.kind {
        case .space:
            isGlued = false
            if !token.shape.isDisjoint(with: [.lineBreak, .paragraphBreak]) { isAfterLineBreak = true }
        case .word where token.shape.isEmpty: append(token.range, hash: token.hash)
        case .word where token.shape.isSubset(of: [.nonASCII, .apostrophe]): addWord(token.range)
        case .word, .number: addRuns(token.range)
        case .punctuation: append(.mark, token.range)
        case .address, .other: append(.other, token.range)
        }
    }

    /// Splits the possessive off: `Monday` of *Monday's*.
    private mutating func addWord(_ range: TextRange) {
        guard let apostrophe = Self.possessive(bytes, range) else { return append(.word, range) }
        append(.word, range.lowerBound..<apostrophe)
        append(.mark, apostrophe..<(range.upperBound - 1))
        append(.word, (range.upperBound - 1)..<range.upperBound)
    }

    /// Where the apostrophe of a final *'s* begins.
    static func possessive(_ bytes: [UInt8], _ range: TextRange) -> Int? {
        guard bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return nil }
        let end = range.upperBound - 1
        if end - 1 > range.lowerBound, bytes[end - 1] == UInt8(ascii: "'") { return end - 1 }
        let isCurly = end - 3 > range.lowerBound && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && bytes[end - 1] == 0x99
        return isCurly ? end - 3 : nil
    }

    /// Cuts where letters, digits and marks meet.
    private mutating func addRuns(_ range: TextRange) {
        var start = range.lowerBound
        while start < range.upperBound {
            let (kind, length) = kind(at: start)
            var end = start + length
            while kind != .mark, end < range.upperBound {
                let next = self.kind(at: end)
                guard next.kind == kind else { break }
                end += next.length
            }
            append(kind, start..<min(end, range.upperBound))
            start = end
        }
    }

    private func kind(at index: Int) -> (kind: DateTimeAtom.Kind, length: Int) {
        let byte = bytes[index]
        if byte &- 0x30 < 10 { return (.digits, 1) }
        if (byte | 0x20) &- 0x61 < 26 { return (.word, 1) }
        guard byte >= 0x80 else { return (.mark, 1) }
        let decoded = UTF8Decoding.scalar(in: bytes, at: index)
        let isLetter = [.letter, .digit, .ignorable].contains(ScalarClass.of(decoded.scalar))
        return (isLetter ? .word : .mark, decoded.length)
    }

    private mutating func append(_ kind: DateTimeAtom.Kind, _ range: TextRange) {
        var atom = DateTimeAtom(range: range, kind: kind, isGlued: isGlued, isAfterLineBreak: isAfterLineBreak)
        switch kind {
        case .word: return append(range, hash: Self.hash(bytes, range))
        case .digits:
            atom.value = value(range)
        case .mark: atom.code = DateTimeCode(mark: mark(range))
        case .other: break
        }
        append(atom)
    }

    private mutating func append(_ range: TextRange, hash: UInt64) {
        var atom = DateTimeAtom(range: range, kind: .word, isGlued: isGlued, isAfterLineBreak: isAfterLineBreak)
        atom.isCapitalized = bytes[range.lowerBound] &- 0x41 < 26
        if let word = lists.word(hash) {
            atom.code = DateTimeCode(word: word)
            atom.roles = lists.words[word].roles
        }
        append(atom)
    }

    private mutating func append(_ atom: DateTimeAtom) {
        atoms.append(atom)
        isGlued = true
        isAfterLineBreak = false
    }

    /// The hash of the folded word.
    static func hash(_ bytes: [UInt8], _ range: TextRange) -> UInt64 {
        for index in range where bytes[index] >= 0x80 { return WordHash.of(FoldedKey.fold(bytes, in: range, lowercasing: true)).value }
        return WordHash.ofASCII(bytes, range.lowerBound, range.upperBound).value
    }

    private func value(_ range: TextRange) -> Int {
        guard range.count <= 9 else { return -1 }
        var value = 0
        for index in range { value = value * 10 + Int(bytes[index] &- 0x30) }
        return value
    }

    private func mark(_ range: TextRange) -> Unicode.Scalar {
        if range.count == 1 { return bytes[range.lowerBound] < 0x80 ? Unicode.Scalar(bytes[range.lowerBound]) : "\0" }
        let scalar = UTF8Decoding.scalar(in: bytes, at: range.lowerBound).scalar
        switch scalar.value {
        case 0x2010...0x2015, 0x2212: return "-"
        case 0x2018, 0x2019, 0x2BC: return "'"
        default: return scalar
        }
    }
}
