import PadananModel

/// What a check is built from.
public struct CheckSetup: Sendable {
    public let languages: LanguagePair
    /// Links the terms of the glossary; `nil` without a glossary.
    public let aligner: TermAligner?
    public let options: CheckOptions

    public init(languages: LanguagePair, aligner: TermAligner?, options: CheckOptions = CheckOptions()) {
        self.languages = languages
        self.aligner = aligner
        self.options = options
    }
}
