import GRDB
import PadananModel
import PadananTerms

/// A search for one source.
struct MemorySearch {
    /// A unit that fits, not yet read whole.
    private struct Hit {
        var unit: Int
        var kind: MemoryMatch.Kind
        var score: Double
    }

    private let db: Database
    private let scope: Int
    private let source: InlineText
    private let languages: LanguagePair
    private let limit: Int
    private let minimum: Double

    init(_ db: Database, scope: Int, source: InlineText, languages: LanguagePair, limit: Int, minimum: Double) {
        (self.db, self.scope, self.source, self.languages, self.limit, self.minimum) = (db, scope, source, languages, limit, minimum)
    }

    func matches(previous: String?, next: String?, exactLimit: Int, fuzzyLimit: Int) throws -> [MemoryMatch] {
        let exact = try exactHits(previous, next, exactLimit)
        var matches = try read(exact)
        guard minimum < 100, matches.count < limit else { return Array(matches.prefix(limit)) }
        matches = try read(fuzzyHits(fuzzyLimit), besides: matches)
        return Array(matches.sorted(by: MemoryMatch.isBetter).prefix(limit))
    }

    /// Units with the same text: of the same codes or, as fuzzy ones, of others.
    private func exactHits(_ previous: String?, _ next: String?, _ most: Int) throws -> [Hit] {
        let statement = try db.cachedStatement(
            sql: "SELECT id, source, source_codes, previous, next FROM unit WHERE source_key = ? ORDER BY id DESC LIMIT ?")
        statement.setUncheckedArguments([MemoryIdentity.sourceKey(source.text, scope: scope), most])
        var hits: [Hit] = []
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() {
            guard isSame(row[1], source.text) else { continue }
            let hit = try hit(row, isBetween: (previous, next))
            if hit.score >= minimum { hits.append(hit) }
        }
        return hits.sorted { ($0.score, $0.unit) > ($1.score, $1.unit) }
    }

    private func hit(_ row: Row, isBetween neighbours: (String?, String?)) throws -> Hit {
        let codes = MemoryDetails.codes(row[2])
        let remembered = InlineText(source.text, codes: codes)
        if CodeAdaptation.isSame(remembered, source) {
            let isContext = isSame(row[3], neighbours.0) && isSame(row[4], neighbours.1)
            return Hit(unit: row[0], kind: isContext ? .context : .exact, score: isContext ? 101 : 100)
        }
        let differing = max(1, MemorySimilarity.codesDiffering(source, remembered))
        return Hit(unit: row[0], kind: .fuzzy, score: MemorySimilarity.score(ofSameTextWith: differing))
    }

    /// Whether both are known and have the same bytes.
    private func isSame(_ first: String?, _ second: String?) -> Bool {
        guard let first, let second else { return false }
        return first.utf8.elementsEqual(second.utf8)
    }

    private func fuzzyHits(_ most: Int) throws -> [Hit] {
        let text = MemoryTokens(source.text)
        let statement = try db.cachedStatement(sql: "SELECT source, source_codes FROM unit WHERE id = ?")
        var hits: [Hit] = []
        // The lowest score that would still be shown; more than `limit`, since of units with the same texts one is.
        var threshold = minimum
        for candidate in try CandidateSearch(db, scope: scope, text: text, minimum: minimum).candidates(limit: most) {
            if candidate.bound < threshold { break }
            statement.setUncheckedArguments([candidate.unit])
            guard let row = try Row.fetchOne(statement), !isSame(row[0], source.text) else { continue }
            let other = InlineText(row[0], codes: MemoryDetails.codes(row[1]))
            let codes = MemorySimilarity.codesDiffering(source, other)
            guard let score = MemorySimilarity.score(text, MemoryTokens(other.text), codesDiffering: codes, minimum: threshold) else {
                continue
            }
            hits.append(Hit(unit: candidate.unit, kind: .fuzzy, score: score))
            guard hits.count >= 3 * limit else { continue }
            hits = Array(hits.sorted { ($0.score, $0.unit) > ($1.score, $1.unit) }.prefix(2 * limit))
            threshold = max(minimum, hits.last?.score ?? minimum)
        }
        return hits.sorted { ($0.score, $0.unit) > ($1.score, $1.unit) }
    }

    /// Reads units until there are `limit` of different texts.
    private func read(_ hits: [Hit], besides matches: [MemoryMatch] = []) throws -> [MemoryMatch] {
        let statement = try db.cachedStatement(sql: "SELECT \(MemoryRow.columns) FROM \(MemoryRow.tables) WHERE u.id = ?")
        var matches = matches
        for hit in hits where matches.count < limit {
            statement.setUncheckedArguments([hit.unit])
            guard let unit = try Row.fetchOne(statement).map(MemoryRow.init)?.unit else { continue }
            guard !matches.contains(where: { $0.unit.source == unit.source && $0.unit.target == unit.target }) else { continue }
            let target = CodeAdaptation.target(of: unit, for: source)
            matches.append(MemoryMatch(kind: hit.kind, unit: unit, target: target, score: hit.score))
        }
        return matches
    }
}

extension MemoryMatch {
    /// The order in which matches are shown: by score, then repaired ones first, then the most advanced and newest unit.
    static func isBetter(_ first: MemoryMatch, _ second: MemoryMatch) -> Bool {
        if first.score != second.score { return first.score > second.score }
        if first.kind != second.kind { return first.kind == .repaired }
        if first.unit.state != second.unit.state { return first.unit.state > second.unit.state }
        return first.unit.moment > second.unit.moment
    }
}
