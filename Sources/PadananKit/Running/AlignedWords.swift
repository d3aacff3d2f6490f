import PadananModel
import PadananTerms

/// A pair of texts with their words linked.
public struct AlignedWords: Sendable {
    public var unit: TranslationUnit
    /// The words and marks of the source, UTF-8.
    public var source: [[UInt8]]
    /// The words and marks of the target, UTF-8.
    public var target: [[UInt8]]
    /// By source, then target word.
    public var links: [WordLink]

    public init(unit: TranslationUnit, source: [[UInt8]], target: [[UInt8]], links: [WordLink]) {
        self.unit = unit
        self.source = source
        self.target = target
        self.links = links
    }
}
