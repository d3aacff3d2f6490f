/// Whether an Indonesian word shows by its form that it is no name.
enum IndonesianShape {
    /// Whether the word is doubled (`Murid-murid`), ends in `-nya`, or has prefix and suffix as only derived words do (`Peng-…-an`).
    ///
    /// - Source: Sneddon 2010, sections 1.4 and 1.5; the least lengths keep names such as Sonya, Bertha and Persada out.
    static func isCommonWord(_ text: [UInt8], _ word: Range<Int>) -> Bool {
        guard word.count >= 6 else { return false }
        if isDoubled(text, word) || ends(text, word, "nya") { return true }
        if word.count >= 8, ends(text, word, "an"), begins(text, word, ["pe", "ke"]) { return true }
        if word.count >= 9, ends(text, word, "kan"), begins(text, word, ["me", "di"]) { return true }
        return word.count >= 7 && begins(text, word, ["meng", "meny", "memb", "memp"])
    }

    private static func isDoubled(_ text: [UInt8], _ word: Range<Int>) -> Bool {
        guard let hyphen = word.first(where: { text[$0] == UInt8(ascii: "-") }) else { return false }
        let half = hyphen - word.lowerBound
        guard half >= 3, hyphen + half < word.upperBound else { return false }
        return (0..<half).allSatisfy { text[word.lowerBound + $0] | 0x20 == text[hyphen + 1 + $0] | 0x20 }
    }

    private static func ends(_ text: [UInt8], _ word: Range<Int>, _ suffix: StaticString) -> Bool {
        matches(text, word.upperBound - suffix.utf8CodeUnitCount, suffix)
    }

    private static func begins(_ text: [UInt8], _ word: Range<Int>, _ prefixes: [StaticString]) -> Bool {
        prefixes.contains { matches(text, word.lowerBound, $0) }
    }

    private static func matches(_ text: [UInt8], _ start: Int, _ letters: StaticString) -> Bool {
        letters.withUTF8Buffer { buffer in
            buffer.indices.allSatisfy { text[start + $0] | 0x20 == buffer[$0] }
        }
    }
}
