import PadananModel
import PadananTerms

/// Translates segments: from the memory, by a service with the terms guarded, as a draft; and verifies every occurrence of a term.
///
/// The same segments give the same translations whatever was answered before an interruption.
public struct TranslationPipeline: Sendable {
    let sources: TranslationSources
    let settings: TranslationSettings
    let languages: LanguagePair
    let journal: TranslationJournal?

    init(_ sources: TranslationSources, _ settings: TranslationSettings, languages: LanguagePair, journal: TranslationJournal? = nil) {
        (self.sources, self.settings, self.languages, self.journal) = (sources, settings, languages, journal)
    }

    /// A segment on its way.
    struct Job {
        var item: TranslationItem
        var conditions: ConditionHits?
        var terms: [GuardedTerm] = []
        var result: TranslatedItem?
        /// What was sent, and its answer so far.
        var marked: MarkedSegment?
        var best: Candidate?
    }

    /// An answer, restored and verified.
    struct Candidate {
        var answer: TranslationText
        var target: InlineText
        var restored: Set<TextRange>
        var verified: [TermVerification]
        var problems: [String]
        /// What was repaired in `target`; `verified` is of the repaired text.
        var changes: [TermRepair.Change] = []
        /// Occurrences, by their range in the source, that were wrong as it came.
        var misses: Set<TextRange> = []

        /// Whether there was nothing wrong with it as it came.
        var isFaultless: Bool { misses.isEmpty && problems.isEmpty }

        var badness: Int { verified.count { $0.verdict == .wrong } + problems.count }

        /// Whether it has fewer faults, or as many and fewer that were repaired.
        func isBetter(than other: Candidate?) -> Bool {
            guard let other else { return true }
            return (badness, changes.count) < (other.badness, other.changes.count)
        }
    }

    /// Translates `items`, segments of one file in order.
    public func translate(_ items: [TranslationItem], progress: @escaping @Sendable (Int) -> Void) async throws -> TranslationOutcome {
        var session = sources.termGuard?.session()
        var jobs = try prepare(items, &session)
        var outcome = TranslationOutcome(items: [])
        progress(jobs.count { $0.result != nil })
        if let translator = sources.translator {
            let desk = TranslationDesk(
                translator: translator, languages: languages, journal: journal, signature: sources.signature,
                characterLimit: settings.characterLimit)
            do {
                try await askFirst(&jobs, desk, &session, &outcome, progress)
                if outcome.failure == nil { try await askAgain(&jobs, desk, &session, &outcome) }
            } catch {
                _ = await translator.finish()
                throw error
            }
            outcome.leftovers = await translator.finish()
        }
        outcome.items = jobs.map { finished($0, isCutShort: outcome.failure != nil, &session) }
        return outcome
    }

    // MARK: Before the service

    /// What can be done without a service; the other jobs have no result yet.
    func prepare(_ items: [TranslationItem], _ session: inout GuardSession?) throws -> [Job] {
        let conditions = conditions(of: items, &session)
        return try items.map { item in
            var job = Job(item: item, conditions: conditions[item.document])
            job.terms = session?.terms(in: item.source.text, document: job.conditions) ?? []
            job.result = try remembered(job, &session) ?? copied(item)
            return job
        }
    }

    private func conditions(of items: [TranslationItem], _ session: inout GuardSession?) -> [Int: ConditionHits] {
        guard sources.termGuard?.readsDocumentConditions == true else { return [:] }
        var hits: [Int: [ConditionHits]] = [:]
        for item in items {
            if let found = session?.documentConditions(in: item.source.text) { hits[item.document, default: []].append(found) }
        }
        return hits.mapValues { ConditionHits(union: $0) }
    }

    /// A segment without a letter or figure is the same in every language.
    private func copied(_ item: TranslationItem) -> TranslatedItem? {
        let hasWords = item.source.text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        return hasWords ? nil : TranslatedItem(item: item, origin: .copied, target: item.source.withoutAnnotations)
    }

    private func remembered(_ job: Job, _ session: inout GuardSession?) throws -> TranslatedItem? {
        guard let memory = sources.memory else { return nil }
        for match in try memory(job.item.source.withoutAnnotations, job.item.previous, job.item.next) {
            guard let origin = Self.origin(match.kind), match.kind != .repaired || match.score >= settings.minimumScore else { continue }
            var result = TranslatedItem(item: job.item, origin: origin, target: match.target)
            (result.score, result.repairs) = (match.score, match.repairs)
            let verified = session?.verify(source: job.item.source, target: match.target, document: job.conditions) ?? []
            // What was only repaired must have its terms; what somebody wrote for this text is reported as it is.
            if match.kind == .repaired, verified.contains(where: { $0.verdict == .wrong }) { continue }
            result.terms = Self.terms(job.terms, verified) { _ in .answered }
            return result
        }
        return nil
    }

    private static func origin(_ kind: MemoryMatch.Kind) -> TranslationOrigin? {
        switch kind {
        case .fuzzy: nil
        case .repaired: .memoryRepaired
        case .exact: .memoryExact
        case .context: .memoryContext
        }
    }

    // MARK: Afterwards

    private func finished(_ job: Job, isCutShort: Bool, _ session: inout GuardSession?) -> TranslatedItem {
        if let result = job.result { return result }
        var result = TranslatedItem(item: job.item, origin: .none)
        if sources.translator != nil, !isCutShort { result.problems = ["the service gave no translation"] }
        guard let drafter = sources.drafter, sources.translator == nil || settings.draftsRest, !isCutShort else {
            result.terms = Self.terms(job.terms, session?.verify(source: job.item.source, target: "", document: job.conditions) ?? []) {
                _ in nil
            }
            return result
        }
        let target = drafter(job.item.source)
        result.origin = .draft
        result.target = target
        let verified = session?.verify(source: job.item.source, target: target, document: job.conditions) ?? []
        result.terms = Self.terms(job.terms, verified) { _ in .answered }
        return result
    }

    /// Joins occurrences with what became of them.
    static func terms(
        _ terms: [GuardedTerm], _ verified: [TermVerification], way: (TermVerification) -> TranslatedItem.Term.Way?
    ) -> [TranslatedItem.Term] {
        var byRange = Dictionary(grouping: verified, by: \.link.source.range)
        return terms.map { term in
            let found = byRange[term.range]?.isEmpty == false ? byRange[term.range]?.removeFirst() : nil
            let verification =
                found
                ?? TermVerification(
                    link: TermLink(source: term.match, target: nil, rendering: nil, status: .missing, confidence: 0), verdict: .wrong,
                    rule: "term-missing")
            return TranslatedItem.Term(
                term: term, verification: verification, way: verification.verdict == .right ? way(verification) : nil)
        }
    }
}

extension InlineText {
    /// The text with its codes, without annotations, which are of the source only.
    var withoutAnnotations: InlineText { InlineText(text, codes: codes.filter(\.isCode)) }
}
