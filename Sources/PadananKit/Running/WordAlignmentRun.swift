import PadananModel
import PadananTerms

/// Learns from bitext how two languages render each other's words, and links the words of pairs, on several threads.
///
/// The same bitext gives the same links, whatever the number of threads.
public struct WordAlignmentRun: Sendable {
    private var trainer: WordAlignmentTrainer
    private let cutter: AlignmentWords
    private let threads: Int

    /// - Parameters:
    ///   - isPretokenized: whether words are what stands between spaces, instead of what the tokenizer finds.
    ///   - threads: 1 works on the calling thread.
    public init(
        _ languages: LanguagePair, isPretokenized: Bool = false, settings: WordAlignmentSettings = WordAlignmentSettings(), threads: Int = 1
    ) {
        trainer = WordAlignmentTrainer(languages, settings: settings)
        cutter = AlignmentWords(isPretokenized: isPretokenized)
        self.threads = threads
    }

    /// How often `train` goes through everything that was added.
    public var rounds: Int { trainer.rounds }

    /// Adds pairs to learn from; those that will be aligned belong to them.
    public mutating func add(_ units: [TranslationUnit]) {
        for unit in units {
            trainer.add(source: cutter.words(unit.source), target: cutter.words(unit.target))
        }
    }

    /// Learns from what was added; `finishedRound` is called after each round. Cost: see `WordAlignmentTrainer`.
    public func train(finishedRound: () -> Void = {}) -> WordAligner {
        trainer.train { shares, body in
            let counts = OrderedParallel.map(shares, threads: threads, worker: { () }) { _, share in body(share) }
            finishedRound()
            return counts
        }
    }

    /// Learns from what was added, for a lexicon to be kept. Cost: see `WordAlignmentTrainer`.
    public func learnLinks() -> LearnedLinks {
        trainer.learnLinks { shares, body in OrderedParallel.map(shares, threads: threads, worker: { () }) { _, share in body(share) } }
    }

    /// Hands the units with their links to `body`, in order, a batch at a time.
    public func align(_ units: [TranslationUnit], with aligner: WordAligner, _ body: ([AlignedWords]) throws -> Void) rethrows {
        for batch in OrderedParallel.batches(of: units) {
            try body(
                OrderedParallel.map(batch, threads: threads, worker: { aligner }) { aligner, unit in
                    let (source, target) = (cutter.words(unit.source), cutter.words(unit.target))
                    return AlignedWords(unit: unit, source: source, target: target, links: aligner.align(source: source, target: target))
                })
        }
    }
}
