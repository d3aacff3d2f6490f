import PadananLanguage
import PadananModel
import PadananTerms

/// Marks the glossary terms of segments, with what they should become.
///
/// In XLIFF a term is a `mrk` whose `ref` leads to a note with the rendering; a term that must stay as it is gets `translate="no"`
/// (XLIFF 2.1, sections 4.2.3.7 and 4.7.3).
public struct TermAnnotator: Sendable {
    private let recognizer: TermRecognizer
    private let target: LanguageTag
    /// Renderings that are shown for one term.
    private static let mostRenderings = 3

    /// - Parameter languages: the pair whose terms are looked for, and rendered.
    public init(_ termbase: Termbase, languages: LanguagePair) {
        recognizer = TermRecognizer(termbase, language: languages.source)
        target = languages.target
    }

    /// The units of one document with their terms marked, and for each segment the terms as text, in the order of `units`.
    ///
    /// Conditions of senses look at the segment (`near`) and at the whole document.
    public func annotated(_ units: [Unit]) -> [Unit] {
        var scanner = TermScanner(recognizer)
        let conditions = documentConditions(units, &scanner)
        return units.map { annotated($0, &scanner, conditions) }
    }

    private func documentConditions(_ units: [Unit], _ scanner: inout TermScanner) -> ConditionHits? {
        guard recognizer.hasDocumentConditions else { return nil }
        return ConditionHits(union: units.flatMap(\.segments).map { scanner.documentConditions(in: Array($0.source.text.utf8)) })
    }

    private func annotated(_ unit: Unit, _ scanner: inout TermScanner, _ conditions: ConditionHits?) -> Unit {
        guard unit.isTranslatable else { return unit }
        var unit = unit
        var notes: [String: String] = [:]
        var count = 0
        for index in unit.segments.indices where !unit.segments[index].isIgnorable {
            let text = unit.segments[index].source.text
            let matches = scanner.matches(in: Array(text.utf8), document: conditions)
            guard !matches.isEmpty else { continue }
            var spans: [TermSpan] = []
            for match in matches {
                count += 1
                let span = span(match, of: text, number: count, &notes, &unit)
                spans.append(span)
            }
            unit.segments[index].source.mark(spans)
        }
        return unit
    }

    /// The approved renderings, short forms first for a short form.
    private func renderings(of concept: Concept, likeShort isShort: Bool) -> [String] {
        let approved = concept.terms(in: target).filter { $0.status.isApproved }
        return (approved.filter { $0.type.isShortened == isShort } + approved.filter { $0.type.isShortened != isShort }).map(\.text)
    }

    private func span(_ match: TermMatch, of text: String, number: Int, _ notes: inout [String: String], _ unit: inout Unit) -> TermSpan {
        let concept = recognizer.termbase.concepts[match.concept]
        let term = concept.terms[match.term].text
        let renderings = renderings(of: concept, likeShort: concept.terms[match.term].type.isShortened)
        let isFixed = concept.isVerbatim
        let advice = isFixed ? term : renderings.prefix(Self.mostRenderings).joined(separator: " | ")
        let note = isFixed ? "\(term): not translated [\(concept.id)]" : "\(term) → \(advice) [\(concept.id)]"
        if notes[note] == nil {
            let id = "term\(notes.count + 1)"
            notes[note] = id
            var remark = Note(note, category: "term", subject: .source)
            remark.id = id
            unit.notes.append(remark)
        }
        return TermSpan(range: match.range, id: "t\(number)", note: notes[note] ?? "", rendering: advice, isFixed: isFixed)
    }
}
