import PadananModel

/// A paragraph that is being read.
struct ODTParagraph: Sendable {
    /// The place of its unit among those of the part.
    var place: Int
    var type: String
    var name: String
    var atoms: [InlineAtom] = []
    /// Where its text begins.
    var location: SourceLocation?
    /// The atoms that begin insertions and other tracked changes, by their ids.
    var openChanges: [String: Int] = [:]
}
