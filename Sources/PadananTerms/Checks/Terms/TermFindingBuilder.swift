import PadananLanguage
import PadananModel

/// Completes a finding about a term with what all of them have: spans, concept, evidence, what would be right, an edit.
struct TermFindingBuilder: Sendable {
    private let edits: RenderingEdits

    init(_ aligner: TermAligner) {
        edits = RenderingEdits(aligner.languages.target)
    }

    func complete(_ finding: inout Finding, _ mention: TermMention, _ verdict: TermVerdict) {
        finding.concept = mention.concept.id
        finding.source = mention.link.source.range
        finding.target = mention.link.target
        finding.expected = mention.expected.isEmpty ? [mention.best.text] : mention.expected.map(\.text)
        finding.suggestion = edits.edit(for: mention, verdict)
        let place = mention.concept.location
        finding.notes = [FindingNote(Self.note(mention), at: place.line > 0 ? place : nil)]
    }

    private static func note(_ mention: TermMention) -> String {
        let status = mention.concept.isVerbatim ? "stays verbatim" : "\(mention.best.status.rawValue) term"
        return "concept \(mention.concept.id), \(status)"
    }
}
