import PadananLanguage
import PadananModel

/// What a glossary, or a part of it, comes to.
public struct GlossaryStatistics: Sendable, Hashable {
    /// A file, or `total`.
    public let name: String
    public private(set) var concepts = 0
    public private(set) var terms = 0
    /// Source and target first, then by tag.
    public private(set) var languages: [LanguageStatistics] = []
    /// Concepts by subject, as written; those without have the empty one.
    public private(set) var subjects: [String: Int] = [:]
    public private(set) var partsOfSpeech: [PartOfSpeech: Int] = [:]
    public private(set) var withoutDefinition = 0
    public private(set) var withNote = 0
    public private(set) var withCondition = 0
    public private(set) var verbatim = 0
    /// Without an approved term in one of the languages of the pair.
    public private(set) var oneSided = 0

    /// Cost: linear in the terms.
    public init(_ concepts: [Concept], name: String = "total", languages pair: LanguagePair = .indonesianEnglish) {
        self.name = name
        self.concepts = concepts.count
        terms = concepts.reduce(0) { $0 + $1.terms.count }
        for concept in concepts { add(concept, pair) }
        var byLanguage: [LanguageTag: [[Term]]] = [:]
        for concept in concepts {
            for (language, terms) in Dictionary(grouping: concept.terms, by: \.language) { byLanguage[language, default: []].append(terms) }
        }
        let rank = { (language: LanguageTag) in
            language.isSameLanguage(as: pair.source) ? 0 : language.isSameLanguage(as: pair.target) ? 1 : 2
        }
        languages = byLanguage.sorted { (rank($0.key), $0.key) < (rank($1.key), $1.key) }.map { Self.statistics($0, $1) }
    }

    /// One for each file, where there are several, and for all together.
    public static func parts(of termbase: Termbase, languages: LanguagePair = .indonesianEnglish) -> [GlossaryStatistics] {
        let files = Dictionary(grouping: termbase.concepts, by: \.location.file)
        var parts: [GlossaryStatistics] = []
        if files.count > 1 { parts = files.sorted { $0.key < $1.key }.map { GlossaryStatistics($1, name: $0, languages: languages) } }
        return parts + [GlossaryStatistics(termbase.concepts, languages: languages)]
    }

    private mutating func add(_ concept: Concept, _ pair: LanguagePair) {
        subjects[concept.subject, default: 0] += 1
        partsOfSpeech[concept.partOfSpeech, default: 0] += 1
        if concept.definition.isEmpty { withoutDefinition += 1 }
        if !concept.note.isEmpty { withNote += 1 }
        if concept.condition != nil { withCondition += 1 }
        if concept.isVerbatim { verbatim += 1 }
        let hasTerm = { (language: LanguageTag) in concept.terms(in: language).contains { $0.status.isApproved } }
        if !hasTerm(pair.source) || !hasTerm(pair.target) { oneSided += 1 }
    }

    private static func statistics(_ language: LanguageTag, _ concepts: [[Term]]) -> LanguageStatistics {
        var result = LanguageStatistics(language)
        var uses: [String: Int] = [:]
        result.concepts = concepts.count
        for terms in concepts {
            result.terms += terms.count
            for term in terms {
                result.statuses[term.status, default: 0] += 1
                result.types[term.type, default: 0] += 1
                if term.text.utf8.contains(0x20) { result.severalWords += 1 }
            }
            for key in Set(terms.lazy.filter(\.status.isApproved).map { FoldedKey.fold($0.text) }) { uses[key, default: 0] += 1 }
        }
        result.homographs = uses.values.count { $0 > 1 }
        return result
    }
}
