/// One way in which a term may be written: its words in order, with their roles.
public struct TermPattern: Sendable, Hashable {
    /// A word of the pattern, or a punctuation mark that must stand there.
    public struct Element: Sendable, Hashable {
        /// The folded word, or the punctuation mark.
        public var word: String
        public var role: WordRole

        public init(_ word: String, _ role: WordRole = .fixed) {
            self.word = word
            self.role = role
        }
    }

    public var elements: [Element]
    /// What was done to the term's own order to reach this pattern, or `nil` for the term as it is written.
    public var rearrangement: String?

    public init(_ elements: [Element], rearrangement: String? = nil) {
        self.elements = elements
        self.rearrangement = rearrangement
    }
}
