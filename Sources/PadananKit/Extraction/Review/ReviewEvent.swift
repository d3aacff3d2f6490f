/// What a reviewer does with the candidate in front of him.
public enum ReviewEvent: Sendable, Hashable {
    /// It goes into the glossary as it stands, edits included.
    case accept
    case reject
    /// It stays undecided; the next undecided one comes, at the end of the list the first.
    case skip
    /// The one before comes again.
    case back
    /// The rendering becomes another one, typed or a rival.
    case setTarget(String)
    case setSource(String)
    /// What was done last is taken back.
    case undo
    case quit
}
