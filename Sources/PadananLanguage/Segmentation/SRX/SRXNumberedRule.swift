import PadananModel

/// A rule with its place in the file.
struct SRXNumberedRule: Sendable {
    var rule: SegmentationRule
    /// Within its set, from 1.
    var number: Int
    /// The name of the set.
    var languageRule: String
}
