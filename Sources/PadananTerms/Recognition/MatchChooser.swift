import PadananLanguage
import PadananModel

/// Decides which of the patterns that end somewhere is the match: the longest that is licensed by its case rule and condition.
struct MatchChooser {
    private let concepts: [Concept]
    private let index: TermIndex
    private let text: [UInt8]
    private let pieces: [TextPiece]
    private let conditions: ConditionHits
    private let document: ConditionHits?

    /// - Parameters:
    ///   - conditions: those that hold in the text.
    ///   - document: those that hold in its document.
    init(
        _ recognizer: TermRecognizer, _ text: [UInt8], _ pieces: [TextPiece], _ conditions: ConditionHits, document: ConditionHits?
    ) {
        concepts = recognizer.termbase.concepts
        index = recognizer.index
        self.document = document
        self.text = text
        self.pieces = pieces
        self.conditions = conditions
    }

    /// The best match from piece `start`, and the piece behind it: the longest that is licensed; of two equal ones that which undoes less.
    func best(of arrivals: [TermWalk.Arrival], from start: Int) -> (TermMatch, Int)? {
        var best: (match: TermMatch, next: Int, cost: Int)?
        for arrival in arrivals {
            let cost = arrival.path.cost
            if let chosen = best {
                let end = chosen.match.range.upperBound
                if arrival.end < end || arrival.end == end && cost >= chosen.cost { continue }
            }
            if let match = self.best(at: arrival, from: start) { best = (match, arrival.next, cost) }
        }
        return best.map { ($0.match, $0.next) }
    }

    /// The sense that holds at an arrival, if any.
    private func best(at arrival: TermWalk.Arrival, from start: Int) -> TermMatch? {
        var chosen: (number: UInt32, rank: SenseRank)?
        index.termTrie.forEachValue(of: arrival.node) { number in
            let term = index.terms[Int(number)]
            guard isWritten(term, arrival, start), let rank = rank(of: term, number, start) else { return }
            if chosen.map({ rank < $0.rank }) ?? true { chosen = (number, rank) }
        }
        return chosen.map { match(index.terms[Int($0.number)], arrival, start) }
    }

    /// Terms inside each other from one place that `all` gives, the longest; a bound for hostile glossaries, far above what terms of a language nest.
    private static let mostNested = 16

    /// Adds every term that ends at one of the arrivals and is written as it must be, whatever its condition; in the order of the glossary.
    func addAll(of arrivals: [TermWalk.Arrival], from start: Int, to matches: inout [TermMatch]) {
        guard !arrivals.isEmpty else { return }
        let longest = arrivals.count > Self.mostNested ? Array(arrivals.sorted { $0.end > $1.end }.prefix(Self.mostNested)) : arrivals
        for arrival in longest {
            let first = matches.count
            index.termTrie.forEachValue(of: arrival.node) { number in
                let term = index.terms[Int(number)]
                if isWritten(term, arrival, start) { matches.append(match(term, arrival, start)) }
            }
            if matches.count > first + 1 { matches[first...].sort { ($0.concept, $0.term) < ($1.concept, $1.term) } }
        }
    }

    private func match(_ term: CompiledTerm, _ arrival: TermWalk.Arrival, _ start: Int) -> TermMatch {
        let path = arrival.path
        let hasOtherHyphens = path.hyphens != term.hyphens && !(path.isInflected && path.hyphens == 0 && term.hyphens == 0)
        var derivation = path.derivation
        if term.rearrangement != 0 { derivation = derivation.adding(term.rearrangement) }
        if hasOtherHyphens, !path.isVariant { derivation = derivation.adding(index.steps.hyphenation) }
        let isVariant = path.isVariant || hasOtherHyphens || term.rearrangement != 0
        return TermMatch(
            range: pieces[start].start..<arrival.end, concept: Int(term.concept), term: Int(term.term),
            kind: isVariant ? .variant : path.isInflected ? .inflected : .exact, derivation: derivation)
    }

    // MARK: License

    /// How well a sense fits, the smaller the better: one whose condition holds nearby, then exact case, then the order of the glossary.
    private struct SenseRank: Comparable {
        var isUnconditional: Bool
        var distance: Int
        var isAnyCase: Bool
        var number: UInt32

        static func < (left: SenseRank, right: SenseRank) -> Bool {
            if left.isUnconditional != right.isUnconditional { return !left.isUnconditional }
            if left.distance != right.distance { return left.distance < right.distance }
            if left.isAnyCase != right.isAnyCase { return !left.isAnyCase }
            return left.number < right.number
        }
    }

    private func rank(of term: CompiledTerm, _ number: UInt32, _ start: Int) -> SenseRank? {
        let isAnyCase = !term.flags.contains(.exactCase)
        if term.condition == 0 { return SenseRank(isUnconditional: true, distance: 0, isAnyCase: isAnyCase, number: number) }
        guard let distance = distance(of: term.condition, from: pieces[start].start) else { return nil }
        return SenseRank(isUnconditional: false, distance: distance, isAnyCase: isAnyCase, number: number)
    }

    /// To the nearest word that fulfils `condition`, here or in another segment of the document.
    private func distance(of condition: UInt32, from offset: Int) -> Int? {
        let here = conditions.distance(of: condition, from: offset)
        guard let elsewhere = document?.distance(of: condition, from: offset) else { return here }
        return here.map { min($0, elsewhere) } ?? elsewhere
    }

    private func isWritten(_ term: CompiledTerm, _ arrival: TermWalk.Arrival, _ start: Int) -> Bool {
        if arrival.path.hasInsertion, !term.flags.contains(.takesInsertion) { return false }
        guard term.flags.contains(.exactCase) else { return true }
        return hasExactCase(term, start, arrival.next)
    }

    /// Whether the letters agree in case with the term, as far as they are the term's: a plural's or possessive's ending is free.
    private func hasExactCase(_ term: CompiledTerm, _ start: Int, _ next: Int) -> Bool {
        let wanted = concepts[Int(term.concept)].terms[Int(term.term)].text
        if text[pieces[start].start..<pieces[next - 1].end].elementsEqual(wanted.utf8) { return true }
        let termBytes = [UInt8](wanted.utf8)
        var termLetters: [UInt8] = []
        for token in Tokenizer(termBytes) where token.kind == .word || token.kind == .number {
            for part in WordParts(token, termBytes) { termLetters += part.folded(in: termBytes, lowercasing: false) }
        }
        let textLetters = pieces[start..<next].flatMap { TermRecognizer.folded($0, in: text, lowercasing: false) }
        if Self.agree(termLetters, textLetters) { return true }
        if Self.agree(Array(termLetters.dropFirst()), Array(textLetters.dropFirst())), isSentenceStart(start) {
            return Self.isSmall(termLetters)
        }
        return isHeadline(textLetters)
    }

    /// Compares the bytes up to where the words themselves part.
    private static func agree(_ term: [UInt8], _ text: [UInt8]) -> Bool {
        for (first, second) in zip(term, text) where first != second { return first | 0x20 != second | 0x20 || first >= 0x80 }
        return true
    }

    private static func isSmall(_ letters: [UInt8]) -> Bool {
        letters.first.map { (0x61...0x7A).contains($0) } ?? false
    }

    private func isSentenceStart(_ start: Int) -> Bool {
        pieces[start].gap == .barrier || pieces[start].gap == .mark
    }

    /// Whether the match is in capitals within a text in capitals, where case says nothing.
    private func isHeadline(_ letters: [UInt8]) -> Bool {
        let isSmallLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte) }
        return !letters.contains(where: isSmallLetter) && letters.count > 1 && !text.contains(where: isSmallLetter)
    }
}
