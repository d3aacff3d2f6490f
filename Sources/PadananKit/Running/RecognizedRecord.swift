import PadananModel
import PadananTerms

/// A text with the terms found in it.
public struct RecognizedRecord: Sendable {
    public var record: TextRecord
    /// From left to right; suggestions of kind `derived` among them when asked for.
    public var matches: [TermMatch]

    public init(record: TextRecord, matches: [TermMatch]) {
        self.record = record
        self.matches = matches
    }
}
