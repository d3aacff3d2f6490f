import PadananModel

/// How strongly words of two languages speak for each other, by the roots of `MorphologicalAnalyzer`.
///
/// - Source: `Data/id/translations-en.tsv`; built once.
public struct TranslationEvidence: Sendable {
    /// A word of the target language for one of the source language.
    public struct Entry: Sendable {
        /// The `WordHash` of its root.
        public let target: UInt64
        /// What the source word tells about the target word, in nats; 0 is nothing.
        public let forward: Float
        /// What the target word tells about the source word.
        public let backward: Float
    }

    /// The place in `starts` of a source root.
    private var numbers = WordHashMap(capacity: 1 << 14)
    private var targets = WordHashMap(capacity: 1 << 14)
    private var starts: [Int] = []
    private var entries: [Entry] = []

    /// `nil` for languages that there is no list for. Cost: the list is read once.
    public init?(_ languages: LanguagePair) {
        guard languages.source.primary == "id", languages.target.primary == "en" else { return nil }
        self = .indonesianEnglish
    }

    private static let indonesianEnglish = TranslationEvidence()

    private init() {
        let lines = DataLines(idTranslationsEnData)
        lines.forEachRow { cells in
            guard cells.count == 4 else { return }
            let source = WordHash.of(lines.bytes, in: cells[0]).value
            if numbers[source] == nil {
                numbers.set(source, starts.count)
                starts.append(entries.count)
            }
            let target = WordHash.of(lines.bytes, in: cells[1]).value
            targets.set(target, 1)
            entries.append(Entry(target: target, forward: Self.nats(lines.bytes, cells[2]), backward: Self.nats(lines.bytes, cells[3])))
        }
        starts.append(entries.count)
    }

    /// The translations of the root with `hash`.
    public func translations(of hash: UInt64) -> ArraySlice<Entry> {
        guard let number = numbers[hash] else { return [] }
        return entries[starts[number]..<starts[number + 1]]
    }

    /// Whether the root of the source language is in the list.
    public func knowsSource(_ hash: UInt64) -> Bool { numbers[hash] != nil }

    /// Whether the root of the target language is in the list.
    public func knowsTarget(_ hash: UInt64) -> Bool { targets[hash] != nil }

    private static func nats(_ bytes: [UInt8], _ cell: Range<Int>) -> Float {
        Float(bytes[cell].reduce(0) { $0 * 10 + Int($1 & 0x0F) }) / 10
    }
}
