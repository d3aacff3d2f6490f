/// A unit of meaning with its terms in every language (TBX `conceptEntry`).
public struct Concept: Sendable, Hashable {
    /// Stable id, unique in a termbase.
    public var id: String
    /// Subject field (TBX `subjectField`), several separated by ` | `; empty when not given.
    public var subject: String
    /// All terms, preferred ones first in each language.
    public var terms: [Term]
    /// Of all terms that state no other.
    public var partOfSpeech: PartOfSpeech
    /// The case rule as written, or `nil` for the default: exact for an acronym in capitals, else any.
    public var caseRule: CaseRule?
    /// The condition of this sense, or `nil` for the unconditional one.
    public var condition: SenseCondition?
    /// Whether the term must stay verbatim in the target (`translate="no"`).
    public var isVerbatim: Bool
    /// TBX `definition` for all languages, empty when not given; others are `annotations`.
    public var definition: String
    /// Where the definition was found, empty when not given.
    public var definitionSource: String
    /// TBX `note`, several separated by ` | `; empty when not given.
    public var note: String
    /// TBX `source`, several separated by ` | `; empty when not given.
    public var source: String
    /// What else is said of the concept: references, contexts, further definitions, data categories of other programs.
    public var annotations: [Annotation]
    /// When it was made and changed.
    public var transactions: [Transaction]
    /// What is said of all its terms in a language; languages of which nothing is said have none.
    public var sections: [LanguageSection]
    /// The row or element it was read from.
    public var location: SourceLocation

    public init(
        id: String, subject: String = "", terms: [Term], partOfSpeech: PartOfSpeech = .noun, caseRule: CaseRule? = nil,
        condition: SenseCondition? = nil, isVerbatim: Bool = false, definition: String = "", definitionSource: String = "",
        note: String = "", source: String = "", annotations: [Annotation] = [], transactions: [Transaction] = [],
        sections: [LanguageSection] = [], location: SourceLocation = SourceLocation(file: "-")
    ) {
        self.id = id
        self.subject = subject
        self.terms = terms
        self.partOfSpeech = partOfSpeech
        self.caseRule = caseRule
        self.condition = condition
        self.isVerbatim = isVerbatim
        self.definition = definition
        self.definitionSource = definitionSource
        self.note = note
        self.source = source
        self.annotations = annotations
        self.transactions = transactions
        self.sections = sections
        self.location = location
    }

    /// The terms in `language`, compared by primary subtag, in the order of the glossary.
    public func terms(in language: LanguageTag) -> [Term] {
        terms.filter { $0.language.isSameLanguage(as: language) }
    }

    /// The case rule that holds for `term`.
    public func effectiveCaseRule(for term: Term) -> CaseRule {
        caseRule ?? (term.isAllCapitals ? .exact : .any)
    }

    /// The part of speech of `term`: its own, or the concept's.
    public func effectivePartOfSpeech(for term: Term) -> PartOfSpeech {
        term.partOfSpeech ?? partOfSpeech
    }
}
