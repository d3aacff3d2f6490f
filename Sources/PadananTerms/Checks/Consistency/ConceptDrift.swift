import PadananLanguage
import PadananModel

/// What is inconsistent among the renderings of one concept: those beside the form that the glossary prefers, where that is used.
struct ConceptDrift {
    /// A rendering with its places.
    private struct Rendering {
        var detail: RenderingDetail
        var words: [String]
        var count: Int
        var places: [VariantGroup.Place]
    }

    private let concept: Concept
    private let languages: LanguagePair
    private let options: CheckOptions
    private let spelling: NameSpelling
    private let renderings: [Rendering]
    /// The words of each approved term.
    private let approved: [[String]]
    private(set) var findings: [PlacedFinding] = []

    init(_ group: VariantGroup, _ concept: Concept, _ check: TermInconsistentCheck, _ words: inout ComparedWords) {
        self.concept = concept
        languages = check.languages
        options = check.options
        spelling = check.spelling
        renderings = Self.renderings(group, concept, &words)
        approved = concept.terms(in: languages.target).filter { $0.status.isApproved }.map { words.target.keys(of: $0.text) }
        guard let usual = usual else { return }
        for rendering in renderings where rendering.detail != usual.detail {
            findings += judge(rendering, usual, &words)
        }
    }

    private static func renderings(_ group: VariantGroup, _ concept: Concept, _ words: inout ComparedWords) -> [Rendering] {
        var renderings: [Rendering] = []
        for variant in group.variants {
            guard let first = variant.places.first else { continue }
            let detail = RenderingDetail(packed: first.detail)
            var keys: [String] = []
            switch detail.kind {
            case .listed: keys = words.target.keys(of: concept.terms[detail.term].text)
            case .unlisted:
                guard let place = variant.places.first(where: { $0.hasText }), let range = place.target else { continue }
                keys = words.target.keys(of: place.targetText(range) ?? "")
            default: break
            }
            renderings.append(Rendering(detail: detail, words: keys, count: variant.count, places: variant.places))
        }
        return renderings
    }

    // MARK: The usual rendering

    /// The preferred full form where it is used; else the approved full form that is used most.
    private var usual: Rendering? {
        let full = renderings.filter { $0.detail.kind == .listed && isApprovedFullForm(concept.terms[$0.detail.term]) }
        let preferred = full.filter { concept.terms[$0.detail.term].status == .preferred }
        return (preferred.isEmpty ? full : preferred).max { $0.count < $1.count }
    }

    private func isApprovedFullForm(_ term: Term) -> Bool { term.status.isApproved && !isShort(term) }

    /// Whether a term stands for a longer one, as an acronym does.
    private func isShort(_ term: Term) -> Bool { term.type.isShortened || term.isAllCapitals }

    // MARK: Judging

    private func judge(_ rendering: Rendering, _ usual: Rendering, _ words: inout ComparedWords) -> [PlacedFinding] {
        switch rendering.detail.kind {
        case .name: return []
        case .listed:
            let term = concept.terms[rendering.detail.term]
            if !term.status.isApproved {
                return isSame(rendering.words, usual.words) ? [] : findings(rendering, usual, rendering.places, .warning)
            }
            guard !isShort(term), isAdmittedDrift(rendering, usual) else { return [] }
            return findings(rendering, usual, rendering.places, options.allowsAdmittedTerms ? .info : .warning)
        case .unlisted:
            guard isReplacement(rendering) else { return [] }
            let places = rendering.places.filter { isName || isSpecific($0) && PhraseContext($0, languages).isWholePhrase }
            return findings(rendering, usual, places, .warning)
        case .missing:
            guard usual.count > 1 || isLong(rendering) else { return [] }
            let places = rendering.places.filter { $0.isFirstInDocument && isReplaced(in: $0, &words) }
            return findings(rendering, usual, places, .warning)
        }
    }

    private var isName: Bool { concept.partOfSpeech == .proper }

    /// Whether an admitted form beside the preferred one is drift, and no choice.
    ///
    /// As long as the glossary's word counts: other words altogether for a concept of several, or another spelling of a name, where the preferred
    /// form is used at least `clearMajority` times as often as all admitted ones, and those at most `mostSlips` times. Else every other word.
    private func isAdmittedDrift(_ rendering: Rendering, _ usual: Rendering) -> Bool {
        guard concept.terms[usual.detail.term].status == .preferred else { return false }
        guard isName || !isSourceTerm(rendering) else { return false }
        guard options.allowsAdmittedTerms else { return !isSame(rendering.words, usual.words) }
        let admitted = renderings.filter { isAdmitted($0) }.reduce(0) { $0 + $1.count }
        guard admitted <= Self.mostSlips, usual.count >= Self.clearMajority * admitted else { return false }
        if isName { return isOtherSpelling(rendering.words, usual.words) }
        return concept.partOfSpeech == .noun && isPhrase(rendering) && !isRelated(rendering.words, usual.words)
    }

    private func isAdmitted(_ rendering: Rendering) -> Bool {
        guard rendering.detail.kind == .listed else { return false }
        let term = concept.terms[rendering.detail.term]
        return term.status == .admitted && !isShort(term)
    }

    /// So many times as often as admitted forms must the preferred one be, to be the run's choice.
    private static let clearMajority = 2
    /// Admitted forms that occur more often in a run are used on purpose.
    private static let mostSlips = 3

    /// Whether words that the glossary doesn't have stand for the concept, and not for a part of it or something made of it: another spelling of a
    /// name, or other words for a term of several. A term of one word is paraphrased too often for its rendering to be told.
    private func isReplacement(_ rendering: Rendering) -> Bool {
        if isName { return approved.contains { isOtherSpelling(rendering.words, $0) } && !isAcronym(rendering) }
        guard !isShortening(rendering.words), !isSourceTerm(rendering) else { return false }
        // One word may be any that stands near.
        return rendering.words.count > 1
    }

    private func isAcronym(_ rendering: Rendering) -> Bool {
        guard let place = rendering.places.first(where: { $0.hasText }), let range = place.target, let text = place.targetText(range) else {
            return false
        }
        return Term(text, language: languages.target).isAllCapitals
    }

    /// Whether the source term has several words, or is an acronym.
    private func isSpecific(_ place: VariantGroup.Place) -> Bool {
        guard let text = place.sourceText else { return false }
        return text.utf8.contains(UInt8(ascii: " ")) || Term(text, language: languages.source).isAllCapitals
    }

    private func isPhrase(_ rendering: Rendering) -> Bool { rendering.places.first(where: \.hasText).map { isSpecific($0) } ?? false }

    private func isLong(_ rendering: Rendering) -> Bool {
        let text = rendering.places.lazy.compactMap(\.sourceText).first ?? ""
        return text.utf8.count { $0 == UInt8(ascii: " ") } > 1
    }

    private func isOtherSpelling(_ left: [String], _ right: [String]) -> Bool {
        left.count == right.count && left != right
            && zip(left, right).allSatisfy { [.same, .otherSpelling].contains(spelling.relation($0, $1)) }
    }

    /// Whether two renderings have the same words, or one is a word made of the other.
    private func isSame(_ left: [String], _ right: [String]) -> Bool {
        if Set(left) == Set(right) { return true }
        return left.count == 1 && right.count == 1 && spelling.relation(left[0], right[0]) == .derived
    }

    /// Whether two renderings have a word in common, or one that is made of the other's or spelled like it.
    private func isRelated(_ left: [String], _ right: [String]) -> Bool {
        left.contains { word in
            right.contains { other in
                spelling.relation(word, other) != .other
            }
        }
    }

    /// Whether the words are those of an approved term, or some of them: `the tax` for *pajak karbon*.
    private func isShortening(_ words: [String]) -> Bool {
        words.isEmpty || approved.contains { term in words.allSatisfy(term.contains) || words.joined() == term.joined() }
    }

    /// Whether a term is kept as it is in the source: an acronym, a name.
    private func isSourceTerm(_ rendering: Rendering) -> Bool {
        guard let place = rendering.places.first(where: { $0.hasText }), let range = place.target, let text = place.targetText(range) else {
            return false
        }
        let folded = FoldedKey.fold(text)
        return concept.terms(in: languages.source).contains { FoldedKey.fold($0.text) == folded }
    }

    /// Whether the target says something else for a term that isn't found: no word of any approved rendering is there, and the two sides are so
    /// short, and so equally long, that there is nothing else that the words could be.
    private func isReplaced(in place: VariantGroup.Place, _ words: inout ComparedWords) -> Bool {
        guard place.hasText else { return false }
        let source = words.source.keys(of: place.segment.source.text)
        guard source.count <= Self.longestSource else { return false }
        let target = words.target.keys(of: place.segment.target.text)
        guard target.count * 4 >= source.count * 3 else { return false }
        return !approved.joined().contains { target.contains($0) }
    }

    /// Words that carry meaning; with more, a term may be said by any of them.
    private static let longestSource = 12

    // MARK: Findings

    private func findings(_ rendering: Rendering, _ usual: Rendering, _ places: [VariantGroup.Place], _ severity: FindingSeverity)
        -> [PlacedFinding]
    {
        let expected = concept.terms[usual.detail.term].text
        let notes = FindingNote.places(usual.places) { _ in "“\(expected)”" }
        let entry = FindingNote("concept \(concept.id)", at: concept.location)
        let rest = places.count == rendering.places.count ? rendering.count - places.count : 0
        return places.enumerated().map { number, place in
            let text = place.target.flatMap { place.targetText($0) }
            var finding = Finding(
                TermInconsistentCheck.rule.id, severity, message(place, text, expected, usual.count), concept: concept.id,
                source: place.hasText ? place.source : nil, target: place.hasText ? place.target : nil, expected: [expected])
            if let range = place.target, let text {
                finding.suggestion = TargetEdit(range, expected.likeRendering(text), isCertain: false)
            }
            finding.notes = [entry] + notes + (number == places.count - 1 ? FindingNote.more(rest) : [])
            return PlacedFinding(segment: place.segment, finding: finding)
        }
    }
}

extension ConceptDrift {
    private func message(_ place: VariantGroup.Place, _ text: String?, _ expected: String, _ count: Int) -> String {
        let term = place.sourceText ?? concept.terms(in: languages.source).first?.text ?? concept.id
        let times = count == 1 ? "elsewhere" : "\(count) times"
        guard let text else { return "“\(term)” is rendered \(times) as “\(expected)” and here by nothing of it; use one rendering" }
        return "“\(term)” is “\(text)” here and “\(expected)” \(times); use one rendering"
    }
}
