/// A step of a compiled pattern.
enum GlobInstruction: Sendable, Hashable {
    /// This character.
    case literal(Unicode.Scalar)
    /// Any character but `/`.
    case inComponent
    /// Any character.
    case anything
    /// A character of the ranges, or of none of them; never `/`.
    case oneOf(_ ranges: [ClosedRange<Unicode.Scalar>], isNegated: Bool)
    /// Goes on at both places.
    case split(Int, Int)
    /// Goes on elsewhere.
    case jump(Int)
    /// The path must be at its end.
    case end

    /// Whether the step takes `scalar`.
    func takes(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .literal(let wanted): scalar == wanted
        case .inComponent: scalar != "/"
        case .anything: true
        case .oneOf(let ranges, let isNegated): scalar != "/" && ranges.contains { $0.contains(scalar) } != isNegated
        case .split, .jump, .end: false
        }
    }
}
