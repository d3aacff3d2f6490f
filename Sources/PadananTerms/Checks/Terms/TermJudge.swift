import PadananLanguage
import PadananModel

/// Decides for each occurrence of a glossary term which rule, if any, its rendering breaks: one at most.
struct TermJudge: Sendable {
    let aligner: TermAligner
    private let repeated: RepeatedMentions
    /// By concept: whether the user wants it left alone.
    private let isIgnored: [Bool]
    private let wording: TermFindingBuilder
    /// Terms inside a quantity (the *AS* of *dolar AS*) are its unit, which other rules compare.
    private let quantities: QuantityRecognizer

    init?(_ setup: CheckSetup) {
        guard let aligner = setup.aligner else { return nil }
        self.aligner = aligner
        repeated = RepeatedMentions(aligner)
        let ignored = setup.options.ignoredConcepts
        isIgnored = ignored.isEmpty ? [] : aligner.termbase.concepts.map { ignored.contains($0.id) }
        wording = TermFindingBuilder(aligner)
        quantities = QuantityRecognizer(aligner.languages.source)
    }

    /// Adds the findings of the rule that `verdict` belongs to.
    func inspect(
        _ reading: PairReading, for verdict: TermVerdict, _ findings: inout [Finding], _ message: (TermMention) -> Finding
    ) {
        var references: [RepeatedMentions.Reference]?
        for place in reading.links.indices where !reading.links[place].status.isApproved || verdict == .notVerbatim {
            guard self.verdict(place, reading, &references) == verdict else { continue }
            let mention = TermMention(reading.links[place], reading, aligner)
            var finding = message(mention)
            wording.complete(&finding, mention, verdict)
            findings.append(finding)
        }
    }

    /// What is wrong with one link; `nil` when nothing is, or when another rule speaks of it.
    private func verdict(_ place: Int, _ reading: PairReading, _ references: inout [RepeatedMentions.Reference]?) -> TermVerdict? {
        let link = reading.links[place]
        let concept = aligner.termbase.concepts[link.source.concept]
        if !isIgnored.isEmpty, isIgnored[link.source.concept] { return nil }
        switch link.status {
        case .preferred, .admitted: return concept.isVerbatim && !isVerbatim(link, concept, reading.target) ? .notVerbatim : nil
        case .forbidden: return concept.isVerbatim ? .notVerbatim : .forbidden
        case .deprecated: return concept.isVerbatim ? .notVerbatim : .deprecated
        case .unlisted, .missing: break
        }
        // A segment without a translation, or left as it was, is for other rules.
        guard !reading.target.bytes.isEmpty, reading.target.bytes != reading.source.bytes else { return nil }
        if concept.isVerbatim { return .notVerbatim }
        // A noun that became a verb of the same form says the same.
        if link.rendering?.kind == .derived { return nil }
        if let rendering = link.rendering, aligner.areSenses(rendering.concept, link.source.concept) { return .otherSense }
        if repeated.isExcused(place, reading, &references) || isUnit(link, reading) { return nil }
        return .missing
    }

    private func isUnit(_ link: TermLink, _ reading: PairReading) -> Bool {
        let range = link.source.range
        guard aligner.termbase.concepts[link.source.concept].partOfSpeech == .proper,
            reading.source.bytes[..<range.lowerBound].contains(where: { (0x30...0x39).contains($0) })
        else { return false }
        let found = quantities.quantities(in: reading.source.bytes)
        return found.contains { $0.range.lowerBound < range.lowerBound && range.upperBound <= $0.range.upperBound }
    }
}

extension TermJudge {
    /// Whether the words of a name are written as in the glossary, but for case and a possessive: `Trans Jakarta` is no *Transjakarta*.
    private func isVerbatim(_ link: TermLink, _ concept: Concept, _ target: TextReading) -> Bool {
        guard let range = link.target else { return false }
        let found = Self.words(target.text(range))
        return concept.terms.contains { term in
            let wanted = Self.words(term.text)
            return found == wanted || found == wanted + "'s" || found == wanted + "'"
        }
    }

    private static func words(_ text: String) -> String {
        FoldedKey.fold(text).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}
