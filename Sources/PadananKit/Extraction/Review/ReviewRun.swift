import PadananModel

/// A review of extracted terms from beginning to end: reads glossary and journal, asks, and adds what was accepted to the glossary.
public struct ReviewRun {
    /// What a run came to.
    public struct Outcome: Sendable, Hashable {
        public var accepted = 0
        public var rejected = 0
        public var undecided = 0
        /// Rows that were added to the glossary.
        public var added = 0
        /// Accepted pairs that the glossary had.
        public var present = 0

        public init(accepted: Int = 0, rejected: Int = 0, undecided: Int = 0, added: Int = 0, present: Int = 0) {
            self.accepted = accepted
            self.rejected = rejected
            self.undecided = undecided
            self.added = added
            self.present = present
        }
    }

    private let glossary: String
    private let journal: ReviewJournal
    private let languages: LanguagePair
    private var session: ReviewSession

    /// Lines of the journal that were passed over.
    public var defects: [Defect] { journal.defects }

    /// The journal that belongs to a glossary when no other is named.
    public static func journalPath(for glossary: String) -> String { glossary + ".review.jsonl" }

    /// - Parameters:
    ///   - terms: in the order in which they are shown; those that the glossary has are left out.
    ///   - glossary: the table that is added to or made.
    ///   - journal: where steps are kept, beside the glossary when `nil`.
    /// - Throws: a `FileError` or a `Defect` when one of the files can't be used.
    public init(_ terms: [ExtractedTerm], glossary: String, journal: String? = nil, languages: LanguagePair) throws {
        let table = try ReviewGlossary(glossary, languages)
        self.glossary = glossary
        self.languages = languages
        self.journal = try ReviewJournal(journal ?? Self.journalPath(for: glossary))
        session = ReviewSession(terms.filter { !table.holds(source: $0.source, target: $0.target ?? "") })
        session.replay(self.journal.records)
        session.resume()
    }

    /// Asks until the reviewer quits, then writes the glossary.
    public mutating func run(on console: some ReviewConsole, screen: ReviewScreen) throws -> Outcome {
        var dialogue = ReviewDialogue(session, on: console, screen: screen) { [journal] in try journal.append($0) }
        try dialogue.run()
        session = dialogue.session
        return try finish()
    }

    private mutating func finish() throws -> Outcome {
        var outcome = Outcome(accepted: session.count(.accepted), rejected: session.count(.rejected), undecided: session.count(nil))
        let accepted = session.accepted
        guard !accepted.isEmpty else { return outcome }
        // Read again: somebody may have worked on it in the meantime.
        let result = try ReviewGlossary(glossary, languages).add(accepted)
        try journal.append(.written)
        session.markWritten()
        (outcome.added, outcome.present) = (result.added, result.present)
        return outcome
    }
}
