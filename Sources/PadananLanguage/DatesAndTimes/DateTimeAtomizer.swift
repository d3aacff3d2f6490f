import PadananModel

/// Cuts a text into atoms, in one pass over its tokens.
struct DateTimeAtomizer {
    private let bytes: [UInt8]
    private let use: (UInt64) -> WordUseTable.Use
    private var atoms: [DateTimeAtom] = []
    private var hasAnchor = false
    private var isGlued = false
    private var isAfterLineBreak = true

    /// Returns the atoms of `bytes`; none when no date can rest on any of them. Only words whose `WordHash` has a use get a key; words outside
    /// ASCII always do. Cost: linear.
    ///
    /// - Parameter tokens: those of `bytes`, where the caller has them.
    static func atoms(of bytes: [UInt8], tokens: [Token]? = nil, use: (UInt64) -> WordUseTable.Use) -> [DateTimeAtom] {
        withoutActuallyEscaping(use) { use in
            var atomizer = DateTimeAtomizer(bytes, use)
            if let tokens {
                for token in tokens { atomizer.add(token) }
            } else {
                for token in Tokenizer(bytes) { atomizer.add(token) }
            }
            return atomizer.hasAnchor ? atomizer.atoms : []
        }
    }

    private init(_ bytes: [UInt8], _ use: @escaping (UInt64) -> WordUseTable.Use) {
        self.bytes = bytes
        self.use = use
        atoms.reserveCapacity(bytes.count / 4 + 4)
    }

    private mutating func add(_ token: Token) {
        switch token.kind {
        case .space:
            isGlued = false
            if !token.shape.isDisjoint(with: [.lineBreak, .paragraphBreak]) { isAfterLineBreak = true }
        case .word where token.shape.isEmpty: append(.word, token.range, hash: token.hash)
        case .word where token.shape.isSubset(of: [.nonASCII, .apostrophe]): addWord(token.range)
        case .word, .number: addRuns(token.range)
        case .punctuation: append(.mark, token.range)
        case .address, .other: append(.other, token.range)
        }
    }

    /// Splits the possessive off: `Monday` of *Monday's*.
    private mutating func addWord(_ range: TextRange) {
        guard let apostrophe = possessive(in: range) else { return append(.word, range) }
        append(.word, range.lowerBound..<apostrophe)
        append(.mark, apostrophe..<(range.upperBound - 1))
        append(.word, (range.upperBound - 1)..<range.upperBound)
    }

    /// Where the apostrophe of a final *'s* begins.
    private func possessive(in range: TextRange) -> Int? {
        guard bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return nil }
        let end = range.upperBound - 1
        if end - 1 > range.lowerBound, bytes[end - 1] == UInt8(ascii: "'") { return end - 1 }
        let isCurly = end - 3 > range.lowerBound && bytes[(end - 3)..<end].elementsEqual([0xE2, 0x80, 0x99])
        return isCurly ? end - 3 : nil
    }

    /// Cuts where letters, digits and marks meet.
    private mutating func addRuns(_ range: TextRange) {
        var start = range.lowerBound
        while start < range.upperBound {
            let kind = kind(at: start).kind
            var end = start + self.kind(at: start).length
            while kind != .mark, end < range.upperBound, self.kind(at: end).kind == kind { end += self.kind(at: end).length }
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

    private mutating func append(_ kind: DateTimeAtom.Kind, _ range: TextRange, hash: UInt64? = nil) {
        var atom = DateTimeAtom(range: range, kind: kind, isGlued: isGlued, isAfterLineBreak: isAfterLineBreak)
        switch kind {
        case .word:
            setKey(&atom, hash)
            atom.isCapitalized = bytes[range.lowerBound] &- 0x41 < 26
        case .digits:
            atom.value = value(range)
            atom.isAnchor = true
        case .mark: atom.key = mark(range)
        case .other: break
        }
        if atom.isAnchor { hasAnchor = true }
        atoms.append(atom)
        isGlued = true
        isAfterLineBreak = false
    }

    /// Gives a word its key, when it has a use.
    private func setKey(_ atom: inout DateTimeAtom, _ hash: UInt64?) {
        let range = atom.range
        var isASCII = true
        if let hash {
            let use = use(hash)
            guard !use.isEmpty else { return }
            atom.isAnchor = use.contains(.anchor)
        } else if bytes[range].allSatisfy({ $0 < 0x80 }) {
            let use = use(WordHash.ofASCII(bytes, range.lowerBound, range.upperBound).value)
            guard !use.isEmpty else { return }
            atom.isAnchor = use.contains(.anchor)
        } else {
            isASCII = false
            atom.isAnchor = true
        }
        let isFolded = isASCII && bytes[range].allSatisfy { ($0 | 0x20) &- 0x61 < 26 && $0 >= 0x61 }
        atom.key =
            isFolded
            ? String(decoding: bytes[range], as: UTF8.self)
            : String(decoding: FoldedKey.fold(bytes, in: range, lowercasing: true), as: UTF8.self)
    }

    private func value(_ range: TextRange) -> Int {
        guard range.count <= 9 else { return -1 }
        return bytes[range].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    private func mark(_ range: TextRange) -> String {
        if range.count == 1 { return bytes[range.lowerBound] < 0x80 ? String(Unicode.Scalar(bytes[range.lowerBound])) : "" }
        let scalar = UTF8Decoding.scalar(in: bytes, at: range.lowerBound).scalar
        switch scalar.value {
        case 0x2010...0x2015, 0x2212: return "-"
        case 0x2018, 0x2019, 0x2BC: return "'"
        default: return String(scalar)
        }
    }
}
