import PadananModel

/// Gives documents the languages they don't name, and notes where they contradict what was asked for.
struct DocumentLanguages {
    private let source: LanguageTag?
    private let target: LanguageTag?
    private let defaults: LanguagePair
    private(set) var defects: [Defect] = []
    /// Where the first document begins.
    private(set) var location: SourceLocation?

    /// - Parameters:
    ///   - source: the source language asked for, or `nil`; likewise `target`.
    ///   - defaults: what is assumed where neither the file nor the user says.
    init(source: LanguageTag?, target: LanguageTag?, defaults: LanguagePair) {
        (self.source, self.target, self.defaults) = (source, target, defaults)
    }

    /// The document with both languages. A language that it lacks is the one asked for, else the usual one, but never that of the other side.
    mutating func complete(_ document: Document) -> Document {
        location = location ?? document.location
        compare(document.sourceLanguage, source, "--from", document.location)
        compare(document.targetLanguage, target, "--to", document.location)
        var document = document
        document.sourceLanguage =
            document.sourceLanguage ?? choose([source, defaults.source, defaults.target], besides: document.targetLanguage ?? target)
        document.targetLanguage =
            document.targetLanguage ?? choose([target, defaults.target, defaults.source], besides: document.sourceLanguage)
        if let source = document.sourceLanguage, let target = document.targetLanguage, source.isSameLanguage(as: target) {
            let message = "source and target are both in “\(source.formatted)”, as the file says; some formats can't tell them apart"
            defects.append(Defect(.warning, message, at: document.location))
        }
        return document
    }

    private mutating func compare(_ found: LanguageTag?, _ wanted: LanguageTag?, _ option: String, _ place: SourceLocation) {
        guard let found, let wanted, !found.isSameLanguage(as: wanted) else { return }
        let message = "the file says “\(found.formatted)”; \(option) \(wanted.formatted) is for files that name no language or several"
        defects.append(Defect(.warning, message, at: place))
    }

    private func choose(_ candidates: [LanguageTag?], besides other: LanguageTag?) -> LanguageTag? {
        let known = candidates.compactMap { $0 }
        guard let other else { return known.first }
        return known.first { !$0.isSameLanguage(as: other) } ?? known.first
    }
}
