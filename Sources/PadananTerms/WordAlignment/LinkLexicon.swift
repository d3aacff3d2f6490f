import PadananLanguage
import PadananModel

/// What the list of links of two languages says, as a model: aligns on its own, and is where training starts.
///
/// Made once and shared.
struct LinkLexicon: Sendable {
    let model: WordAlignmentModel
    let source: WordHashMap
    let target: WordHashMap

    /// `nil` for languages that there is no list for.
    static func of(_ languages: LanguagePair) -> LinkLexicon? {
        switch (languages.source.primary, languages.target.primary) {
        case ("id", "en"): indonesianEnglish
        case ("en", "id"): englishIndonesian
        default: nil
        }
    }

    /// Whether there is a list for two languages. Cost: none is read.
    static func exists(for languages: LanguagePair) -> Bool {
        [["id", "en"], ["en", "id"]].contains([languages.source.primary, languages.target.primary])
    }

    private static let indonesianEnglish = WordLinkList.of(.indonesianEnglish).map { LinkLexicon($0) }
    private static let englishIndonesian = WordLinkList.of(LanguagePair(.english, .indonesian)).map { LinkLexicon($0) }

    init(_ list: WordLinkList) {
        let settings = WordAlignmentSettings()
        let nullProbability = LexiconStrength().nullProbability
        source = list.source
        target = list.target
        var pairs = PairTable(targetCount: list.targetNulls.count)
        var links: [Float] = []
        var counts = (source: list.sourceNulls, target: list.targetNulls)
        for number in list.sourceNulls.indices {
            let range = list.starts[number]..<list.starts[number + 1]
            let slots = pairs.appendRow(Array(list.targets[range]))
            links.append(contentsOf: repeatElement(0, count: pairs.targets.count - links.count))
            for (pair, slot) in zip(range, slots) {
                links[slot] = list.links[pair]
                counts.source[number] += list.links[pair]
                counts.target[Int(list.targets[pair])] += list.links[pair]
            }
        }
        var table = TranslationTable(pairs, weights: links)
        table.update(forward: links, backward: links, prior: settings.prior)
        model = WordAlignmentModel(
            table, counts: (counts.source.map { Int32($0) }, counts.target.map { Int32($0) }), nulls: (list.sourceNulls, list.targetNulls),
            jumps: (JumpTable(list.sourceJumps, nullProbability), JumpTable(list.targetJumps, nullProbability)), settings: settings)
    }
}
