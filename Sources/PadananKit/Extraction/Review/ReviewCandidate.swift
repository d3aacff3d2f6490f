import PadananModel

/// An extracted term in a review.
public struct ReviewCandidate: Sendable, Hashable {
    /// What was decided of it.
    public enum Decision: Sendable, Hashable {
        case accepted
        case rejected
    }

    /// As it was extracted.
    public let term: ExtractedTerm
    /// As the reviewer has it.
    public internal(set) var source: String
    /// As the reviewer has it; `nil` while there is none.
    public internal(set) var target: String?
    public internal(set) var decision: Decision?
    /// Whether it was put into the glossary; from then on it is changed there.
    public internal(set) var isWritten = false

    init(_ term: ExtractedTerm) {
        self.term = term
        source = term.source
        target = term.target
    }

    public var key: ReviewKey { ReviewKey(term) }

    /// Whether the reviewer wrote something else than what was extracted.
    public var isEdited: Bool { source != term.source || target != term.target }

    /// The term with what the reviewer wrote; the counts are those of his rendering, as far as they are known.
    public var reviewed: ExtractedTerm {
        var term = term
        if let old = term.target, target != old {
            let rival = term.competitors.first { $0.target == target }
            term.competitors = [RivalRendering(target: old, count: term.count)] + term.competitors.filter { $0.target != target }
            (term.count, term.targetCount) = (rival?.count ?? 0, 0)
        }
        (term.source, term.target) = (source, target)
        term.examples = examples
        return term
    }

    /// The examples of what the reviewer wrote: a sentence that doesn't have his words shows nothing.
    private var examples: [ExtractionExample] {
        guard isEdited else { return term.examples }
        let examples = term.examples.filter { source == term.source || ByteText.contains($0.source, source) }
        let shown = examples.filter { target == term.target || ByteText.contains($0.target, target ?? "") }
        return shown
            + examples.filter { !shown.contains($0) }.map { example in
                ExtractionExample(
                    source: example.source, target: "", sourceRange: example.sourceRange, targetRange: nil, file: example.file,
                    line: example.line)
            }
    }
}
