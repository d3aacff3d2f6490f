import PadananLanguage

/// Finds the words of the target that render words of the source, where links agree on it.
struct RenderedSpans: Sendable {
    private let source: ExtractionText
    private let target: ExtractionText
    private let links: LinkTable

    /// A rendering and how far to trust it.
    struct Rendering: Sendable, Hashable {
        /// Tokens of the target, from 0.
        var span: Range<Int>
        /// 1 where every word has its partner.
        var weight: Float
        /// With the words beside it that render nothing else, up to two on each side; the same as `span` where there are none.
        var widest: Range<Int>
    }

    init(_ source: ExtractionText, _ target: ExtractionText, _ links: LinkTable) {
        self.source = source
        self.target = target
        self.links = links
    }

    /// The rendering of the tokens `span` of pair `number`: from the first to the last word linked to them, unless a word between them renders
    /// something else (the phrases of Och, Tillmann & Ney 1999); articles and the like are taken off its ends.
    func rendering(_ number: Int, _ span: Range<Int>) -> Rendering? {
        let pair = links.links(number)
        let words = source.tokens(number)
        let others = target.tokens(number)
        func sourceWord(_ index: Int32) -> ExtractionWord { source.word(words[words.startIndex + Int(index)]) }
        func targetWord(_ index: Int) -> ExtractionWord { target.word(others[others.startIndex + index]) }
        var (low, high, linked, probability) = (Int.max, -1, 0, Float(0))
        var last: Int32 = -1
        for link in pair where span.contains(Int(link.source)) {
            // A light word's partner doesn't widen the rendering.
            if Self.isLight(targetWord(Int(link.target))) || sourceWord(link.source).traits.contains(.light) && span.count > 1 { continue }
            low = min(low, Int(link.target))
            high = max(high, Int(link.target))
            probability += link.probability
            if link.source != last { linked += 1 }
            last = link.source
        }
        guard high >= 0, high - low < 2 * span.count + 4 else { return nil }
        for link in pair where !span.contains(Int(link.source)) && low...high ~= Int(link.target) {
            if !Self.isLight(targetWord(Int(link.target))), !Self.isLight(sourceWord(link.source)) { return nil }
        }
        let content = span.count { !sourceWord(Int32($0)).traits.contains(.light) }
        let span = low..<high + 1
        guard !span.contains(where: { Self.isBracket(targetWord($0)) }) else { return nil }
        return Rendering(span: span, weight: linked >= content ? 1 : Self.incomplete, widest: widened(span, pair, others))
    }

    /// How far a rendering may grow on each side, in words.
    private static let growth = 2

    private func widened(_ span: Range<Int>, _ pair: ArraySlice<LinkTable.Link>, _ others: ArraySlice<ExtractionText.Place>) -> Range<Int> {
        func isFree(_ index: Int) -> Bool {
            guard index >= 0, index < others.count else { return false }
            let word = target.word(others[others.startIndex + index])
            guard word.letters != .other else { return false }
            return word.traits.contains(.light) || word.traits.contains(.head) && !pair.contains { Int($0.target) == index }
        }
        func isContent(_ index: Int) -> Bool { !Self.isLight(target.word(others[others.startIndex + index])) }
        var (low, high) = (span.lowerBound, span.upperBound)
        var index = low - 1
        while index >= span.lowerBound - Self.growth, isFree(index) {
            if isContent(index) { low = index }
            index -= 1
        }
        index = high
        while index < span.upperBound + Self.growth, isFree(index) {
            if isContent(index) { high = index + 1 }
            index += 1
        }
        return low..<high
    }

    private static func isBracket(_ word: ExtractionWord) -> Bool { word.isBracket }

    /// What a rendering counts where a word of the term has no partner.
    private static let incomplete: Float = 0.4

    /// Whether a token may not begin or end a rendering.
    static func isLight(_ word: ExtractionWord) -> Bool { word.letters == .other && word.traits.isEmpty || word.traits.contains(.light) }
}
