import PadananModel

/// Translates a file: plans, asks, verifies.
///
///     let run = TranslationRun(sources, settings, languages: languages)
///     let outcome = try await run.translate(file.items, journal: "out.xlf.journal") { … }
public struct TranslationRun: Sendable {
    private let sources: TranslationSources
    private let settings: TranslationSettings
    private let languages: LanguagePair

    public init(_ sources: TranslationSources, _ settings: TranslationSettings, languages: LanguagePair) {
        (self.sources, self.settings, self.languages) = (sources, settings, languages)
    }

    /// What `translate` would do; the journal is read where there is one.
    public func plan(_ items: [TranslationItem], journal path: String?) throws -> TranslationPlan {
        let journal = try path.flatMap { FileInput.exists($0) ? try TranslationJournal($0) : nil }
        return try TranslationPipeline(sources, settings, languages: languages, journal: journal).plan(items)
    }

    /// Translates segments.
    ///
    /// - Parameters:
    ///   - path: where the answers of the service are kept until the translation is written; `nil` keeps them nowhere.
    ///   - progress: is told how many segments more were answered.
    /// - Returns: what came of it, and the journal to remove when the translation is written.
    public func translate(
        _ items: [TranslationItem], journal path: String?, progress: @escaping @Sendable (Int) -> Void
    ) async throws -> (outcome: TranslationOutcome, journal: AnsweredJournal?) {
        let journal = try path.map { try TranslationJournal($0) }
        let pipeline = TranslationPipeline(sources, settings, languages: languages, journal: journal)
        let outcome = try await pipeline.translate(items, progress: progress)
        return (outcome, journal.map { AnsweredJournal($0) })
    }

    /// The journal of a run that has ended.
    public struct AnsweredJournal: Sendable {
        private let journal: TranslationJournal

        init(_ journal: TranslationJournal) {
            self.journal = journal
        }

        public var path: String { journal.path }
        /// Answers that an earlier run left.
        public var known: Int { journal.known }

        /// Answers that it has now.
        public var count: Int { journal.count }

        /// Removes the file, when all that it kept is in the output.
        public func remove() { journal.remove() }
    }
}
