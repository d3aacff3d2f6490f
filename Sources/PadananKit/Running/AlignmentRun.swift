import PadananModel
import PadananTerms

/// Aligns the terms of whole documents on several threads.
public struct AlignmentRun: Sendable {
    private let aligner: TermAligner
    private let threads: Int

    public init(_ aligner: TermAligner, threads: Int = 1) {
        self.aligner = aligner
        self.threads = threads
    }

    /// Returns the units of one document with their links, in order.
    public func align(_ document: [TranslationUnit]) -> [AlignedRecord] {
        var results: [AlignedRecord] = []
        align(document) { results += $0 }
        return results
    }

    /// Hands the units of one document with their links to `body`, in order, a batch at a time.
    public func align(_ document: [TranslationUnit], _ body: ([AlignedRecord]) throws -> Void) rethrows {
        let conditions = documentConditions(document)
        for batch in OrderedParallel.batches(of: document) {
            try body(
                OrderedParallel.map(batch, threads: threads, worker: { AlignmentSession(aligner) }) { session, unit in
                    let links = session.links(source: [UInt8](unit.source.utf8), target: [UInt8](unit.target.utf8), document: conditions)
                    return AlignedRecord(unit: unit, links: links)
                })
        }
    }

    private func documentConditions(_ document: [TranslationUnit]) -> ConditionHits? {
        guard aligner.sourceRecognizer.hasDocumentConditions else { return nil }
        var session = AlignmentSession(aligner)
        return ConditionHits(union: document.map { session.documentConditions(in: [UInt8]($0.source.utf8)) })
    }
}
