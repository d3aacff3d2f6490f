import PadananModel
import PadananTerms

extension TranslationPipeline {
    // MARK: Asking

    /// Asks for every job without result, and verifies the answers.
    func askFirst(
        _ jobs: inout [Job], _ desk: TranslationDesk, _ session: inout GuardSession?, _ outcome: inout TranslationOutcome,
        _ progress: @escaping @Sendable (Int) -> Void
    ) async throws {
        let open = jobs.indices.filter { jobs[$0].result == nil }
        let asks = open.map { firstAsk(&jobs[$0], desk.translator.abilities) }
        let answers = try await desk.answers(to: asks, progress: progress)
        Self.add(answers, to: &outcome)
        for (index, ask) in zip(open, asks) {
            guard let answer = answers.answers[desk.key(ask)] else { continue }
            guard answer.failure == nil else {
                jobs[index].result = failed(jobs[index], answer.failure ?? "", &session)
                continue
            }
            jobs[index].best = jobs[index].marked.map { candidate(answer.text, $0, jobs[index], &session) }
        }
        // With the service gone, what it answered is in the journal and the file is not written.
        guard outcome.failure == nil else { return }
        for index in open where jobs[index].best?.isFaultless == true { jobs[index].result = result(jobs[index], attempts: 1) }
    }

    /// Asks once more for what came back wrong, the misses named or masked; the better answer stays, and what is certain in it is repaired.
    func askAgain(
        _ jobs: inout [Job], _ desk: TranslationDesk, _ session: inout GuardSession?, _ outcome: inout TranslationOutcome
    ) async throws {
        let open = jobs.indices.filter { jobs[$0].result == nil && jobs[$0].best != nil }
        guard !open.isEmpty else { return }
        var asks: [(index: Int, ask: TranslationAsk, marked: MarkedSegment)] = []
        for index in open {
            guard let (ask, marked) = secondAsk(jobs[index], desk.translator.abilities) else {
                jobs[index].result = result(jobs[index], attempts: 1)
                continue
            }
            asks.append((index, ask, marked))
        }
        let answers = try await desk.answers(to: asks.map(\.ask)) { _ in }
        Self.add(answers, to: &outcome)
        guard outcome.failure == nil else { return }
        for (index, ask, marked) in asks {
            var attempts = 1
            var isSecond = false
            if let answer = answers.answers[desk.key(ask)], answer.failure == nil {
                attempts = 2
                let second = candidate(answer.text, marked, jobs[index], &session)
                isSecond = second.isBetter(than: jobs[index].best)
                if isSecond { jobs[index].best = second }
            }
            jobs[index].result = result(jobs[index], attempts: attempts, isSecond: isSecond)
        }
    }

    private static func add(_ answers: TranslationDesk.Outcome, to outcome: inout TranslationOutcome) {
        outcome.failure = answers.failure
        outcome.characters += answers.characters
        outcome.requests += answers.requests
    }

    /// What is asked first, by the mode of the guard; remembers in the job what the marks mean.
    func firstAsk(_ job: inout Job, _ abilities: TranslatorAbilities) -> TranslationAsk {
        let mode = settings.guardMode == .annotate && abilities.annotation == nil ? .mask : settings.guardMode
        let marked = MarkedSegment(job.item.source, terms: job.terms) { mode == .mask && Self.isMaskable($0) }
        job.marked = marked
        return ask(marked, hints: mode == .none || abilities.annotation == nil ? [] : marked.open, job)
    }

    /// A placeholder takes no tense and no voice.
    static func isMaskable(_ term: GuardedTerm) -> Bool { term.isVerbatim || term.partOfSpeech != .verb }

    /// What is asked for an answer with misses: the same with the misses named, where the service can be told, else with the misses masked.
    private func secondAsk(_ job: Job, _ abilities: TranslatorAbilities) -> (TranslationAsk, MarkedSegment)? {
        guard settings.guardMode != .none, let best = job.best, let first = job.marked else { return nil }
        let missed = best.misses
        let wasMasked = Set(first.masked.values.map(\.range))
        if abilities.takesMisses, wasMasked.isDisjoint(with: missed) {
            var ask = ask(first, hints: abilities.annotation == nil ? [] : first.open, job)
            ask.misses = hints(job.terms.filter { missed.contains($0.range) }, first, job)
            ask.earlierAnswer = best.answer
            return (ask, first)
        }
        // A mark that was lost as a mark is tried as words, and a term that was missed as words as a mark.
        let marked = MarkedSegment(job.item.source, terms: job.terms) { term in
            guard Self.isMaskable(term) else { return false }
            return wasMasked.contains(term.range) ? !missed.contains(term.range) : missed.contains(term.range)
        }
        let second = ask(marked, hints: abilities.annotation == nil ? [] : marked.open, job)
        return second == ask(first, hints: abilities.annotation == nil ? [] : first.open, job) ? nil : (second, marked)
    }

    private func ask(_ marked: MarkedSegment, hints open: [GuardedTerm], _ job: Job) -> TranslationAsk {
        var ask = TranslationAsk(text: marked.text, terms: hints(open, marked, job))
        ask.previous = job.item.previous
        return ask
    }

    private func hints(_ terms: [GuardedTerm], _ marked: MarkedSegment, _ job: Job) -> [TranslationRequest.TermHint] {
        terms.compactMap { term in
            // A masked term that is named as a miss stands nowhere in the words.
            let place = marked.places[term.range] ?? 0..<0
            return TranslationRequest.TermHint(
                range: place, occurrence: job.item.source.words(term.range), term: term.term, rendering: term.rendering)
        }
    }

    // MARK: Answers

    /// An answer with its marks restored, verified and, where the guard may change it, repaired.
    private func candidate(
        _ answer: TranslationText, _ marked: MarkedSegment, _ job: Job, _ session: inout GuardSession?
    ) -> Candidate {
        let restorer = sources.termGuard?.restorer ?? TermRestorer(languages.target)
        let restoration = MarkRestoration(answer, for: marked, restorer)
        let verified = session?.verify(source: job.item.source, target: restoration.target, document: job.conditions) ?? []
        var candidate = Candidate(
            answer: answer, target: restoration.target, restored: restoration.restored, verified: verified, problems: restoration.problems)
        candidate.misses = Set(verified.filter { $0.verdict == .wrong }.map(\.link.source.range))
        guard settings.guardMode != .none, !candidate.isFaultless, var repairing = session else { return candidate }
        (candidate.changes, candidate.verified) = TermRepair().repair(
            &candidate.target, of: job.item.source, job.terms, candidate.verified, document: job.conditions, &repairing)
        session = repairing
        return candidate
    }

    private func result(_ job: Job, attempts: Int, isSecond: Bool = false) -> TranslatedItem? {
        guard let best = job.best else { return nil }
        var result = TranslatedItem(item: job.item, origin: .service, target: best.target)
        result.attempts = attempts
        result.problems = best.problems
        result.terms = Self.terms(job.terms, best.verified) { item in
            let range = item.link.source.range
            if best.changes.contains(where: { $0.source == range }) { return .repaired }
            if best.restored.contains(range) { return .restored }
            return isSecond ? .askedAgain : .answered
        }
        for (index, term) in result.terms.enumerated() where term.way == .repaired {
            result.terms[index].removed = best.changes.last { $0.source == term.term.range }?.removed
        }
        return result
    }

    /// A segment that the service can't translate.
    private func failed(_ job: Job, _ reason: String, _ session: inout GuardSession?) -> TranslatedItem {
        var result = TranslatedItem(item: job.item, origin: .none)
        result.attempts = 1
        if settings.draftsRest, let drafter = sources.drafter {
            result.origin = .draft
            result.target = drafter(job.item.source)
        }
        result.problems = [reason]
        let verified = session?.verify(source: job.item.source, target: result.target ?? "", document: job.conditions) ?? []
        result.terms = Self.terms(job.terms, verified) { _ in .answered }
        return result
    }
}
