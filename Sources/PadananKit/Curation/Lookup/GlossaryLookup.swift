import PadananFormats
import PadananLanguage
import PadananModel
import PadananTerms

/// Looks words up in a glossary, in any of its languages.
public struct GlossaryLookup: Sendable {
    /// Where a term stands.
    private struct Place: Hashable {
        let concept: Int
        let term: Int
    }

    private static let suggestionLimit = 8

    private let termbase: Termbase
    private let languages: LanguagePair
    /// By folded key, in the order of the glossary.
    private let places: [String: [Place]]

    /// Cost: linear in the terms.
    public init(_ termbase: Termbase, languages: LanguagePair = .indonesianEnglish) {
        self.termbase = termbase
        self.languages = languages
        var places: [String: [Place]] = [:]
        for (number, concept) in termbase.concepts.enumerated() {
            for (position, term) in concept.terms.enumerated() {
                places[FoldedKey.fold(term.text), default: []].append(Place(concept: number, term: position))
            }
        }
        self.places = places
    }

    /// The concepts that have `query` as a term, in any case; else those of whose terms it is a form: inflected, or with other hyphens.
    ///
    /// Cost: a look-up; the first word that isn't in the glossary as it stands compiles the glossary twice (`TermRecognizer`).
    public func result(for query: String) -> LookupResult {
        let key = FoldedKey.fold(query)
        let exact = entries(key, kind: .exact, derivation: [])
        if !exact.isEmpty { return LookupResult(query: query, entries: exact, suggestions: []) }
        let recognizers = recognizers
        let inflected = recognizers.flatMap { self.inflected(query, $0) }
        if !inflected.isEmpty { return LookupResult(query: query, entries: merged(inflected), suggestions: []) }
        return LookupResult(query: query, entries: [], suggestions: suggestions(query, key, recognizers))
    }

    private func entries(_ key: String, kind: MatchKind, derivation: [String]) -> [LookupEntry] {
        var seen: Set<Int> = []
        return (places[key] ?? []).filter { seen.insert($0.concept).inserted }.map { place in
            let concept = termbase.concepts[place.concept]
            return LookupEntry(concept: concept, term: concept.terms[place.term], kind: kind, derivation: derivation)
        }
    }

    // MARK: Forms

    /// One for each language of the pair. Conditions don't count: every sense is shown.
    private var recognizers: [TermRecognizer] {
        let concepts = termbase.concepts.map { concept in
            var concept = concept
            (concept.condition, concept.caseRule) = (nil, .any)
            return concept
        }
        return [languages.source, languages.target].map { TermRecognizer(Termbase(concepts), language: $0) }
    }

    private func inflected(_ query: String, _ recognizer: TermRecognizer) -> [LookupEntry] {
        let whole = query.utf8.count
        guard let match = recognizer.matches(in: query).first(where: { $0.range == 0..<whole }) else { return [] }
        let term = termbase.concepts[match.concept].terms[match.term]
        return entries(FoldedKey.fold(term.text), kind: match.kind, derivation: recognizer.derivation(of: match))
    }

    /// Each concept once.
    private func merged(_ entries: [LookupEntry]) -> [LookupEntry] {
        var seen: Set<String> = []
        return entries.filter { seen.insert($0.concept.id).inserted }
    }

    // MARK: Suggestions

    private func suggestions(_ query: String, _ key: String, _ recognizers: [TermRecognizer]) -> [LookupSuggestion] {
        let within = recognizers.flatMap { recognizer in
            recognizer.matches(in: query).map { suggestion(Place(concept: $0.concept, term: $0.term), .within) }
        }
        let found = within + longer(key) + similar(key)
        var seen: Set<String> = []
        return Array(found.filter { seen.insert($0.term.text).inserted }.prefix(Self.suggestionLimit))
    }

    private func suggestion(_ place: Place, _ reason: LookupSuggestion.Reason) -> LookupSuggestion {
        let concept = termbase.concepts[place.concept]
        return LookupSuggestion(term: concept.terms[place.term], concept: concept.id, reason: reason)
    }

    /// Terms that hold the query as whole words, the shortest first.
    private func longer(_ key: String) -> [LookupSuggestion] {
        guard !key.utf8.isEmpty else { return [] }
        let keys = places.keys.filter { ByteSearch.containsWords($0, key) }
        return keys.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.compactMap { places[$0]?.first }.map { suggestion($0, .longer) }
    }

    /// Terms of which at most a third of the letters differ, the nearest first.
    private func similar(_ key: String) -> [LookupSuggestion] {
        let limit = max(1, key.utf8.count / 3)
        let near = places.compactMap { other, places -> (distance: Int, key: String, place: Place)? in
            guard abs(other.utf8.count - key.utf8.count) <= limit, let place = places.first else { return nil }
            let distance = EditDistance.between(other.utf8, key.utf8)
            return distance <= limit ? (distance, other, place) : nil
        }
        return near.sorted { ($0.distance, $0.key) < ($1.distance, $1.key) }.map { suggestion($0.place, .similar) }
    }
}
