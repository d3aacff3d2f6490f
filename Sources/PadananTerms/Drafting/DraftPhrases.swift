import PadananLanguage

/// Puts the pieces of a gloss in the order of a language whose modifiers stand before their noun.
///
/// A phrase is a noun with the nouns, adjectives and names behind it, perhaps a quantifier before it and a demonstrative at its end. Cost: linear.
struct DraftPhrases {
    /// Longer chains of nouns are no phrase.
    private static let longestPhrase = 5

    private let glosses: WordGlosses
    private let items: [DraftItem]
    private var output: [DraftItem] = []

    private init(_ items: [DraftItem], _ glosses: WordGlosses) {
        self.items = items
        self.glosses = glosses
        output.reserveCapacity(items.count)
    }

    /// The pieces of a sentence in their order in the gloss.
    static func ordered(_ items: [DraftItem], _ glosses: WordGlosses) -> [DraftItem] {
        var phrases = DraftPhrases(items, glosses)
        phrases.read()
        return phrases.output
    }

    private mutating func read() {
        var index = 0
        while index < items.count {
            let end = phraseEnd(from: index)
            if end > index {
                appendPhrase(index..<end)
                index = end
            } else {
                append(items[index], after: output.last)
                index += 1
            }
        }
    }

    /// The end of the phrase whose noun is at `start`; `start` when there is none.
    private func phraseEnd(from start: Int) -> Int {
        guard items[start].isNoun else { return start }
        var index = start + 1
        while index < items.count, index - start < Self.longestPhrase, items[index].isNominal, !items[index].isJoined { index += 1 }
        index = relativeEnd(from: index)
        if index < items.count, items[index].kind == .word(.demonstrative), !items[index].isJoined { index += 1 }
        return index
    }

    /// The end of a relative clause of one adjective, which is a modifier like others: `yang (sangat) penting`.
    private func relativeEnd(from start: Int) -> Int {
        guard start + 1 < items.count, items[start].kind == .word(.relative) else { return start }
        var index = start + 1
        if items[index].kind == .word(.degree) { index += 1 }
        guard index < items.count, items[index].isAdjective, index + 1 == items.count || endsClause(items[index + 1]) else { return start }
        return index + 1
    }

    /// Whether an adjective before this piece has nothing more to say.
    private func endsClause(_ item: DraftItem) -> Bool {
        switch item.kind {
        case .mark, .word(.demonstrative), .word(.verb), .word(.modal), .word(.aspect), .word(.negation), .word(.relative): true
        case .word(.function): item.text != "than" && item.text != "from"
        default: false
        }
    }

    private mutating func appendPhrase(_ range: Range<Int>) {
        var phrase = Array(items[range])
        var front: [DraftItem] = []
        if let last = phrase.last, last.kind == .word(.demonstrative) { front.append(phrase.removeLast()) }
        if front.isEmpty, let place = phrase.lastIndex(where: { $0.possessor != nil }), let possessor = phrase[place].possessor {
            var pronoun = phrase[place]
            (pronoun.text, pronoun.term, pronoun.kind) = (possessor, nil, .word(.demonstrative))
            front.append(pronoun)
        }
        if let relative = phrase.firstIndex(where: { $0.kind == .word(.relative) }) {
            front += phrase[(relative + 1)...]
            phrase.removeSubrange(relative...)
        }
        if let head = phrase.first, !head.isPlural, output.last?.isMany == true { phrase[0].text = glosses.inflected(head.text, .plural) }
        // A name behind a noun stays there: titles, ministries, cities.
        let names = phrase.firstIndex { $0.kind == .name || $0.kind == .word(.fixed) } ?? phrase.count
        let ordered = front + phrase[..<names].reversed() + phrase[names...]
        let isJoined = items[range.lowerBound].isJoined
        for (place, var item) in ordered.enumerated() {
            item.isJoined = place == 0 && isJoined
            output.append(item)
        }
    }

    /// Adds a piece that stands alone; a verb in the form that what is before it asks for.
    private mutating func append(_ item: DraftItem, after previous: DraftItem?) {
        var item = item
        if item.isVerb {
            switch previous?.kind {
            case .word(.modal)? where item.isPassive, .word(.infinitive)? where item.isPassive:
                item.text = "be \(glosses.inflected(item.text, .participle))"
            case .word(.modal)?, .word(.infinitive)?, .word(.verb)?: break
            case .word(.aspect)? where previous?.text == "has":
                item.text = (item.isPassive ? "been " : "") + glosses.inflected(item.text, .participle)
            case .word(.aspect)? where previous?.text == "is" && item.isPassive:
                item.text = "being \(glosses.inflected(item.text, .participle))"
            case .word(.negation)?: item.text = item.isPassive ? glosses.inflected(item.text, .participle) : item.text
            default:
                item.text = item.isPassive ? "was \(glosses.inflected(item.text, .participle))" : glosses.inflected(item.text, .past)
            }
        }
        output.append(item)
        if item.possessor == "its", item.isVerb || item.kind == .word(.function) {
            item.text = "it"
            item.term = nil
            item.kind = .word(.pronoun)
            item.isJoined = false
            output.append(item)
        }
    }
}
