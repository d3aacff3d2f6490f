import PadananLanguage
import PadananModel

/// Finds the target spans that may render the source occurrences of a segment.
struct CandidateFinder {
    private let aligner: TermAligner
    private let source: [UInt8]
    private let target: [UInt8]
    private let matches: [TermMatch]
    private let byConcept: [Int: [Int]]
    /// By ambiguous source term: the concepts among the occurrences that have it.
    private let presentSenses: [Int: [Int]]
    /// By occurrence: where its rendering is expected, as a share of the text's length.
    private let places: [Double]
    /// Taken off each time a coordinated occurrence takes the rendering before the first has one; larger than what `places` adds.
    private static let coordinationPenalty = 0.002
    private let isCoordinated: [Bool]

    init(_ aligner: TermAligner, _ source: [UInt8], _ target: [UInt8], _ matches: [TermMatch]) {
        self.aligner = aligner
        self.source = source
        self.target = target
        self.matches = matches
        byConcept = Dictionary(grouping: matches.indices) { matches[$0].concept }
        presentSenses = Self.presentSenses(byConcept.keys, aligner)
        var coordination: [Bool] = []
        for number in matches.indices {
            // Pairs only: in a longer row each has its own place.
            coordination.append(coordination.last != true && Self.isCoordinated(number, matches, source))
        }
        isCoordinated = coordination
        places = Self.places(matches, source, coordination)
    }

    /// A term repeated in coordination (`terdakwa pertama dan terdakwa kedua`) is often rendered once: both are expected in the first
    /// one's place, so that the first gets a single rendering and two are shared out in order.
    private static func places(_ matches: [TermMatch], _ source: [UInt8], _ isCoordinated: [Bool]) -> [Double] {
        var places: [Double] = []
        for (number, match) in matches.enumerated() {
            let own = Double(match.range.lowerBound) / Double(max(1, source.count))
            places.append(isCoordinated[number] ? places[number - 1] + 0.001 : own)
        }
        return places
    }

    private static func isCoordinated(_ number: Int, _ matches: [TermMatch], _ source: [UInt8]) -> Bool {
        guard number > 0, matches[number - 1].concept == matches[number].concept else { return false }
        return isShort(source[matches[number - 1].range.upperBound..<matches[number].range.lowerBound])
    }

    /// Whether at most two words and no punctuation stand between two occurrences.
    private static func isShort(_ between: ArraySlice<UInt8>) -> Bool {
        between.count { $0 == 0x20 } <= 3 && between.allSatisfy { $0 == 0x20 || $0 | 0x20 >= 0x61 }
    }

    /// Whether an occurrence may have a rendering of `concept`, its own or another sense's.
    func isWanted(_ concept: Int) -> Bool {
        if byConcept[concept] != nil { return true }
        guard !presentSenses.isEmpty, let terms = aligner.sourceTermsOf[concept] else { return false }
        return terms.contains { presentSenses[$0] != nil }
    }

    /// Whether an occurrence in the source is of `concept`.
    func isPresent(_ concept: Int) -> Bool { byConcept[concept] != nil }

    // MARK: Terms of the glossary

    /// Candidates among the glossary's target terms found in the target.
    func listed(_ renderings: [TermMatch]) -> [LinkCandidate] {
        let renderings = longest(closest(renderings))
        let insideLonger = insideLonger(renderings)
        var candidates: [LinkCandidate] = []
        var seen: Set<SpanOfSense> = []
        for (rendering, isInside) in zip(renderings, insideLonger) {
            candidates += nearest(to: rendering.range, of: rendering.concept).map {
                candidate($0, rendering, isOtherSense: false, isInside: isInside)
            }
            // Of many other senses with one rendering the first says enough.
            guard !presentSenses.isEmpty, aligner.hasSenses(rendering.concept) else { continue }
            let others = Set((aligner.sourceTermsOf[rendering.concept] ?? []).flatMap { presentSenses[$0] ?? [] })
            for other in others.sorted() where other != rendering.concept {
                guard seen.insert(SpanOfSense(concept: other, range: rendering.range)).inserted else { continue }
                candidates += nearest(to: rendering.range, of: other).map {
                    candidate($0, rendering, isOtherSense: true, isInside: isInside)
                }
            }
        }
        return candidates
    }

    private struct SpanOfSense: Hashable {
        var concept: Int
        var range: TextRange
    }

    private static func presentSenses(_ concepts: some Sequence<Int>, _ aligner: TermAligner) -> [Int: [Int]] {
        var senses: [Int: [Int]] = [:]
        for concept in concepts where aligner.hasSenses(concept) {
            for term in aligner.sourceTermsOf[concept] ?? [] { senses[term, default: []].append(concept) }
        }
        return senses
    }

    /// For each concept and span the one rendering that the text comes closest to: a forbidden `cease-fire` is that, and not a way of
    /// writing `ceasefire`.
    private func closest(_ renderings: [TermMatch]) -> [TermMatch] {
        let order = renderings.indices.sorted { left, right in
            let (first, second) = (renderings[left], renderings[right])
            if first.range.lowerBound != second.range.lowerBound { return first.range.lowerBound < second.range.lowerBound }
            if first.range.upperBound != second.range.upperBound { return first.range.upperBound < second.range.upperBound }
            return first.concept != second.concept ? first.concept < second.concept : left < right
        }
        var best: [TermMatch] = []
        best.reserveCapacity(renderings.count)
        for number in order {
            let rendering = renderings[number]
            guard let last = best.last, last.concept == rendering.concept, last.range == rendering.range else {
                best.append(rendering)
                continue
            }
            if distance(rendering) < distance(last) { best[best.count - 1] = rendering }
        }
        return best
    }

    /// Without those inside a longer rendering of the same concept that isn't approved: the forbidden `draft bill` is that, though `bill` is approved.
    ///
    /// - Parameter renderings: in the order of their begin.
    private func longest(_ renderings: [TermMatch]) -> [TermMatch] {
        renderings.enumerated().filter { place, inner in
            let rivals = renderings[max(0, place - Self.maximumNested)..<min(renderings.count, place + Self.maximumNested)]
            return !rivals.contains { outer in
                outer.concept == inner.concept && outer.range.count > inner.range.count
                    && !aligner.facts[outer.concept, outer.term].status.isApproved
                    && outer.range.lowerBound <= inner.range.lowerBound && outer.range.upperBound >= inner.range.upperBound
            }
        }
        .map(\.element)
    }

    /// Renderings looked at on either side; terms of a language nest less.
    private static let maximumNested = 32

    /// How far the text is from a term: to the letter, but for case, inflected, otherwise written; then the better status first.
    private func distance(_ rendering: TermMatch) -> Int {
        let term = aligner.termbase.concepts[rendering.concept].terms[rendering.term]
        let status = TermStatus.allCases.firstIndex(of: term.status) ?? 0
        if target[rendering.range].elementsEqual(term.text.utf8) { return status }
        switch rendering.kind {
        case .exact: return 10 + status
        case .inflected: return (aligner.targetRecognizer.derivation(of: rendering).contains("spelling") ? 30 : 20) + status
        case .variant, .derived: return 30 + status
        }
    }

    /// A rendering competes for so many occurrences of its concept at most, those nearest in place.
    private static let maximumRivals = 32

    private func nearest(to range: TextRange, of concept: Int) -> ArraySlice<Int> {
        guard let occurrences = byConcept[concept] else { return [] }
        guard occurrences.count > Self.maximumRivals else { return occurrences[...] }
        let place = Double(range.lowerBound) / Double(max(1, target.count))
        var (low, high) = (0, occurrences.count)
        while low < high {
            let middle = (low + high) / 2
            if places[occurrences[middle]] < place { low = middle + 1 } else { high = middle }
        }
        let start = max(0, min(low - Self.maximumRivals / 2, occurrences.count - Self.maximumRivals))
        return occurrences[start..<start + Self.maximumRivals]
    }

    private func candidate(_ occurrence: Int, _ rendering: TermMatch, isOtherSense: Bool, isInside: Bool) -> LinkCandidate {
        let status = isOtherSense ? LinkStatus.unlisted : LinkStatus(aligner.facts[rendering.concept, rendering.term].status)
        var score = LinkScoring.of(rendering, for: matches[occurrence], aligner.facts, isInside: isInside, target: target)
        if isOtherSense {
            score += LinkScoring.otherSense - LinkScoring.base(LinkStatus(aligner.facts[rendering.concept, rendering.term].status))
        }
        return LinkCandidate(
            source: occurrence, target: rendering.range,
            rendering: TermLink.Rendering(concept: rendering.concept, term: rendering.term, kind: rendering.kind), status: status,
            score: score + placeScore(occurrence, rendering.range))
    }

    private func sourceTerm(_ occurrence: Int) -> Term {
        aligner.termbase.concepts[matches[occurrence].concept].terms[matches[occurrence].term]
    }

    /// For each rendering whether a longer term, of a concept that the source doesn't have, covers it.
    private func insideLonger(_ renderings: [TermMatch]) -> [Bool] {
        let order = renderings.indices.sorted {
            let (left, right) = (renderings[$0].range, renderings[$1].range)
            return left.lowerBound != right.lowerBound ? left.lowerBound < right.lowerBound : left.upperBound > right.upperBound
        }
        var result = [Bool](repeating: false, count: renderings.count)
        var reach: TermMatch?
        for number in order {
            let rendering = renderings[number]
            if let longer = reach, longer.concept != rendering.concept, longer.range.count > rendering.range.count {
                result[number] = longer.range.upperBound >= rendering.range.upperBound
            }
            let reachesFurther = rendering.range.upperBound > reach?.range.upperBound ?? 0
            if byConcept[rendering.concept] == nil, reachesFurther { reach = rendering }
        }
        return result
    }

    /// The nearer in relative place, the better.
    private func placeScore(_ occurrence: Int, _ range: TextRange) -> Double {
        let offset = Double(range.lowerBound) / Double(max(1, target.count)) - places[occurrence]
        return LinkScoring.distance * offset * offset - (isCoordinated[occurrence] ? Self.coordinationPenalty : 0)
    }

    // MARK: Weaker evidence

    /// Candidates where the source term stands untranslated in the target.
    func untranslated(_ occurrences: [TermMatch]) -> [LinkCandidate] {
        occurrences.flatMap { found in
            nearest(to: found.range, of: found.concept).map { occurrence in
                let isVerbatim = aligner.termbase.concepts[found.concept].isVerbatim
                let base = isVerbatim ? LinkScoring.preferred : LinkScoring.untranslated
                let words = sourceTerm(occurrence).text.utf8.count { $0 == 0x20 } + 1
                return LinkCandidate(
                    source: occurrence, target: found.range, rendering: nil, status: isVerbatim ? .preferred : .unlisted,
                    score: base + LinkScoring.perWord * Double(words) + placeScore(occurrence, found.range))
            }
        }
    }

    /// Words times open occurrences for which weaker evidence is looked for; a paragraph of 500 words with 20 has 10,000.
    private static let maximumWeakWork = 1_000_000

    /// Candidates for `occurrences`, which have no listed rendering, outside the spans `taken`.
    func weak(for occurrences: [Int], avoiding taken: [TextRange], renderings: [TermMatch], _ cache: RenderingFormsCache) -> [LinkCandidate]
    {
        let words = TargetWords(target, taken: taken)
        guard words.words.count * occurrences.count <= Self.maximumWeakWork else { return [] }
        let split = SplitRenderings(words, analyzer: aligner.targetRecognizer.index.analyzer)
        let partial = PartialRenderings(words)
        let misspelt = MisspeltRenderings(target, words, analyzer: aligner.targetRecognizer.index.analyzer)
        let names = ReplacedNames(aligner, source, words)
        let anchored = AnchoredWords(
            source, words, prepositions: aligner.sourcePrepositions,
            analyzer: aligner.targetRecognizer.index.analyzer)
        let leading = LeadingPhrase(
            source, words, analyzer: aligner.targetRecognizer.index.analyzer,
            conjunctions: aligner.sourceConjunctions)
        let converted = ConvertedRenderings(words)
        return occurrences.flatMap { occurrence in
            let concept = matches[occurrence].concept
            let forms = cache.forms(of: concept, aligner)
            let whole = split.spans(of: concept, forms)
            if !whole.isEmpty { return whole.map { weak(occurrence, $0) } }
            let verbs = converted.spans(of: concept, forms)
            if !verbs.isEmpty { return verbs.map { weak(occurrence, $0) } }
            let beside = anchored.span(for: matches[occurrence]).map { [$0] } ?? []
            let found =
                beside + partial.spans(of: concept, forms.parts) + misspelt.spans(of: concept, forms) + names.capitalizedRuns(for: concept)
                + names.otherNames(for: concept, among: renderings, isMentioned: isPresent)
            if found.isEmpty { return leading.span(for: matches[occurrence]).map { [weak(occurrence, $0)] } ?? [] }
            return found.map { weak(occurrence, $0) }
        }
    }

    private func weak(_ occurrence: Int, _ found: WeakRendering) -> LinkCandidate {
        LinkCandidate(
            source: occurrence, target: found.range, rendering: found.rendering, status: found.status,
            score: max(LinkScoring.least, found.score + placeScore(occurrence, found.range)))
    }
}
