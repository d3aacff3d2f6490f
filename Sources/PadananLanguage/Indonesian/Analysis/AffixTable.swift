/// The affixes by where they stand: `Data/id/affixes.tsv`.
struct AffixTable: Sendable {
    /// All rules; others name them by their place here.
    let rules: [AffixRule]
    /// Prefixes and proclitics, those with the same first letter together.
    let steps: [PrefixStep]
    /// Where the prefixes of each first letter (a = 0) stand in `steps`.
    let stepsByLetter: [Range<Int>]
    let suffixes: [EndingStep]
    let clitics: [EndingStep]
    let particles: [EndingStep]

    init(_ data: StaticString) {
        let rules = DataTable(data).rows.compactMap(AffixRule.init)
        self.rules = rules
        let steps = rules.indices.filter { [.prefix, .proclitic].contains(rules[$0].affix.kind) }
            .map { PrefixStep(rules[$0], place: $0) }
            .sorted { ($0.text & 0xFF, $0.place) < ($1.text & 0xFF, $1.place) }
        self.steps = steps
        stepsByLetter = (0..<26).map { letter in
            let places = steps.indices.filter { steps[$0].text & 0xFF == UInt64(letter) + 0x61 }
            return (places.first ?? 0)..<((places.last ?? -1) + 1)
        }
        func endings(_ kind: Morpheme.Kind) -> [EndingStep] {
            rules.indices.filter { rules[$0].affix.kind == kind }.map { EndingStep(rules[$0], place: $0) }
        }
        suffixes = endings(.suffix)
        clitics = endings(.enclitic)
        particles = endings(.particle)
    }
}
