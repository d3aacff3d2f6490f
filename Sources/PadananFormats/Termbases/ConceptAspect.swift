/// What a termbase format may or may not have a place for.
struct ConceptAspect: OptionSet {
    let rawValue: UInt16

    static let identifier = ConceptAspect(rawValue: 1 << 0)
    static let subject = ConceptAspect(rawValue: 1 << 1)
    static let definition = ConceptAspect(rawValue: 1 << 2)
    static let note = ConceptAspect(rawValue: 1 << 3)
    static let source = ConceptAspect(rawValue: 1 << 4)
    static let condition = ConceptAspect(rawValue: 1 << 5)
    static let caseRule = ConceptAspect(rawValue: 1 << 6)
    static let partOfSpeech = ConceptAspect(rawValue: 1 << 7)
    static let verbatim = ConceptAspect(rawValue: 1 << 8)
    /// Deprecated and forbidden terms of the source language.
    static let unapprovedSources = ConceptAspect(rawValue: 1 << 9)
    /// Deprecated and forbidden terms of the target language.
    static let unapprovedTargets = ConceptAspect(rawValue: 1 << 10)
    static let termTypes = ConceptAspect(rawValue: 1 << 11)
    /// Terms in languages other than the pair's.
    static let otherLanguages = ConceptAspect(rawValue: 1 << 12)
}
