import PadananModel

/// A document that translates from another language than the one asked for.
enum LanguageContradiction {
    /// A warning, or `nil` when the document agrees or doesn't say.
    static func defect(of document: Document, wanted: LanguagePair?) -> Defect? {
        guard let wanted, let source = document.sourceLanguage, !source.isSameLanguage(as: wanted.source) else { return nil }
        let found = document.targetLanguage.map { "\(source.formatted) → \($0.formatted)" } ?? source.formatted
        let asked = "\(wanted.source.formatted) → \(wanted.target.formatted)"
        return Defect(
            .warning, "the file is \(found), and \(asked) is looked for; name its languages with --from and --to", at: document.location)
    }
}
