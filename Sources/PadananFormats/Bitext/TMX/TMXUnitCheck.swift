import PadananModel

/// The variants of one `tu`, to see whether they fit together.
struct TMXUnitCheck {
    /// The language that the `tu` or the header says is the source; `nil` for none or all.
    var source: LanguageTag?
    private(set) var languages: Set<LanguageTag> = []
    /// The `x` of the codes of the first variant.
    private var external: [String: SourceLocation]?

    init(source: LanguageTag?) {
        self.source = source
    }

    /// Notes the language of a variant.
    mutating func add(language: LanguageTag) {
        languages.insert(language)
    }

    /// Notes the codes of a variant; the first `x`, by place, that the first variant has not.
    mutating func add(_ segment: TMXSegmentCheck) -> (number: String, location: SourceLocation)? {
        guard let first = external else {
            external = segment.external
            return nil
        }
        let unknown = segment.external.filter { first[$0.key] == nil }
        return unknown.min { $0.value < $1.value }.map { ($0.key, $0.value) }
    }

    /// Whether the source language has a variant, as far as one is declared.
    var hasSource: Bool {
        guard let source else { return true }
        return languages.contains { $0.isSameLanguage(as: source) }
    }
}
