import PadananLanguage
import PadananModel

/// The names of a segment's two sides.
public struct NameReading: Sendable {
    public let source: [ProperName]
    public let target: [ProperName]
}
