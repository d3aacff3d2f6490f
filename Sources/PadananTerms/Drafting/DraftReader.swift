import PadananLanguage
import PadananModel

/// Cuts a sentence into the pieces of its gloss: terms, names, quantities, words and marks.
struct DraftReader {
    private let languages: LanguagePair
    private let termbase: Termbase
    private let glosses: WordGlosses?
    private let names: NameRecognizer?
    private let dates: DateTimeRecognizer
    private let quantities: QuantityRecognizer
    private let writer: QuantityWriter?

    init(_ termbase: Termbase, _ languages: LanguagePair) {
        self.termbase = termbase
        self.languages = languages
        glosses = WordGlosses.of(languages)
        names = glosses == nil ? nil : NameRecognizer(languages.source)
        dates = DateTimeRecognizer(languages.source)
        quantities = QuantityRecognizer(languages.source)
        writer = QuantityWriter(languages.target)
    }

    /// What a stretch of the source is, other than words.
    private struct Span {
        var range: TextRange
        var item: DraftItem?
    }

    /// The pieces of `bytes`.
    ///
    /// - Parameters:
    ///   - matches: its terms, from left to right.
    ///   - first: the number of the first of them in the whole text.
    func items(_ bytes: [UInt8], _ matches: [TermMatch], first: Int) -> [DraftItem] {
        let tokens = Array(Tokenizer(bytes))
        let spans = self.spans(bytes, tokens, matches, first)
        var items: [DraftItem] = []
        var (next, isJoined) = (0, false)
        var skipped = 0
        for (index, token) in tokens.enumerated() where index >= skipped {
            while next < spans.count, spans[next].range.upperBound <= token.start { next += 1 }
            guard next < spans.count, spans[next].range.lowerBound < token.end else {
                if token.kind != .space {
                    let limit = next < spans.count ? spans[next].range.lowerBound : bytes.count
                    let phrase = token.kind == .word ? self.phrase(tokens, index, bytes, before: limit) : nil
                    skipped = index + (phrase?.count ?? 1)
                    var item = phrase?.item ?? self.item(token, bytes)
                    item.isJoined = isJoined
                    items.append(item)
                }
                isJoined = token.kind != .space
                continue
            }
            if token.start <= spans[next].range.lowerBound || items.last?.range.lowerBound != spans[next].range.lowerBound {
                var item = spans[next].item ?? self.item(token, bytes)
                item.isJoined = isJoined
                items.append(item)
            }
            isJoined = true
        }
        return items
    }

    // MARK: Spans

    /// Terms, then quantities, then names; what overlaps an earlier one is left out.
    private func spans(_ bytes: [UInt8], _ tokens: [Token], _ matches: [TermMatch], _ first: Int) -> [Span] {
        var spans = matches.enumerated().map { number, match in Span(range: match.range, item: term(match, first + number, bytes)) }
        guard glosses != nil else { return spans }
        let free = { (range: TextRange, spans: [Span]) in
            var (low, high) = (0, spans.count)
            while low < high {
                let middle = (low + high) / 2
                if spans[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
            }
            return low == spans.count || spans[low].range.lowerBound >= range.upperBound
        }
        let dates = self.dates.datesAndTimes(in: bytes, tokens: tokens).map(\.range)
        let numbers = quantities.quantities(in: bytes, excluding: dates, tokens: tokens).compactMap { quantity($0, bytes) }
        spans = (spans + numbers.filter { free($0.range, spans) }).sorted { $0.range.lowerBound < $1.range.lowerBound }
        let known = (names?.names(in: bytes) ?? []).map { name in
            Span(range: name.range, item: DraftItem(text: Self.text(bytes, name.range), kind: .name, range: name.range))
        }
        return (spans + known.filter { free($0.range, spans) }).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// A quantity as the target language writes it; `nil` where that isn't certain.
    private func quantity(_ quantity: Quantity, _ bytes: [UInt8]) -> Span? {
        let digits = bytes[quantity.range].count { (0x30...0x39).contains($0) }
        let isPlain = digits == 4 && !bytes[quantity.range].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        let style: QuantityWriter.Style = digits == 0 ? .words : isPlain ? .plain : .grouped
        guard let text = writer?.text(quantity, style: style) else { return nil }
        var item = DraftItem(text: text, kind: .other, range: quantity.range)
        item.isMany = quantity.kind == .cardinal && quantity.unit == nil && quantity.value != .one
        return Span(range: quantity.range, item: item)
    }

    /// A term by its first approved rendering, in the plural where the source is doubled.
    func term(_ match: TermMatch, _ number: Int, _ bytes: [UInt8]) -> DraftItem {
        let concept = termbase.concepts[match.concept]
        let target = concept.isVerbatim ? nil : Self.rendering(of: concept, match.term, languages)
        let words = Self.text(bytes, match.range)
        let isTitle = target.map { Self.isTitle(words) && $0.text.utf8.contains(0x20) } ?? false
        let text = target.map { isTitle ? capitalised($0.text) : $0.text } ?? words
        var item = DraftItem(text: text, kind: .name, range: match.range, term: number)
        guard let target, let glosses else { return item }
        let last = bytes[match.range].split(separator: 0x20).last.flatMap { glosses.gloss(of: $0) }
        switch concept.effectivePartOfSpeech(for: target) {
        case .noun:
            item.kind = .word(.noun)
            item.isPlural = match.kind == .inflected && last?.isPlural == true
            if item.isPlural { item.text = glosses.inflected(item.text, .plural) }
            item.possessor = match.kind == .inflected ? last?.possessor : nil
        case .verb:
            item.kind = .word(.verb)
            item.isPassive = bytes[match.range].starts(with: "di".utf8) && match.kind == .inflected
        case .adjective: item.kind = .word(.adjective)
        default: break
        }
        return item
    }

    /// Whether several words all have a capital, as in the names of offices.
    private static func isTitle(_ words: String) -> Bool {
        let parts = words.utf8.split(separator: 0x20)
        return parts.count > 1 && parts.allSatisfy { part in part.first.map { (0x41...0x5A).contains($0) } ?? false }
    }

    /// `text` with capitals, but for the words that are small in headings.
    private func capitalised(_ text: String) -> String {
        let inflector = Morphology.inflector(for: languages.target)
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard let first = word.utf8.first, (0x61...0x7A).contains(first), inflector?.isSmallInHeadings(String(word)) != true else {
                return String(word)
            }
            return String(decoding: [first - 0x20] + word.utf8.dropFirst(), as: UTF8.self)
        }
        return words.joined(separator: " ")
    }

    /// The first approved rendering: an acronym for an acronym where there is one.
    static func rendering(of concept: Concept, _ term: Int, _ languages: LanguagePair) -> Term? {
        let approved = concept.terms(in: languages.target).filter { LinkStatus($0.status).isApproved }
        let isShortened = concept.terms.indices.contains(term) && concept.terms[term].type.isShortened
        return approved.first { $0.type.isShortened == isShortened } ?? approved.first
    }

    /// The number of the rendering of a match among its concept's terms.
    func renderingNumber(of match: TermMatch) -> Int? {
        let concept = termbase.concepts[match.concept]
        guard !concept.isVerbatim, let term = Self.rendering(of: concept, match.term, languages) else { return nil }
        return concept.terms.firstIndex(of: term)
    }

    // MARK: Words

    private func item(_ token: Token, _ bytes: [UInt8]) -> DraftItem {
        let text = Self.text(bytes, token.range)
        guard token.kind == .word else {
            let isMark = token.kind == .punctuation || token.kind == .other
            return DraftItem(text: text, kind: isMark ? .mark : .other, range: token.range)
        }
        guard let gloss = glosses?.gloss(of: bytes[token.range]) else { return DraftItem(text: text, kind: .other, range: token.range) }
        // A word that both languages write alike keeps its capitals.
        let isAlike = gloss.text == FoldedKey.fold(text)
        var item = DraftItem(text: isAlike ? text : gloss.text, kind: .word(gloss.role), range: token.range)
        if gloss.isPlural, let glosses { item.text = glosses.inflected(gloss.text, .plural) }
        item.isPlural = gloss.isPlural
        item.isMany = gloss.role == .plural
        item.possessor = gloss.possessor
        item.isPassive = gloss.isPassive
        return item
    }

    /// What stands for the longest listed phrase that begins with `tokens[index]`, and how many tokens it is of.
    private func phrase(_ tokens: [Token], _ index: Int, _ bytes: [UInt8], before limit: Int) -> (item: DraftItem, count: Int)? {
        guard let glosses else { return nil }
        var words: [String] = []
        var best: (item: DraftItem, count: Int)?
        var place = index
        while words.count < glosses.longestPhrase, place < tokens.count, tokens[place].kind == .word, tokens[place].end <= limit {
            words.append(String(decoding: FoldedKey.fold(bytes, in: tokens[place].range, lowercasing: true), as: UTF8.self))
            if words.count > 1, let gloss = glosses.gloss(ofPhrase: words.joined(separator: " ")) {
                let range = tokens[index].start..<tokens[place].end
                var item = DraftItem(text: gloss.text, kind: .word(gloss.role), range: range)
                item.isMany = gloss.role == .plural
                best = (item, place - index + 1)
            }
            guard place + 2 < tokens.count, tokens[place + 1].kind == .space, tokens[place + 1].range.count == 1 else { break }
            place += 2
        }
        return best
    }

    static func text(_ bytes: [UInt8], _ range: TextRange) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
