import PadananModel

/// The words with which tables and tools spell statuses, types and parts of speech.
enum TermWords {
    /// A status as UTX, MultiTerm, TBX and people write it; `nil` for other words.
    static func status(_ text: String) -> TermStatus? {
        switch plain(text) {
        case "preferred", "approved", "standard", "standardized", "preferredterm", "preferredterm admn sts": .preferred
        case "admitted", "provisional", "allowed", "alternative", "synonym", "admittedterm", "admittedterm admn sts": .admitted
        case "deprecated", "non standard", "nonstandard", "not recommended", "notrecommended", "obsolete", "superseded", "deprecatedterm",
            "deprecatedterm admn sts", "supersededterm", "supersededterm admn sts":
            .deprecated
        case "forbidden", "rejected", "prohibited", "do not use", "not allowed", "banned": .forbidden
        default: nil
        }
    }

    static func type(_ text: String) -> TermType? {
        switch plain(text) {
        case "full form", "fullform", "full": .fullForm
        case "abbreviation", "abbreviated form", "abbr", "abbr.": .abbreviation
        case "acronym", "initialism": .acronym
        case "short form", "shortform": .shortForm
        case "variant", "spelling variant": .variant
        case "phrase": .phrase
        default: nil
        }
    }

    static func partOfSpeech(_ text: String) -> PartOfSpeech? {
        switch plain(text) {
        case "noun", "n", "n.", "substantive": .noun
        case "verb", "v", "v.": .verb
        case "adjective", "adj", "adj.": .adjective
        case "propernoun", "proper noun", "proper", "name", "proper name": .proper
        case "adverb", "adv", "adv.": .adverb
        case "other", "sentence": .other
        default: nil
        }
    }

    /// How a table with a header spells a type.
    static func name(of type: TermType) -> String {
        switch type {
        case .fullForm: "full form"
        case .shortForm: "short form"
        default: type.rawValue
        }
    }

    static func name(of partOfSpeech: PartOfSpeech) -> String {
        partOfSpeech == .proper ? "proper noun" : partOfSpeech.rawValue
    }

    /// Lower case, with spaces for hyphens and underscores.
    private static func plain(_ text: String) -> String {
        String(text.trimmed.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
    }
}
