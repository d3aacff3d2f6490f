/// The likeliest analysis of a word, reduced to what words are compared by. Bytes are folded UTF-8.
public struct WordKeys: Sendable, Hashable {
    /// What the inflected forms of a word share (`WordAnalysis.key`).
    public var key: [UInt8]
    /// What a family of words shares (`WordAnalysis.root`).
    public var root: [UInt8]
    /// Whether the root is in no list.
    public var isGuessed: Bool

    public init(key: [UInt8], root: [UInt8], isGuessed: Bool = false) {
        self.key = key
        self.root = root
        self.isGuessed = isGuessed
    }
}
