/// One way to take a word apart. Words in it are folded (`FoldedKey`).
public struct WordAnalysis: Sendable, Hashable {
    /// How a form stands to the written standard.
    public enum Register: String, Sendable, Hashable, CaseIterable {
        case standard
        /// Of speech or chat: `nggak`, `gonna`.
        case informal
        /// Shortened in writing: `dgn`, `yg`.
        case abbreviated
    }

    /// What the inflected forms of a word share: `menjamin` of `dijamin`, `jaminan` of `jaminan-jaminannya`, `ruling` of `rulings`.
    public var key: String
    /// What a family of words shares: `jamin` of `jaminan`; in English, the same as `key`.
    public var root: String
    /// The word class of the form, as far as its parts tell.
    public var partOfSpeech: UniversalPartOfSpeech?
    /// The parts, in the order in which they are written.
    public var morphemes: [Morpheme]
    /// The word that a loan affix or combining form was added to, for looking up relatives: `modern` of `modernisasi`, `perang` of `pascaperang`.
    public var related: String?
    /// Whether the root is in no list, and follows from the rules alone.
    public var isGuessed: Bool
    public var register: Register

    public init(
        key: String, root: String, partOfSpeech: UniversalPartOfSpeech? = nil, morphemes: [Morpheme], related: String? = nil,
        isGuessed: Bool = false, register: Register = .standard
    ) {
        self.key = key
        self.root = root
        self.partOfSpeech = partOfSpeech
        self.morphemes = morphemes
        self.related = related
        self.isGuessed = isGuessed
        self.register = register
    }

    /// The analysis in one line: `meN- + jamin`, `study + plural`.
    public var description: String {
        morphemes.map(\.name).joined(separator: " + ")
    }
}
