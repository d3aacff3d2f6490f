import PadananLanguage
import PadananModel

/// Finds what stands for a term by what stands around it: where the words before and behind a term are linked with words of the translation that stand
/// in the same order, what those enclose is the term's, whatever it says.
///
///     Dokumen itu menyebut perjanjian dagang sebagai syarat   →   The document calls the [commercial deal] a condition
///
/// Only where nothing else of the source stands between the linked words.
struct EnclosedWords {
    /// A link of this weight or more ties two words together.
    private static let anchor: Float = 0.5
    /// A word of this weight towards words elsewhere is not the term's.
    private static let claimed: Float = 0.35
    /// Longer runs are no rendering of a term.
    private static let longest = 6

    private let source: TokenizedText
    private let target: TokenizedText
    private let sourceTokens: [Token]
    private let targetTokens: [Token]
    private let weights: WordWeights
    private let isLightSource: [Bool]
    private let isLightTarget: [Bool]
    /// By source token: the target tokens of a term that is rendered.
    private var terms: [Int: Range<Int>] = [:]

    /// `nil` for texts that are too long for word alignment.
    init?(source: TokenizedText, target: TokenizedText, links: [TermLink], _ languages: LanguagePair, _ words: SessionWords) {
        (self.source, self.target) = (source, target)
        sourceTokens = source.tokens.filter { $0.kind != .space }
        targetTokens = target.tokens.filter { $0.kind != .space }
        guard max(sourceTokens.count, targetTokens.count) <= WordAligner.longest,
            let weights = words.weights(
                sourceTokens.map { Array(source.bytes[$0.range]) }, targetTokens.map { Array(target.bytes[$0.range]) })
        else { return nil }
        self.weights = weights
        isLightSource = Self.areLight(sourceTokens, source, languages.source)
        isLightTarget = Self.areLight(targetTokens, target, languages.target)
        for link in links where link.status.isApproved {
            guard let range = link.target else { continue }
            let found = Self.indices(range, targetTokens)
            for index in Self.indices(link.source.range, sourceTokens) where !found.isEmpty { terms[index] = found }
        }
    }

    private static func areLight(_ tokens: [Token], _ text: TokenizedText, _ language: LanguageTag) -> [Bool] {
        let light = Morphology.lightWords(of: language)
        return tokens.map {
            $0.kind == .word && light.contains(String(decoding: FoldedKey.fold(text.bytes, in: $0.range, lowercasing: true), as: UTF8.self))
        }
    }

    private static func indices(_ range: TextRange, _ tokens: [Token]) -> Range<Int> {
        let first = tokens.firstIndex { $0.end > range.lowerBound } ?? tokens.count
        let last = tokens.lastIndex { $0.start < range.upperBound } ?? -1
        return first <= last ? first..<last + 1 : 0..<0
    }

    /// The words that stand for the term at `range` of the source, in UTF-8 of the target; an empty range is where they are missing. `nil` where it can't
    /// be told.
    func words(for range: TextRange) -> TextRange? {
        let term = Self.indices(range, sourceTokens)
        guard !term.isEmpty, let left = end(before: term.lowerBound), let right = start(behind: term.upperBound), left <= right else {
            return nil
        }
        guard right - left <= Self.longest + 2, isUnclaimed(left..<right, term) else { return nil }
        var gap = left..<right
        while let first = gap.first, isLightTarget[first] { gap = first + 1..<gap.upperBound }
        while let last = gap.last, isLightTarget[last] { gap = gap.lowerBound..<last }
        guard gap.count <= Self.longest, gap.allSatisfy({ targetTokens[$0].kind != .punctuation }) else { return nil }
        if let first = gap.first, let last = gap.last { return targetTokens[first].start..<targetTokens[last].end }
        return insertion(left..<right)
    }

    /// The target token behind what renders the source before the term.
    private func end(before first: Int) -> Int? {
        var index = first - 1
        while index >= 0 {
            if let range = anchored(index) { return range.upperBound }
            guard isLightSource[index] else { return nil }
            index -= 1
        }
        return 0
    }

    /// The target token that begins what renders the source behind the term.
    private func start(behind last: Int) -> Int? {
        var index = last
        while index < sourceTokens.count {
            if let range = anchored(index) { return range.lowerBound }
            guard isLightSource[index] else { return nil }
            index += 1
        }
        return targetTokens.count
    }

    /// What a source token is tied to.
    private func anchored(_ index: Int) -> Range<Int>? {
        if let range = terms[index] { return range }
        let token = sourceTokens[index]
        if token.kind == .punctuation || token.kind == .number { return sameToken(index) }
        var best = (place: -1, weight: Float(0))
        for place in targetTokens.indices where weights[index, place] > best.weight { best = (place, weights[index, place]) }
        return best.weight >= Self.anchor ? best.place..<best.place + 1 : nil
    }

    /// The only token of the target with the same bytes, where the source has one such too.
    private func sameToken(_ index: Int) -> Range<Int>? {
        let bytes = source.bytes[sourceTokens[index].range]
        let places = targetTokens.indices.filter { target.bytes[targetTokens[$0].range] == bytes }
        guard places.count == 1, sourceTokens.count(where: { source.bytes[$0.range] == bytes }) == 1 else { return nil }
        return places[0]..<places[0] + 1
    }

    /// Whether the words of the gap stand for nothing outside of it.
    private func isUnclaimed(_ gap: Range<Int>, _ term: Range<Int>) -> Bool {
        gap.allSatisfy { place in
            isLightTarget[place]
                || sourceTokens.indices.allSatisfy { term.contains($0) || weights[$0, place] < Self.claimed }
        }
    }

    /// Where a rendering is missing: behind an article that was left alone, or where two spaces or a space before a mark tell that a word went.
    private func insertion(_ gap: Range<Int>) -> TextRange? {
        guard gap.count <= 1, let place = gap.first ?? (gap.lowerBound > 0 ? gap.lowerBound - 1 : nil) else { return nil }
        let offset = targetTokens[place].end
        let isSpace = { (index: Int) in index < target.bytes.count && target.bytes[index] == 0x20 }
        let isEnd = { (index: Int) in index >= target.bytes.count || [UInt8](" .,;:!?".utf8).contains(target.bytes[index]) }
        if isSpace(offset), isEnd(offset + 1) { return offset..<offset + 1 }
        return gap.isEmpty ? nil : offset..<offset
    }
}
