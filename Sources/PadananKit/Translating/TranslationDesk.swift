import PadananModel

/// Asks a service for many segments: in batches, several at a time, each only once, and keeps the answers.
struct TranslationDesk: Sendable {
    let translator: any MachineTranslator
    let languages: LanguagePair
    let journal: TranslationJournal?
    /// What tells the service's answers from those of the same service with other settings: its address, its model.
    let signature: String
    /// Characters, in code points, that may be sent; `nil` for as many as it takes.
    let characterLimit: Int?

    /// What came of the asking.
    struct Outcome: Sendable {
        /// By key: the answers, also those that the journal had.
        var answers: [String: TranslationAnswer] = [:]
        /// What ended the asking before everything was answered.
        var failure: TranslatorError?
        /// Code points sent, and requests made.
        var characters = 0
        var requests = 0
    }

    /// A segment that is asked for, under its key.
    private struct Question: Sendable {
        var key: String
        var ask: TranslationAsk
        var number: Int
    }

    func key(_ ask: TranslationAsk) -> String { ask.key(service: signature, languages) }

    /// Asks for all of `asks` that the journal has no answer to.
    ///
    /// - Parameter progress: is told how many segments were answered.
    /// - Throws: a `FileError` of the journal, or `CancellationError`. Errors of the service end the asking and are in the outcome.
    func answers(to asks: [TranslationAsk], progress: @escaping @Sendable (Int) -> Void) async throws -> Outcome {
        var outcome = Outcome()
        var questions: [Question] = []
        var seen: Set<String> = []
        for ask in asks {
            let key = key(ask)
            guard seen.insert(key).inserted else { continue }
            if let known = journal?.answer(to: key) {
                outcome.answers[key] = TranslationAnswer(known)
            } else {
                questions.append(Question(key: key, ask: ask, number: questions.count))
            }
        }
        progress(asks.count - questions.count)
        try await ask(batches(of: questions), &outcome, progress)
        return outcome
    }

    // MARK: Batches

    private func batches(of questions: [Question]) -> [[Question]] {
        let abilities = translator.abilities
        var batches: [[Question]] = []
        var bytes = 0
        for question in questions {
            let size = question.ask.text.text.utf8.count
            let isFull = batches.last.map { $0.count >= max(1, abilities.segmentLimit) || bytes + size > abilities.byteLimit } ?? true
            if isFull {
                batches.append([])
                bytes = 0
            }
            batches[batches.count - 1].append(question)
            bytes += size
        }
        return batches
    }

    /// What a batch came to.
    private struct Answered: Sendable {
        var answers: [(question: Question, answer: TranslationAnswer)] = []
        var failure: TranslatorError?
        var requests = 0
        var characters = 0
    }

    private func ask(_ batches: [[Question]], _ outcome: inout Outcome, _ progress: @escaping @Sendable (Int) -> Void) async throws {
        var waiting = batches[...]
        try await withThrowingTaskGroup(of: Answered.self) { group in
            for batch in waiting.prefix(max(1, translator.abilities.concurrency)) { group.addTask { try await answered(batch, depth: 0) } }
            waiting = waiting.dropFirst(max(1, translator.abilities.concurrency))
            while let batch = try await group.next() {
                try take(batch, &outcome)
                progress(batch.answers.count)
                if outcome.failure != nil { continue }
                if let characterLimit, outcome.characters >= characterLimit, !waiting.isEmpty {
                    outcome.failure = TranslatorError(.quota, "\(outcome.characters) characters were sent, the limit is \(characterLimit)")
                } else if let next = waiting.popFirst() {
                    group.addTask { try await answered(next, depth: 0) }
                }
            }
        }
    }

    private func take(_ batch: Answered, _ outcome: inout Outcome) throws {
        try journal?.add(batch.answers.filter { $0.answer.failure == nil }.map { ($0.question.key, $0.answer.text) })
        for (question, answer) in batch.answers { outcome.answers[question.key] = answer }
        outcome.requests += batch.requests
        outcome.characters += batch.characters
        if outcome.failure == nil { outcome.failure = batch.failure }
    }

    /// Asks for a batch; where it is too large, or its answer is no good, for its halves.
    private func answered(_ batch: [Question], depth: Int) async throws -> Answered {
        var result = Answered()
        result.requests = 1
        result.characters = batch.reduce(0) { $0 + $1.ask.text.text.unicodeScalars.count }
        do {
            let request = TranslationRequest(
                languages: languages, segments: batch.map { $0.ask.segment(id: String($0.number)) })
            let answers = try await translator.translate(request)
            guard answers.count == batch.count else {
                throw TranslatorError(.malformedAnswer, "\(translator.name) gave \(answers.count) answers to \(batch.count) segments")
            }
            result.answers = zip(batch, answers).map { ($0, $1) }
        } catch let error as TranslatorError where error.kind == .tooLarge || error.kind == .malformedAnswer {
            guard batch.count > 1 else {
                result.answers = batch.map { ($0, TranslationAnswer(failure: error.message)) }
                return result
            }
            let middle = batch.count / 2
            for half in [Array(batch[..<middle]), Array(batch[middle...])] {
                let part = try await answered(half, depth: depth + 1)
                result.answers += part.answers
                result.requests += part.requests
                result.characters += part.characters
                result.failure = part.failure
                if part.failure != nil { break }
            }
        } catch let error as TranslatorError {
            result.failure = error
        }
        return result
    }
}
