import PadananLanguage
import PadananModel

/// Finds the places of a source text where a term of several words may stand that no glossary has: a noun and what modifies it.
///
/// Names have a capital in each word; a common noun with a name (*perbatasan Pakistan*) says what it says, and is no term.
/// Words that say little, verbs, and titles, which are rendered by country (*Menteri Pertahanan*, Defense Secretary), begin and end none. Remembers
/// words, by hash, in bounded memory; not shared between threads.
final class SourcePhrases {
    /// A place, longer ones before those inside them.
    struct Phrase: Hashable {
        /// Bytes of the source.
        var range: TextRange
        /// Of the keys of its words, which inflected forms share.
        var hash: UInt64
    }

    /// What is remembered of a word.
    private struct Word: BitwiseCopyable {
        var key: UInt64 = 0
        var traits: UInt16 = 0
    }

    /// The most words of a phrase.
    private static let mostWords = 4
    /// A longer text is no sentence.
    private static let mostTokens = 1000

    private let words: TermWords
    private let titles: Set<String>
    private var known = HashCache(limit: 1 << 14, Word())
    private let mostTexts: Int
    private var texts = 0

    /// - Parameter mostTexts: phrases of further texts are not asked for.
    init(_ language: LanguageTag, mostTexts: Int) {
        self.mostTexts = mostTexts
        words = TermWords(language)
        titles = NameTitles.words(of: language)
    }

    /// The phrases of a text, in the order of their begin, longer ones first.
    func phrases(in text: TextReading) -> [Phrase] {
        texts += 1
        guard texts <= mostTexts, text.tokens.count <= Self.mostTokens else { return [] }
        var phrases: [Phrase] = []
        var places: [(token: Token, word: Word)] = []
        // A run ends with whatever is no word behind a single space.
        for token in text.tokens {
            if token.kind == .space, token.range.count == 1, token.shape.isEmpty { continue }
            guard token.kind == .word else {
                add(places, text, to: &phrases)
                places.removeAll(keepingCapacity: true)
                continue
            }
            places.append((token, word(token, text)))
        }
        add(places, text, to: &phrases)
        return phrases
    }

    private func add(_ run: [(token: Token, word: Word)], _ text: TextReading, to phrases: inout [Phrase]) {
        guard run.count > 1 else { return }
        for start in run.indices.dropLast() where Self.mayBegin(traits(run[start].word)) && !isPersonalName(run, start, text) {
            var end = start + 1
            let isName = isCapitalized(run[start].token, text) && isCapitalized(run[start + 1].token, text)
            while end < run.count, end - start < Self.mostWords, isModifier(run[end].word), !traits(run[end - 1].word).contains(.last),
                isCapitalized(run[end].token, text) == isName, !isAcronym(run[end].token, text)
            {
                end += 1
            }
            // The capital of a first word says nothing: *Pasukan Mesir* is no name.
            let least = isName && start == 0 && beginsText(run[start].token, text) ? 2 : 1
            while end - start > least {
                if !traits(run[end - 1].word).contains(.general) {
                    var hash = WordHash()
                    for place in run[start..<end] { hash.combine(place.word.key) }
                    phrases.append(
                        Phrase(range: run[start].token.start..<run[end - 1].token.range.upperBound, hash: hash.value))
                }
                end -= 1
            }
        }
    }

    private static func mayBegin(_ traits: TermWordTraits) -> Bool {
        traits.contains(.head) && traits.isDisjoint(with: [.general, .verb, .last])
    }

    private func isModifier(_ word: Word) -> Bool {
        let traits = traits(word)
        return !traits.isDisjoint(with: [.head, .modifier]) && !traits.contains(.verb)
    }

    /// A capitalised word that is no Indonesian noun, inside a sentence, begins the name of a person or place, which may be shortened.
    private func isPersonalName(_ run: [(token: Token, word: Word)], _ place: Int, _ text: TextReading) -> Bool {
        traits(run[place].word).contains(.unknown) && text.bytes[run[place].token.start].isASCIIUpper
    }

    private func beginsText(_ token: Token, _ text: TextReading) -> Bool {
        text.bytes[..<token.start].allSatisfy { !$0.isASCIILetter }
    }

    private func isCapitalized(_ token: Token, _ text: TextReading) -> Bool { text.bytes[token.start].isASCIIUpper }

    private func isAcronym(_ token: Token, _ text: TextReading) -> Bool {
        token.range.count > 1 && text.bytes[token.range].allSatisfy { $0.isASCIIUpper }
    }

    private func traits(_ word: Word) -> TermWordTraits { TermWordTraits(rawValue: word.traits) }

    private func word(_ token: Token, _ text: TextReading) -> Word {
        known.value(of: token.hash) {
            let folded = FoldedKey.fold(text.bytes, in: token.range, lowercasing: true)
            guard folded.count <= 64, !titles.contains(String(decoding: folded, as: UTF8.self)) else { return Word() }
            let word = words.word(folded)
            var traits = word.traits
            // A bare root modifies a noun: *hutan lindung*, *kapal selam*.
            if word.key == folded { traits.remove(.verb) }
            return Word(key: WordHash.of(word.key).value, traits: traits.rawValue)
        }
    }
}
