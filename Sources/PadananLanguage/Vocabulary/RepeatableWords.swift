import PadananModel

/// Words that may stand twice in a row: by grammar (*had had*), as sounds (*ha ha*), or for emphasis (*very very*).
///
/// - Source: `Data/en/repeatable-words.tsv`.
public struct RepeatableWords: Sendable {
    private var repeatable: Set<[UInt8]> = []
    private var emphatic: Set<[UInt8]> = []
    private var clauseEnds: Set<[UInt8]> = []
    private var openers: Set<[UInt8]> = []

    /// - Parameter allowed: further words, folded.
    public init(_ language: LanguageTag, allowed: Set<String> = []) {
        repeatable = Set(allowed.map { Array($0.utf8) })
        guard language.primary == "en" else { return }
        for row in DataTable(enRepeatableWordsData).rows where row.count > 1 {
            let word = Array(row[0].utf8)
            switch row[1] {
            case "emphasis": emphatic.insert(word)
            case "clause": clauseEnds.insert(word)
            case "opener": openers.insert(word)
            default: repeatable.insert(word)
            }
        }
    }

    /// Whether a folded word may stand twice anywhere.
    public func isRepeatable(_ word: [UInt8]) -> Bool { repeatable.contains(word) }

    /// Whether a folded word may stand twice where a clause ends in it: *what it is is a pause*.
    public func endsClause(_ word: [UInt8]) -> Bool { clauseEnds.contains(word) }

    /// Whether a folded word begins a clause of that sort: *what*.
    public func opensClause(_ word: [UInt8]) -> Bool { openers.contains(word) }

    /// Whether a folded word is doubled for emphasis, as another word of another language may be.
    public func isEmphatic(_ word: [UInt8]) -> Bool { emphatic.contains(word) }
}
