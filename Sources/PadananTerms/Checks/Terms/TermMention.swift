import PadananModel

/// An occurrence of a term with what stands for it, for a finding about it.
struct TermMention {
    let link: TermLink
    let concept: Concept
    let reading: PairReading
    /// The renderings that the glossary approves, the preferred one first.
    let expected: [Term]
    /// The glossary's term that the target words are, when they are one.
    let rendering: Term?

    init(_ link: TermLink, _ reading: PairReading, _ aligner: TermAligner) {
        self.link = link
        self.reading = reading
        concept = aligner.termbase.concepts[link.source.concept]
        expected = concept.terms(in: aligner.languages.target).filter(\.status.isApproved)
        rendering = link.rendering.map { aligner.termbase.concepts[$0.concept].terms[$0.term] }
    }

    /// The words in the source.
    var source: String { reading.source.text(link.source.range) }

    /// The words in the target, if any.
    var target: String? { link.target.map { reading.target.text($0) } }

    /// The term of the source language that the occurrence is.
    var sourceTerm: Term { concept.terms[link.source.term] }

    /// The rendering to propose: the glossary's preferred one; of a term that stays verbatim, the term.
    var best: Term { expected.first ?? sourceTerm }
}
