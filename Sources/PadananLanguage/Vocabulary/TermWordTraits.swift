/// What a word may do in a term.
public struct TermWordTraits: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    /// It may begin a term, or be one.
    public static let head = TermWordTraits(rawValue: 1)
    /// It may end a term.
    public static let modifier = TermWordTraits(rawValue: 2)
    /// It may stand inside a term: `barang dan jasa`.
    public static let link = TermWordTraits(rawValue: 4)
    /// It says so little that a term which begins or ends with it is seldom one.
    public static let general = TermWordTraits(rawValue: 8)
    /// It is in no list.
    public static let unknown = TermWordTraits(rawValue: 16)
    /// A verb, which modifies a noun at times: `negara berkembang`.
    public static let verb = TermWordTraits(rawValue: 32)
    /// Syllables of a longer name read as a word: `menlu`.
    public static let blend = TermWordTraits(rawValue: 64)
    /// Its ending belongs to the whole term, so that nothing follows: `rumahnya`.
    public static let last = TermWordTraits(rawValue: 128)

    /// So light that no term or rendering begins or ends with it: an article, a preposition.
    public static let light = TermWordTraits(rawValue: 256)

    public init(rawValue: UInt16) { self.rawValue = rawValue }
}
