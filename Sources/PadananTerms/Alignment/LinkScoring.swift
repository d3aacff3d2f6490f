/// The weights by which renderings compete for source occurrences.
///
/// Set by hand so that the order of preference is status first, then place; checked on Fixtures/align and the development cases.
enum LinkScoring {
    static let preferred = 1.0
    static let admitted = 0.98
    static let deprecated = 0.80
    static let forbidden = 0.80
    /// A term of another sense of the same source term.
    static let otherSense = 0.60
    /// The source term itself, left untranslated.
    static let untranslated = 0.55
    /// Words that word alignment links with the term's, times how sure that is.
    static let aligned = 0.45
    /// Some of the words of a rendering.
    static let partial = 0.25
    /// A rendering with other words in between.
    static let split = 0.70
    /// A noun that became a verb.
    static let converted = 0.55
    /// A rendering with a letter or two wrong.
    static let misspelt = 0.50
    /// A name of another concept, which the source doesn't mention.
    static let otherName = 0.30
    /// Capitalised words for a name that must stay verbatim.
    static let capitalizedRun = 0.25
    /// The word beside a name that both texts have.
    static let anchored = 0.15
    /// The noun phrase that begins the target, for a term that begins the source.
    static let leadingPhrase = 0.10
    /// Added when a broken rendering has its head.
    static let hasHead = 0.05
    /// No candidate that is kept scores less.
    static let least = 0.05
    /// For each word of the rendering: a longer one beats a shorter one inside it.
    static let perWord = 0.03
    /// An acronym renders an acronym, a full form a full form.
    static let sameForm = 0.02
    /// A rendering in another order or otherwise written, where the term itself stands elsewhere.
    static let variant = -0.04
    /// A span inside a longer glossary term that belongs to none of the source occurrences.
    static let insideLongerTerm = -0.30
    /// A proper name written without its capital.
    static let lostCapital = -0.15
    /// Times the squared difference of the relative places: keeps repeated terms in order, and yields to everything else.
    static let distance = -0.015

    static func base(_ status: LinkStatus) -> Double {
        switch status {
        case .preferred: preferred
        case .admitted: admitted
        case .deprecated: deprecated
        case .forbidden: forbidden
        case .unlisted, .missing: 0
        }
    }

    /// What a rendering of the glossary is worth for an occurrence of its concept, its place aside.
    static func of(_ rendering: TermMatch, for match: TermMatch, _ facts: TermFacts, isInside: Bool, target: [UInt8]) -> Double {
        let term = facts[rendering.concept, rendering.term]
        var score = base(LinkStatus(term.status)) + perWord * Double(term.words)
        if term.isShortened == facts[match.concept, match.term].isShortened { score += sameForm }
        if isInside { score += insideLongerTerm }
        if rendering.kind == .variant { score += variant }
        if term.hasCapital, (0x61...0x7A).contains(target[rendering.range.lowerBound]) { score += lostCapital }
        return score
    }
}
