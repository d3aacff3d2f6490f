import PadananLanguage
import PadananModel

/// A text with its words taken apart.
public struct AnalyzedRecord: Sendable {
    public var record: TextRecord
    /// From left to right.
    public var words: [AnalyzedWord]

    public init(record: TextRecord, words: [AnalyzedWord]) {
        self.record = record
        self.words = words
    }
}
