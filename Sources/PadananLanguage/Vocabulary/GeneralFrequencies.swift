import PadananModel

/// How often words occur in general text, by the keys of `TermWords`: what a text has more of is about its subject.
///
/// - Source: `Data/id/word-frequencies.tsv`; built once.
public struct GeneralFrequencies: Sendable {
    private let numbers: WordHashMap

    /// Words that are not in the list are taken to occur so often, as a share of all words: half of what the rarest listed one does.
    private static let unlisted = 1e-6
    /// What the numbers of the list count in.
    private static let unit = 1e-7

    /// `nil` for a language that there is no list for. Cost: the list is read once.
    public init?(_ language: LanguageTag) {
        guard language.primary == "id" else { return nil }
        self = .indonesian
    }

    private static let indonesian = GeneralFrequencies(idWordFrequenciesData)

    private init(_ data: StaticString) {
        let lines = DataLines(data)
        var numbers = WordHashMap(capacity: 1 << 15)
        lines.forEachRow { cells in
            guard cells.count > 1 else { return }
            let count = lines.bytes[cells[1]].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
            numbers.set(WordHash.of(lines.bytes, in: cells[0]).value, count)
        }
        self.numbers = numbers
    }

    /// The share of all words that are the word with this key, folded UTF-8.
    public func share(of key: [UInt8]) -> Double {
        numbers[WordHash.of(key).value].map { Double($0) * Self.unit } ?? Self.unlisted
    }
}
