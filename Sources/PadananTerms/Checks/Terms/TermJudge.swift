import PadananLanguage
import PadananModel

/// Finds the occurrences of glossary terms that break one rule; each occurrence breaks one at most.
struct TermJudge: Sendable {
    let aligner: TermAligner
    private let verdict: TermVerdict
    private let repeated: RepeatedMentions
    /// By concept: whether it must stay verbatim.
    private let isVerbatim: [Bool]
    /// By concept: whether the user wants it left alone; empty when none is.
    private let isIgnored: [Bool]
    private let wording: TermFindingBuilder
    private let nameHeads: NameHeads
    /// Terms inside a quantity (the *AS* of *dolar AS*) are its unit, which other rules compare; `nil` where nobody asks.
    private let quantities: QuantityRecognizer?

    init?(_ setup: CheckSetup, for verdict: TermVerdict) {
        guard let aligner = setup.aligner else { return nil }
        self.aligner = aligner
        self.verdict = verdict
        repeated = RepeatedMentions(aligner)
        isVerbatim = aligner.termbase.concepts.map(\.isVerbatim)
        let ignored = setup.options.ignoredConcepts
        isIgnored = ignored.isEmpty ? [] : aligner.termbase.concepts.map { ignored.contains($0.id) }
        wording = TermFindingBuilder(aligner)
        nameHeads = NameHeads(aligner.languages.source)
        quantities = verdict == .missing ? QuantityRecognizer(aligner.languages.source) : nil
    }

    /// Adds the findings of the rule.
    func inspect(_ reading: PairReading, _ findings: inout [Finding], _ message: (TermMention) -> Finding) {
        var references: [RepeatedMentions.Reference]?
        var isTranslated: Bool?
        for place in reading.links.indices {
            let (status, concept) = (reading.links[place].status, reading.links[place].source.concept)
            guard isOpen(status, concept), isIgnored.isEmpty || !isIgnored[concept] else { continue }
            guard verdict(on: reading.links[place], reading.target) == verdict else { continue }
            if !status.isApproved {
                isTranslated = isTranslated ?? self.isTranslated(reading)
                guard isTranslated == true else { continue }
            }
            if verdict == .missing, isExcused(place, reading, &references) { continue }
            if verdict == .notVerbatim, !status.isApproved, repeated.isApposition(place, reading) { continue }
            let mention = TermMention(reading.links[place], reading, aligner)
            var finding = message(mention)
            wording.complete(&finding, mention, verdict)
            findings.append(finding)
        }
    }

    /// Whether a link may break the rule, as few do: one that isn't approved, or of a concept that stays verbatim, which has a rule of its own.
    @inline(__always)
    private func isOpen(_ status: LinkStatus, _ concept: Int) -> Bool {
        verdict == .notVerbatim ? isVerbatim[concept] : !status.isApproved && !isVerbatim[concept]
    }

    /// What is wrong with a link; `nil` when nothing is.
    private func verdict(on link: TermLink, _ target: TextReading) -> TermVerdict? {
        let concept = link.source.concept
        switch link.status {
        case .preferred, .admitted: return isWrittenVerbatim(link, target) ? nil : .notVerbatim
        case .forbidden: return isVerbatim[concept] ? .notVerbatim : .forbidden
        case .deprecated: return isVerbatim[concept] ? .notVerbatim : .deprecated
        case .unlisted, .missing: break
        }
        if isVerbatim[concept] { return .notVerbatim }
        // A noun that became a verb says the same.
        if link.rendering?.kind == .derived { return nil }
        if let rendering = link.rendering, aligner.areSenses(rendering.concept, concept) { return .otherSense }
        return .missing
    }

    /// Whether the target has words, and not just those of the source: such segments are for other rules.
    private func isTranslated(_ reading: PairReading) -> Bool {
        !reading.target.isBlank && reading.target.bytes != reading.source.bytes
    }

    // MARK: What needs no rendering

    /// Links up to which excuses are looked for, each in the whole segment; a paragraph has twenty.
    private static let mostLinks = 256

    private func isExcused(_ place: Int, _ reading: PairReading, _ references: inout [RepeatedMentions.Reference]?) -> Bool {
        guard reading.links.count <= Self.mostLinks else { return false }
        let link = reading.links[place]
        if repeated.isExcused(place, reading, &references) || repeated.isApposition(place, reading) || isUnit(link, reading) { return true }
        if NumberedMention.isRendered(link, reading) || isUnitSign(link, reading) { return true }
        let name = NameRun(around: link.source.range, reading)
        return name.isInitialed || name.isKept(nameHeads)
    }

    /// Whether the term is the sign before a number (*Rp 15.750*), which English may leave out beside the name of the currency.
    private func isUnitSign(_ link: TermLink, _ reading: PairReading) -> Bool {
        guard let quantities, let digit = NumberedMention.number(behind: link.source.range, reading.source) else { return false }
        return quantities.quantities(in: reading.source.bytes).contains {
            $0.range.lowerBound == link.source.range.lowerBound && $0.range.contains(digit)
        }
    }

    /// How far before the name of a currency its number stands at most.
    private static let numberReach = 40

    private func isUnit(_ link: TermLink, _ reading: PairReading) -> Bool {
        let range = link.source.range
        guard let quantities, isBehindNumber(range, reading.source) && isProper(link) || isBeforeNumber(range, reading.source) else {
            return false
        }
        return quantities.quantities(in: reading.source.bytes, tokens: reading.source.tokens).contains {
            $0.range != range && $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
        }
    }

    private func isProper(_ link: TermLink) -> Bool {
        aligner.termbase.concepts[link.source.concept].partOfSpeech == .proper
    }

    private func isBehindNumber(_ range: TextRange, _ text: TextReading) -> Bool {
        text.bytes[max(0, range.lowerBound - Self.numberReach)..<range.lowerBound].contains { (0x30...0x39).contains($0) }
    }

    /// `Rp 26,1 triliun`.
    private func isBeforeNumber(_ range: TextRange, _ text: TextReading) -> Bool {
        let behind = text.byte(range.upperBound) == 0x20 ? range.upperBound + 1 : range.upperBound
        return (0x30...0x39).contains(text.byte(behind))
    }

    // MARK: Verbatim names

    /// Whether the words of a name are written as in the glossary, but for case and a possessive: `Trans Jakarta` is no *Transjakarta*.
    private func isWrittenVerbatim(_ link: TermLink, _ target: TextReading) -> Bool {
        guard let range = link.target else { return false }
        let found = Self.words(target.text(range))
        return aligner.termbase.concepts[link.source.concept].terms.contains { term in
            let wanted = Self.words(term.text)
            return found == wanted || found == wanted + "'s" || found == wanted + "'"
        }
    }

    private static func words(_ text: String) -> String {
        FoldedKey.fold(text).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}
