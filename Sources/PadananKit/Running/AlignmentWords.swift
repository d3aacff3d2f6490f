import PadananLanguage

/// Cuts a text into the words and marks that word alignment links.
struct AlignmentWords: Sendable {
    /// Whether words are what stands between spaces, instead of what the tokenizer finds.
    let isPretokenized: Bool

    /// The words, UTF-8, in the order of the text.
    func words(_ text: String) -> [[UInt8]] {
        let bytes = [UInt8](text.utf8)
        if isPretokenized { return bytes.split(separator: UInt8(ascii: " ")).map { Array($0) } }
        return Tokenizer(bytes).filter { $0.kind != .space }.map { Array(bytes[$0.range]) }
    }
}
