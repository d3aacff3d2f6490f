import PadananModel

/// The words of TBX for statuses, types and parts of speech.
///
/// - Source: ISO 30042:2008 and 2019, `administrativeStatus`, `termType`, `partOfSpeech`; TBX-Min; what drafts and Weblate write.
enum TBXWords {
    /// The words for a status.
    static let statuses: [String: TermStatus] = WordMeanings.cases(statusLines)

    /// The word of TBX-Basic for a status; there is none for a forbidden term.
    static func word(for status: TermStatus) -> String {
        switch status {
        case .preferred: "preferredTerm-admn-sts"
        case .admitted: "admittedTerm-admn-sts"
        case .deprecated, .forbidden: "deprecatedTerm-admn-sts"
        }
    }

    /// The words that say no more than the status itself.
    static let plainStatuses: Set<String> = [
        "preferredTerm-admn-sts", "preferredTerm", "preferred", "admittedTerm-admn-sts", "admittedTerm", "admitted",
        "deprecatedTerm-admn-sts", "deprecatedTerm", "deprecated", "notRecommended", "obsolete", "forbidden",
    ]

    /// What full TBX has and TBX-Basic lacks, by the type that is nearest.
    static let types: [String: TermType] = WordMeanings.cases(typeLines)

    /// Words for parts of speech besides our own.
    static let partsOfSpeech: [String: PartOfSpeech] = ["properNoun": .proper, "proper noun": .proper, "proper": .proper]

    /// The word of TBX-Basic for a part of speech; a proper name is a noun.
    static func word(for partOfSpeech: PartOfSpeech) -> String {
        partOfSpeech == .proper ? PartOfSpeech.noun.rawValue : partOfSpeech.rawValue
    }

    /// Names that drafts and other programs give to categories of TBX-Basic.
    static let categories = WordMeanings.pairs(categoryLines)
}
