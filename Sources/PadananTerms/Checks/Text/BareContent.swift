import PadananModel

/// Content of brackets that stands in the target without them.
enum BareContent {
    /// The places where `content` stands as whole words.
    static func places(of content: ArraySlice<UInt8>, in reading: TextReading) -> [TextRange] {
        var places: [TextRange] = []
        guard let first = content.first else { return places }
        for token in reading.tokens where reading.bytes[token.start] == first {
            let end = token.start + content.count
            guard end <= reading.bytes.count, !reading.byte(end).isWordLike, reading.bytes[token.start..<end].elementsEqual(content) else {
                continue
            }
            places.append(token.start..<end)
        }
        return places
    }

    /// Whether the content at `place` hangs on the word before it, which is the same as before the bracket at `bracket` in the source or
    /// (for an acronym) ends a name, and nothing sets it off.
    static func standsAlone(_ place: TextRange, after bracket: Int, _ reading: PairReading) -> Bool {
        guard let wordBefore = word(before: place.lowerBound, in: reading.target) else { return false }
        if let wanted = word(before: bracket, in: reading.source), reading.source.text(wanted) == reading.target.text(wordBefore) {
            return true
        }
        let isAcronym = reading.target.bytes[place].allSatisfy { $0.isASCIIUpper } && place.count > 1
        guard isAcronym, reading.target.bytes[wordBefore.lowerBound].isASCIIUpper, wordBefore.count > 3 else { return false }
        guard let earlier = word(before: wordBefore.lowerBound, in: reading.target) else { return false }
        return reading.target.bytes[earlier.lowerBound].isASCIIUpper && !reading.target.bytes[wordBefore].contains(UInt8(ascii: "'"))
            && reading.target.bytes[wordBefore].dropFirst().allSatisfy { !$0.isASCIIUpper }
            && reading.target.bytes[wordBefore].allSatisfy { $0 < 0x80 }
    }

    /// The word that a single space separates from `offset`.
    private static func word(before offset: Int, in reading: TextReading) -> TextRange? {
        guard reading.byte(offset - 1) == 0x20, offset > 1 else { return nil }
        let token = reading.tokens.last { $0.end <= offset - 1 }
        guard let token, token.kind == .word || token.kind == .number, token.end == offset - 1 else { return nil }
        return token.range
    }
}
