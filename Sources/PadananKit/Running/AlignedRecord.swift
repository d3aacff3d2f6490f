import PadananModel
import PadananTerms

/// A pair of texts with their terms linked.
public struct AlignedRecord: Sendable {
    public var unit: TranslationUnit
    public var links: [TermLink]

    public init(unit: TranslationUnit, links: [TermLink]) {
        self.unit = unit
        self.links = links
    }
}
