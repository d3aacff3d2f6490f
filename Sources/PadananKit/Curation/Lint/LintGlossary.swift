import PadananModel

/// What is looked at: all entries of all files.
struct LintGlossary: Sendable {
    let languages: LanguagePair
    let entries: [LintEntry]

    /// Entries by the keys of their approved source terms, in the order of the glossary.
    let senses: [String: [Int]]

    init(_ entries: [LintEntry], languages: LanguagePair) {
        self.entries = entries
        self.languages = languages
        var senses: [String: [Int]] = [:]
        for (number, entry) in entries.enumerated() {
            for key in Set(entry.terms(in: languages.source).filter(\.status.isApproved).map(\.key)) {
                senses[key, default: []].append(number)
            }
        }
        self.senses = senses
    }
}
