import PadananModel

/// The rules of a language, in the order in which they are tried: what never cuts, what cuts in spite of it, and the general rules.
struct SRXExportedSet {
    let list: SRXWordList
    /// An expression for the beginning of words that are no names; `nil` without lists.
    let commonWord: String?
    private(set) var rules: [SegmentationRule] = []

    /// - Parameter language: `nil` for rules without lists.
    init(_ language: LanguageTag?) {
        list = SRXWordList(language)
        let shapes = language == .indonesian ? "|" + Self.indonesianShapes : ""
        commonWord = list.words([.starter, .commonWord]).map { "(?:\($0)\(SRXFragments.wordEnd)\(shapes))" }
        addMarks()
        addHeads()
        addLetters()
        addAbbreviations()
        addInitials()
        addNames()
        addSmallBeginnings()
        addMissingSpaces()
        addSentences()
    }

    func languageRule(named name: String) -> LanguageRule {
        LanguageRule(name: name, rules: rules)
    }

    /// Derived words: doubled, with `-nya`, with prefix and suffix.
    ///
    /// - Source: `IndonesianShape`; a doubled word is one whose second half is small.
    private static let indonesianShapes = [
        "\\p{L}{3,}nya", "\\p{L}[a-z]{2,}-[a-z]{3,}", "(?i:[pk]e\\p{L}{4,}an)", "(?i:(?:me|di)\\p{L}{4,}kan)",
        "(?i:(?:meng|meny|memb|memp)\\p{L}{3,})[\\p{L}-]*",
    ].map { $0 + SRXFragments.wordEnd }.joined(separator: "|")

    /// A rule that cuts.
    mutating func cut(_ comment: String, before: String, after: String) {
        add(comment, isBreak: true, before, after)
    }

    /// An exception.
    mutating func keep(_ comment: String, before: String, after: String) {
        add(comment, isBreak: false, before, after)
    }

    /// What stands behind is only looked at: other programs go on searching behind what a rule took, and would miss the next place.
    private mutating func add(_ comment: String, isBreak: Bool, _ before: String, _ after: String) {
        rules.append(SegmentationRule(isBreak: isBreak, before: before, after: "(?=\(after))", comment: comment))
    }
}
