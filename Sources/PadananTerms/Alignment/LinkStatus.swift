import PadananModel

/// What a source occurrence was rendered by.
public enum LinkStatus: String, Sendable, Hashable, CaseIterable {
    case preferred
    case admitted
    case deprecated
    case forbidden
    /// By something the glossary doesn't list for the concept: another sense's term, the source term itself, a part of the rendering.
    case unlisted
    /// By nothing that could be found.
    case missing

    init(_ status: TermStatus) {
        switch status {
        case .preferred: self = .preferred
        case .admitted: self = .admitted
        case .deprecated: self = .deprecated
        case .forbidden: self = .forbidden
        }
    }

    /// Whether the rendering is one that the glossary approves.
    public var isApproved: Bool { self == .preferred || self == .admitted }
}
