import PadananLanguage
import PadananModel

/// A recogniser with its working memory, for one thread that goes through many texts.
public struct TermScanner {
    private let recognizer: TermRecognizer
    private var pieces: [TextPiece] = []
    private var cache: ReadingCache?
    /// How many matches the text before had, the best guess for the next.
    private var lastCount = 0

    public init(_ recognizer: TermRecognizer) {
        self.recognizer = recognizer
    }

    /// Returns the terms in `text`, from left to right, without overlaps; any bytes are accepted.
    ///
    /// - Parameters:
    ///   - tokens: those of the text, when it is cut already.
    ///   - document: the conditions that hold in the document the text belongs to.
    public mutating func matches(in text: [UInt8], tokens: [Token]? = nil, document: ConditionHits? = nil) -> [TermMatch] {
        PieceReader(recognizer.index, text).read(tokens, into: &pieces, cache: &cache)
        let chooser = MatchChooser(recognizer, text, pieces, conditions(in: text), document: document)
        var walk = TermWalk(recognizer.index, recognizer.index.termTrie, text, pieces)
        var matches: [TermMatch] = []
        matches.reserveCapacity(lastCount + lastCount / 4)
        defer { lastCount = matches.count }
        var place = 0
        while place < pieces.count {
            guard pieces[place].flags.contains(.startsTerm), !pieces[place].flags.contains(.lexicalTail) else {
                place += 1
                continue
            }
            walk.walk(from: place)
            if let (match, next) = chooser.best(of: walk.arrivals, from: place) {
                let (whole, end) = repeated(match, next - place, next, &walk, chooser)
                matches.append(whole)
                place = end
            } else {
                place += 1
            }
        }
        return matches
    }

    /// A term of several words that stands twice with a hyphen between is one plural: `rumah sakit-rumah sakit`.
    private func repeated(_ match: TermMatch, _ length: Int, _ next: Int, _ walk: inout TermWalk, _ chooser: MatchChooser) -> (
        TermMatch, Int
    ) {
        guard length > 1, next < pieces.count, pieces[next].gap == .hyphen, recognizer.index.reduplicates else { return (match, next) }
        walk.walk(from: next)
        guard let (second, end) = chooser.best(of: walk.arrivals, from: next), second.concept == match.concept, second.term == match.term
        else {
            return (match, next)
        }
        var whole = match
        whole.range = match.range.lowerBound..<second.range.upperBound
        whole.kind = match.kind == .exact ? .inflected : match.kind
        whole.derivation = second.derivation.adding(recognizer.index.steps.reduplication)
        return (whole, end)
    }

    /// Returns every occurrence of every term in `text`, overlapping ones too, senses whose condition fails among them, in the order in
    /// which they begin.
    ///
    /// - Parameter tokens: those of the text, when it is cut already.
    public mutating func occurrences(in text: [UInt8], tokens: [Token]? = nil) -> [TermMatch] {
        PieceReader(recognizer.index, text).read(tokens, into: &pieces, cache: &cache)
        let chooser = MatchChooser(recognizer, text, pieces, ConditionHits(), document: nil)
        var walk = TermWalk(recognizer.index, recognizer.index.termTrie, text, pieces)
        var matches: [TermMatch] = []
        matches.reserveCapacity(lastCount + lastCount / 4)
        defer { lastCount = matches.count }
        for place in pieces.indices where pieces[place].flags.contains(.startsTerm) && !pieces[place].flags.contains(.lexicalTail) {
            walk.walk(from: place)
            chooser.addAll(of: walk.arrivals, from: place, to: &matches)
        }
        return matches
    }

    /// The document conditions that hold in `text`, one of the segments of a document.
    public mutating func documentConditions(in text: [UInt8]) -> ConditionHits {
        guard recognizer.hasDocumentConditions else { return ConditionHits() }
        PieceReader(recognizer.index, text).read(nil, into: &pieces, cache: &cache)
        return conditionHits(in: text) { recognizer.index.isDocumentCondition[Int($0)] }
    }

    private func conditions(in text: [UInt8]) -> ConditionHits {
        recognizer.index.conditionCount > 0 ? conditionHits(in: text) { _ in true } : ConditionHits()
    }

    private func conditionHits(in text: [UInt8], _ isWanted: (UInt32) -> Bool) -> ConditionHits {
        var hits = ConditionHits()
        guard let first = pieces.firstIndex(where: { $0.flags.contains(.startsCondition) }) else { return hits }
        let trie = recognizer.index.conditionTrie
        var walk = TermWalk(recognizer.index, trie, text, pieces)
        for place in first..<pieces.count where pieces[place].flags.contains(.startsCondition) {
            walk.walk(from: place)
            for arrival in walk.arrivals {
                trie.forEachValue(of: arrival.node) { value in
                    let isExact = value & 1 != 0
                    guard isWanted(value >> 1), !isExact || isCapitals(text[pieces[place].start..<arrival.end]) else { return }
                    hits.add(value >> 1, at: pieces[place].start)
                }
            }
        }
        hits.sort()
        return hits
    }

    /// Whether the text has a capital and begins with two letters that are no small ones: `AS`, `AS-nya`.
    private func isCapitals(_ text: ArraySlice<UInt8>) -> Bool {
        text.prefix(2).allSatisfy { !(0x61...0x7A).contains($0) }
    }
}
