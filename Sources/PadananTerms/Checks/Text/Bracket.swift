import PadananModel

/// A bracket of a text.
struct Bracket: Sendable, Hashable {
    enum Kind: UInt8, Sendable, Hashable {
        case round
        case square
    }

    var kind: Kind
    var isOpening: Bool
    var offset: Int
    /// A number for its kind and direction.
    var sort: Int { Int(kind.rawValue) * 2 + (isOpening ? 1 : 0) }
    var range: TextRange { offset..<offset + 1 }
}
