extension EnglishMorphology {
    /// Endings that make an abstract noun of a verb, longest first, with what stands in their place in the verb.
    ///
    /// - Source: Quirk et al., A Comprehensive Grammar of the English Language, appendix I.34.
    private static let nominalEndings: [(ending: String, verb: [String])] = [
        ("ation", ["", "e", "ate"]), ("ment", [""]), ("ance", [""]), ("ion", ["", "e"]), ("al", ["", "e"]),
    ]

    /// Letters that are left of the verb at least: `nation` is not of *ne*.
    private static let leastStem = 4

    public func verbs(behind noun: String) -> [String] {
        for (ending, replacements) in Self.nominalEndings where noun.hasSuffix(ending) {
            let stem = noun.dropLast(ending.count)
            return stem.utf8.count < Self.leastStem ? [] : replacements.map { String(stem) + $0 }.filter(mayBeVerb)
        }
        return []
    }

    /// *Vaccine* is none.
    private func mayBeVerb(_ word: String) -> Bool {
        let readings = analyses(of: word).filter { !$0.isGuessed }
        return readings.isEmpty || readings.contains { $0.partOfSpeech == .verb }
    }
}
