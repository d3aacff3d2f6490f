import PadananModel

/// Words between which a space was lost, visible by a capital in the middle: `RussianForeign`.
enum JoinedWords {
    /// The parts must be longer than the prefixes of names (`McDonald`, `DeMarco`) and of products (`iPhone`).
    private static let shortestPart = 3
    /// Beginnings of names that are written solid.
    private static let namePrefixes: [[UInt8]] = ["mac", "fitz", "van", "von", "del", "dos", "ter", "trans", "euro"].map { Array($0.utf8) }

    /// Where the second word begins; `nil` for a word that looks like one. Cost: linear.
    static func seam(in bytes: [UInt8], _ range: TextRange) -> Int? {
        var index = range.lowerBound + shortestPart
        let limit = range.upperBound - shortestPart
        guard mayHaveCapital(bytes, from: index, to: limit) else { return nil }
        while index <= limit {
            if bytes[index].isASCIIUpper, bytes[index - 1].isASCIILower { break }
            index += 1
        }
        guard index <= limit, isWord(bytes[range.lowerBound..<index]), isWord(bytes[index..<range.upperBound]) else { return nil }
        return isNamePrefix(bytes[range.lowerBound..<index]) ? nil : index
    }

    /// Whether there may be a capital from `start` to `end`; false for most words, eight letters at a time.
    private static func mayHaveCapital(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
        // The bit that small letters have and capitals don't.
        let small: UInt64 = 0x2020_2020_2020_2020
        for index in stride(from: start, through: end, by: 8) {
            let length = end &- index &+ 1
            let wanted = length >= 8 ? small : small & (1 &<< UInt64(8 &* length) &- 1)
            if bytes.eightBytes(at: index) & wanted != wanted { return true }
        }
        return false
    }

    /// One capital at most, at the beginning, then small letters.
    private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first.isASCIILetter else { return false }
        return bytes.dropFirst().allSatisfy { $0.isASCIILower }
    }

    private static func isNamePrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
        namePrefixes.contains { $0.elementsEqual(bytes) { $0 == $1 | 0x20 } }
    }

    /// Whether `word` occurs in `text` as a whole word, whatever the case of its letters.
    static func occurs(_ word: ArraySlice<UInt8>, in text: [UInt8]) -> Bool {
        guard let first = word.first, text.count >= word.count else { return false }
        return text.indices.dropLast(word.count - 1).contains { start in
            let end = start + word.count
            guard text[start] | 0x20 == first | 0x20, start == 0 || !text[start - 1].isASCIILetter else { return false }
            return (end == text.count || !text[end].isASCIILetter) && text[start..<end].elementsEqual(word) { $0 | 0x20 == $1 | 0x20 }
        }
    }
}
