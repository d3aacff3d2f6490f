import PadananLanguage
import PadananModel

/// What the weaker kinds of evidence look for of a concept's approved renderings, made when the concept is first missed.
final class RenderingForms: Sendable {
    /// A rendering of one word, in the forms of the verb that is written like it.
    struct Converted: Sendable {
        var term: Int
        var forms: HashedWords
    }

    /// A rendering as it might be misspelt.
    struct Spelled: Sendable {
        var words: [String]
        var hashes: [UInt64]
        /// By word: its letters as bits.
        var letters: [UInt32]
        var isAllCapitals: Bool
    }

    /// A rendering of several words, between which others may stand.
    struct Split: Sendable {
        var term: Int
        var status: TermStatus
        var words: Int
        var isVerb: Bool
        /// The first word, in its forms when it is a verb.
        var firsts: HashedWords
        /// The hashes of the words between the first and the last.
        var middles: [UInt64]
        /// The last word in its forms.
        var heads: HashedWords
    }

    let split: [Split]
    let parts: RenderingParts
    let converted: [Converted]
    let spelled: [Spelled]

    init(_ number: Int, _ aligner: TermAligner) {
        let concept = aligner.termbase.concepts[number]
        let analyzer = aligner.targetRecognizer.index.analyzer
        let approved = concept.terms.enumerated().filter {
            $0.element.status.isApproved && $0.element.language.isSameLanguage(as: aligner.languages.target)
        }
        split = approved.compactMap { place, term in
            Split(term, place, isVerb: concept.effectivePartOfSpeech(for: term) == .verb, analyzer)
        }
        parts = RenderingParts(number, aligner)
        spelled = approved.map { _, term in
            let words = TermElements(term.text).words
            return Spelled(
                words: words, hashes: words.map(HashedWords.hash), letters: words.map { MisspeltRenderings.letters(of: $0.utf8) },
                isAllCapitals: term.isAllCapitals)
        }
        guard concept.partOfSpeech == .noun else {
            converted = []
            return
        }
        converted = approved.filter { !$0.element.text.utf8.contains(0x20) }.map { place, term in
            let noun = FoldedKey.fold(term.text)
            let verbs = [noun] + analyzer.verbs(behind: noun)
            return Converted(term: place, forms: HashedWords(Set(verbs.flatMap { analyzer.forms(of: $0, as: .verb).map(\.form) })))
        }
    }
}

extension RenderingForms.Split {
    /// `nil` for a term of one word, of function words, or a verb of more than two words.
    fileprivate init?(_ term: Term, _ place: Int, isVerb: Bool, _ analyzer: any MorphologicalAnalyzer) {
        let words = TermElements(term.text).words
        guard words.count > 1, !isVerb || words.count == 2, let first = words.first, let head = words.last else { return nil }
        guard !words.contains(where: TargetWords.functionWords.contains) else { return nil }
        self.term = place
        status = term.status
        self.words = words.count
        self.isVerb = isVerb
        firsts = HashedWords(isVerb ? Set(analyzer.forms(of: first, as: .verb).map(\.form)) : [first])
        middles = words.dropFirst().dropLast().map(HashedWords.hash)
        heads = HashedWords(Set(analyzer.forms(of: head, as: .nounHead).map(\.form)))
    }
}
