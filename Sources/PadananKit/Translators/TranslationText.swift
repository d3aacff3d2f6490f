/// A text for a service, or from it: words and what must come back as it is.
///
/// The adapter spells the marks as its service takes them (`<x id="3"/>`, `<span translate="no">`) and reads them back, leniently.
public struct TranslationText: Sendable, Hashable {
    public enum Piece: Sendable, Hashable {
        case text(String)
        /// A code or a masked term.
        case placeholder(Int)
        /// Begins a span that ends with the `closing` of the same number.
        case opening(Int)
        case closing(Int)
    }

    public var pieces: [Piece]

    public init(_ pieces: [Piece] = []) {
        self.pieces = pieces
    }

    public init(_ text: String) {
        pieces = text.isEmpty ? [] : [.text(text)]
    }

    /// The words without marks: what ranges of terms refer to.
    public var text: String {
        pieces.reduce(into: "") { text, piece in
            if case .text(let words) = piece { text += words }
        }
    }
}
