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
    private let renderings: [Rendering]
    /// The words of each approved term.
    private let approved: [[String]]
    private(set) var findings: [PlacedFinding] = []

    init(_ group: VariantGroup, _ concept: Concept, _ languages: LanguagePair, _ options: CheckOptions, _ words: inout ComparedWords) {
        self.concept = concept
        self.languages = languages
        self.options = options
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
            if !term.status.isApproved { return findings(rendering, usual, rendering.places, .warning) }
            guard !isShort(term), isDrift(rendering, usual) else { return [] }
            return findings(rendering, usual, rendering.places, options.allowsAdmittedTerms ? .info : .warning)
        case .unlisted:
            guard !isShortening(rendering.words), !isSourceTerm(rendering) else { return [] }
            return findings(rendering, usual, rendering.places, .warning)
        case .missing:
            let places = rendering.places.filter { $0.isFirstInDocument && isReplaced(in: $0, &words) }
            return findings(rendering, usual, places, .warning)
        }
    }

    /// Whether an admitted form beside the preferred one is drift, and no choice: other words altogether, and much rarer.
    private func isDrift(_ rendering: Rendering, _ usual: Rendering) -> Bool {
        guard concept.terms[usual.detail.term].status == .preferred else { return false }
        guard !options.allowsAdmittedTerms || usual.count >= max(2, Self.clearMajority * rendering.count) else { return false }
        return !isRelated(rendering.words, usual.words) && !isSourceTerm(rendering)
    }

    /// So many times as often as an admitted form must the preferred one be, to be the run's choice.
    private static let clearMajority = 2

    /// Whether two renderings have a word in common, or one that is made of the other's.
    private func isRelated(_ left: [String], _ right: [String]) -> Bool {
        let spelling = NameSpelling(languages.target)
        return left.contains { word in
            right.contains { other in
                let relation = spelling.relation(word, other)
                return relation == .same || relation == .derived
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

    /// Whether the target says something else for a term that isn't found: no word of any approved rendering is there, and it is as long as
    /// the source makes one expect.
    private func isReplaced(in place: VariantGroup.Place, _ words: inout ComparedWords) -> Bool {
        guard place.hasText else { return false }
        let target = words.target.keys(of: place.segment.target.text)
        let source = words.source.keys(of: place.segment.source.text)
        guard target.count * 4 >= source.count * 3 else { return false }
        return !approved.joined().contains { target.contains($0) }
    }

    // MARK: Findings

    private func findings(_ rendering: Rendering, _ usual: Rendering, _ places: [VariantGroup.Place], _ severity: FindingSeverity)
        -> [PlacedFinding]
    {
        let expected = concept.terms[usual.detail.term].text
        let notes = FindingNote.places(usual.places) { _ in "“\(expected)”" }
        let entry = FindingNote("concept \(concept.id)", at: concept.location)
        let rest = rendering.detail.kind == .missing ? 0 : rendering.count - places.count
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
