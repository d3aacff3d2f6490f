/// A run of text or one code of an `InlineText`.
public enum InlinePiece: Sendable, Hashable {
    case text(String)
    case code(InlineCode)
}
