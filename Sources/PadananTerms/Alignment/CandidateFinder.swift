import PadananLanguage
import PadananModel

/// Finds the target spans that may render the source occurrences of a segment.
struct CandidateFinder {
    private let aligner: TermAligner
    private let source: TokenizedText
    private let target: TokenizedText
    private let matches: [TermMatch]
    /// The occurrences by their concepts; those of one concept in the order of the text.
    private let byConcept: [Int]
    /// By ambiguous source term: the concepts among the occurrences that have it.
    private let presentSenses: [Int: [Int]]
    /// By occurrence: where its rendering is expected, as a share of the text's length.
    private let places: [Double]
    /// Taken off each time a coordinated occurrence takes the rendering before the first has one; larger than what `places` adds.
    private static let coordinationPenalty = 0.002
    private let isCoordinated: [Bool]

    init(_ aligner: TermAligner, _ source: TokenizedText, _ target: TokenizedText, _ matches: [TermMatch]) {
        self.aligner = aligner
        self.source = source
        self.target = target
        self.matches = matches
        byConcept = matches.indices.sorted { (matches[$0].concept, $0) < (matches[$1].concept, $1) }
        presentSenses = Self.presentSenses(matches, aligner)
        var coordination: [Bool] = []
        coordination.reserveCapacity(matches.count)
        for number in matches.indices {
            // Pairs only: in a longer row each has its own place.
            coordination.append(coordination.last != true && Self.isCoordinated(number, matches, source.bytes))
        }
        isCoordinated = coordination
        places = Self.places(matches, source.bytes, coordination)
    }

    /// The first place in `byConcept` with a concept that isn't below `concept`.
    private func place(of concept: Int) -> Int {
        var (low, high) = (0, byConcept.count)
        while low < high {
            let middle = (low + high) / 2
            if matches[byConcept[middle]].concept < concept { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The occurrences of `concept`, in the order of the text.
    private func occurrences(of concept: Int) -> ArraySlice<Int> {
        byConcept[place(of: concept)..<place(of: concept + 1)]
    }

    /// A term repeated in coordination (`terdakwa pertama dan terdakwa kedua`) is often rendered once: both are expected in the first
    /// one's place, so that the first gets a single rendering and two are shared out in order.
    private static func places(_ matches: [TermMatch], _ source: [UInt8], _ isCoordinated: [Bool]) -> [Double] {
        var places: [Double] = []
        places.reserveCapacity(matches.count)
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
    private func isWanted(_ concept: Int) -> Bool {
        if isPresent(concept) { return true }
        guard !presentSenses.isEmpty else { return false }
        return aligner.sharedTerms(of: concept).contains { presentSenses[$0] != nil }
    }

    /// Whether an occurrence in the source is of `concept`.
    func isPresent(_ concept: Int) -> Bool {
        let place = place(of: concept)
        return place < byConcept.count && matches[byConcept[place]].concept == concept
    }

    // MARK: Terms of the glossary

    /// Candidates among the glossary's target terms found in the target.
    ///
    /// - Parameter renderings: in the order in which they begin.
    func listed(_ renderings: [TermMatch]) -> [LinkCandidate] {
        var candidates: [LinkCandidate] = []
        var seen: Set<SpanOfSense> = []
        for (rendering, isInside) in longest(closest(wanted(renderings))) {
            for occurrence in nearest(to: rendering.range, of: rendering.concept) {
                candidates.append(candidate(occurrence, rendering, isOtherSense: false, isInside: isInside))
            }
            // Of many other senses with one rendering the first says enough.
            guard !presentSenses.isEmpty, aligner.hasSenses(rendering.concept) else { continue }
            let others = Set(aligner.sharedTerms(of: rendering.concept).flatMap { presentSenses[$0] ?? [] })
            for other in others.sorted() where other != rendering.concept {
                guard seen.insert(SpanOfSense(concept: other, range: rendering.range)).inserted else { continue }
                for occurrence in nearest(to: rendering.range, of: other) {
                    candidates.append(candidate(occurrence, rendering, isOtherSense: true, isInside: isInside))
                }
            }
        }
        return candidates
    }

    /// A rendering that an occurrence may have, and whether a longer term, of a concept that the source doesn't have, covers it.
    private typealias Wanted = (rendering: TermMatch, isInside: Bool)

    /// A rendering of a concept that the source doesn't have.
    private struct Cover {
        var end = 0
        var concept = Int.max

        /// Takes a rendering that reaches further, or as far and is of a concept that the glossary has earlier.
        mutating func extend(to rendering: TermMatch) {
            if rendering.range.upperBound == end, rendering.concept > concept { return }
            (end, concept) = (rendering.range.upperBound, rendering.concept)
        }
    }

    /// The renderings that an occurrence may have. Cost: linear, in one pass over those that begin at one place after another.
    private func wanted(_ renderings: [TermMatch]) -> [Wanted] {
        var wanted: [Wanted] = []
        // Of those that began earlier, the one that reaches furthest.
        var reach = Cover()
        var start = 0
        while start < renderings.count {
            var end = start
            var longest = Cover()
            while end < renderings.count, renderings[end].range.lowerBound == renderings[start].range.lowerBound {
                let rendering = renderings[end]
                if isWanted(rendering.concept) { wanted.append((rendering, false)) }
                if rendering.range.upperBound >= longest.end, !isPresent(rendering.concept) { longest.extend(to: rendering) }
                end += 1
            }
            cover(&wanted, from: renderings[start].range.lowerBound, longest, reach)
            if longest.end > reach.end { reach = longest }
            start = end
        }
        return wanted
    }

    /// Marks the last of `wanted`, those that begin at `start`, when a longer one that begins there or before covers them.
    private func cover(_ wanted: inout [Wanted], from start: Int, _ longest: Cover, _ reach: Cover) {
        var place = wanted.count - 1
        while place >= 0, wanted[place].rendering.range.lowerBound == start {
            let (end, concept) = (wanted[place].rendering.range.upperBound, wanted[place].rendering.concept)
            wanted[place].isInside =
                longest.end > max(reach.end, end) ? longest.concept != concept : reach.end >= end && reach.concept != concept
            place -= 1
        }
    }

    private struct SpanOfSense: Hashable {
        var concept: Int
        var range: TextRange
    }

    private static func presentSenses(_ matches: [TermMatch], _ aligner: TermAligner) -> [Int: [Int]] {
        var senses: [Int: [Int]] = [:]
        for concept in Set(matches.lazy.map(\.concept).filter { aligner.hasSenses($0) }) {
            for term in aligner.sharedTerms(of: concept) { senses[term, default: []].append(concept) }
        }
        return senses
    }

    /// For each concept and span the one rendering that the text comes closest to: a forbidden `cease-fire` is that, and not a way of
    /// writing `ceasefire`.
    private func closest(_ wanted: [Wanted]) -> [Wanted] {
        guard wanted.count > 1 else { return wanted }
        let order = wanted.indices.sorted { left, right in
            let (first, second) = (wanted[left].rendering, wanted[right].rendering)
            if first.range.lowerBound != second.range.lowerBound { return first.range.lowerBound < second.range.lowerBound }
            if first.range.upperBound != second.range.upperBound { return first.range.upperBound < second.range.upperBound }
            return first.concept != second.concept ? first.concept < second.concept : left < right
        }
        var best: [Wanted] = []
        best.reserveCapacity(wanted.count)
        for number in order {
            let rendering = wanted[number].rendering
            guard let last = best.last?.rendering, last.concept == rendering.concept, last.range == rendering.range else {
                best.append(wanted[number])
                continue
            }
            if distance(rendering) < distance(last) { best[best.count - 1] = wanted[number] }
        }
        return best
    }

    /// Without those inside a longer rendering of the same concept that isn't approved: the forbidden `draft bill` is that, though `bill` is approved.
    ///
    /// - Parameter wanted: in the order of their begin.
    private func longest(_ wanted: [Wanted]) -> [Wanted] {
        guard wanted.contains(where: { !isApproved($0.rendering) }) else { return wanted }
        return wanted.indices.lazy.filter { place in
            let inner = wanted[place].rendering
            let rivals = wanted[max(0, place - Self.maximumNested)..<min(wanted.count, place + Self.maximumNested)]
            return !rivals.contains { outer, _ in
                outer.concept == inner.concept && outer.range.count > inner.range.count && !isApproved(outer)
                    && outer.range.lowerBound <= inner.range.lowerBound && outer.range.upperBound >= inner.range.upperBound
            }
        }
        .map { wanted[$0] }
    }

    private func isApproved(_ rendering: TermMatch) -> Bool {
        aligner.facts[rendering.concept, rendering.term].status.isApproved
    }

    /// Renderings looked at on either side; terms of a language nest less.
    private static let maximumNested = 32

    /// How far the text is from a term: to the letter, but for case, inflected, otherwise written; then the better status first.
    private func distance(_ rendering: TermMatch) -> Int {
        let term = aligner.termbase.concepts[rendering.concept].terms[rendering.term]
        let status = TermStatus.allCases.firstIndex(of: term.status) ?? 0
        if target.bytes[rendering.range].elementsEqual(term.text.utf8) { return status }
        switch rendering.kind {
        case .exact: return 10 + status
        case .inflected: return (aligner.targetRecognizer.derivation(of: rendering).contains("spelling") ? 30 : 20) + status
        case .variant, .derived: return 30 + status
        }
    }

    /// A rendering competes for so many occurrences of its concept at most, those nearest in place.
    private static let maximumRivals = 32

    private func nearest(to range: TextRange, of concept: Int) -> ArraySlice<Int> {
        let occurrences = occurrences(of: concept)
        guard occurrences.count > Self.maximumRivals else { return occurrences }
        let place = Double(range.lowerBound) / Double(max(1, target.bytes.count))
        var (low, high) = (occurrences.startIndex, occurrences.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if places[occurrences[middle]] < place { low = middle + 1 } else { high = middle }
        }
        let start = max(occurrences.startIndex, min(low - Self.maximumRivals / 2, occurrences.endIndex - Self.maximumRivals))
        return occurrences[start..<start + Self.maximumRivals]
    }

    private func candidate(_ occurrence: Int, _ rendering: TermMatch, isOtherSense: Bool, isInside: Bool) -> LinkCandidate {
        let status = isOtherSense ? LinkStatus.unlisted : LinkStatus(aligner.facts[rendering.concept, rendering.term].status)
        var score = LinkScoring.of(rendering, for: matches[occurrence], aligner.facts, isInside: isInside, target: target.bytes)
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

    /// The nearer in relative place, the better.
    private func placeScore(_ occurrence: Int, _ range: TextRange) -> Double {
        let offset = Double(range.lowerBound) / Double(max(1, target.bytes.count)) - places[occurrence]
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
    func weak(
        for occurrences: [Int], avoiding taken: [TextRange], renderings: [TermMatch], _ cache: RenderingFormsCache, _ session: SessionWords
    ) -> [LinkCandidate] {
        let words = TargetWords(target, taken: taken)
        guard words.words.count * occurrences.count <= Self.maximumWeakWork else { return [] }
        lazy var aligned = AlignedRenderings(source, target, taken: taken, session.weights)
        let split = SplitRenderings(words, cache)
        let partial = PartialRenderings(words)
        let misspelt = MisspeltRenderings(target.bytes, words, analyzer: aligner.targetRecognizer.index.analyzer)
        let names = ReplacedNames(aligner, source, words)
        let anchored = AnchoredWords(source, words, prepositions: aligner.sourcePrepositions, cache)
        let leading = LeadingPhrase(
            source.bytes, words, analyzer: aligner.targetRecognizer.index.analyzer, conjunctions: aligner.sourceConjunctions, cache)
        let converted = ConvertedRenderings(words)
        return occurrences.flatMap { occurrence in
            let (match, concept) = (matches[occurrence], matches[occurrence].concept)
            let forms = cache.forms(of: concept)
            let whole = split.spans(of: concept, forms)
            if !whole.isEmpty { return whole.map { weak(occurrence, $0) } }
            let verbs = converted.spans(of: concept, forms)
            if !verbs.isEmpty { return verbs.map { weak(occurrence, $0) } }
            let isLikely = { (span: WeakRendering) in aligned?.isFree(span.range, for: match) ?? true }
            var found = [aligned?.span(for: match), anchored.span(for: match).flatMap { isLikely($0) ? $0 : nil }].compactMap { $0 }
            found += partial.spans(of: concept, forms.parts) + misspelt.spans(of: concept, forms)
            found += names.capitalizedRuns(for: concept)
            found += names.otherNames(for: concept, among: renderings, isMentioned: { isPresent($0) })
            if found.isEmpty, let span = leading.span(for: match), isLikely(span) { found.append(span) }
            return found.map { weak(occurrence, $0) }
        }
    }

    private func weak(_ occurrence: Int, _ found: WeakRendering) -> LinkCandidate {
        LinkCandidate(
            source: occurrence, target: found.range, rendering: found.rendering, status: found.status,
            score: max(LinkScoring.least, found.score + placeScore(occurrence, found.range)), confidence: found.confidence)
    }
}
