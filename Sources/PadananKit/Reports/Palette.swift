/// Terminal colours, or none.
public struct Palette: Sendable {
    /// Whether escape sequences are written.
    public let isColored: Bool

    public init(isColored: Bool) {
        self.isColored = isColored
    }

    /// A colour by what it says, not by how it looks.
    public enum Role: String, Sendable {
        case term = "1"
        case good = "32"
        case doubtful = "33"
        case bad = "31"
        case faint = "2"
    }

    /// `text` in the colour of `role`.
    public func paint(_ text: String, _ role: Role) -> String {
        isColored ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
    }
}
