/// An ending that the last word of a term may take in running text: a clitic, a particle, a possessive mark.
public struct WordEnding: Sendable, Hashable {
    /// The folded ending, without a hyphen.
    public var text: String
    /// The inflection in words: `clitic -nya`.
    public var inflection: String
    /// How many letters must stand before it at least.
    public var minimumStem: Int

    public init(_ text: String, inflection: String, minimumStem: Int) {
        self.text = text
        self.inflection = inflection
        self.minimumStem = minimumStem
    }
}
