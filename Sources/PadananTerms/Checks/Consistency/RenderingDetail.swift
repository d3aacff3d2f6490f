/// What an observation of a term or name is, in 32 bits.
struct RenderingDetail: Hashable {
    enum Kind: UInt32 {
        /// A name outside the glossary.
        case name
        /// A target term of the concept.
        case listed
        /// Other words.
        case unlisted
        /// Nothing that was found.
        case missing
    }

    var kind: Kind
    /// The concept's number in the termbase.
    var concept = 0
    /// The target term's number in the concept.
    var term = 0

    private static let termBits: UInt32 = 10
    private static let conceptBits: UInt32 = 20

    /// `nil` for a concept or term with a larger number than is kept, of which there are a million and a thousand.
    var packed: UInt32? {
        guard concept < 1 << Self.conceptBits, term < 1 << Self.termBits else { return nil }
        return kind.rawValue << 30 | UInt32(concept) << Self.termBits | UInt32(term)
    }

    init(_ kind: Kind, concept: Int = 0, term: Int = 0) {
        (self.kind, self.concept, self.term) = (kind, concept, term)
    }

    init(packed: UInt32) {
        kind = Kind(rawValue: packed >> 30) ?? .missing
        concept = Int(packed >> Self.termBits & (1 << Self.conceptBits - 1))
        term = Int(packed & (1 << Self.termBits - 1))
    }
}
