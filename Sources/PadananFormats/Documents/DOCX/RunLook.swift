/// What readers see of the formatting of a run, as far as it gets a name.
struct RunLook: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let bold = RunLook(rawValue: 1)
    static let italic = RunLook(rawValue: 2)
    static let strike = RunLook(rawValue: 4)
    static let capitals = RunLook(rawValue: 8)
    static let smallCapitals = RunLook(rawValue: 16)
    /// Not shown at all.
    static let hidden = RunLook(rawValue: 32)
    static let underlined = RunLook(rawValue: 64)
    /// Shown even on a space: lines, shades and frames.
    static let isSeenOnSpaces = RunLook(rawValue: 128)

    /// Those that are switched over where two styles say the same (ECMA-376-1, 17.7.3).
    static let toggles: RunLook = [.bold, .italic, .strike, .capitals, .smallCapitals, .hidden]

    /// The switch that an element is, or `nil`.
    init?(toggle element: WordElement) {
        switch element {
        case .bold: self = .bold
        case .italic: self = .italic
        case .strike: self = .strike
        case .capitals: self = .capitals
        case .smallCapitals: self = .smallCapitals
        case .vanish: self = .hidden
        default: return nil
        }
    }

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Those that have a name of one letter in HTML.
    static let emphasis: RunLook = [.bold, .italic, .underlined, .strike]

    /// Short names for people, as in HTML.
    var letters: String {
        let names: [(RunLook, String)] = [(.bold, "b"), (.italic, "i"), (.underlined, "u"), (.strike, "s")]
        return names.filter { contains($0.0) }.map(\.1).joined()
    }
}
