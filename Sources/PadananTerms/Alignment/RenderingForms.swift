import PadananLanguage
import PadananModel

/// What the weaker kinds of evidence look for of a concept's approved renderings, made when the concept is first missed.
struct RenderingForms {
    /// A rendering of one word, in the forms of the verb that is written like it.
    struct Converted {
        var term: Int
        var forms: Set<String>
    }

    /// A rendering as it might be misspelt.
    struct Spelled {
        var words: [String]
        /// By word: its letters as bits.
        var letters: [UInt32]
        var isAllCapitals: Bool
    }

    let parts: RenderingParts
    let converted: [Converted]
    let spelled: [Spelled]

    init(_ number: Int, _ aligner: TermAligner) {
        let concept = aligner.termbase.concepts[number]
        let analyzer = aligner.targetRecognizer.index.analyzer
        let approved = concept.terms.enumerated().filter {
            $0.element.status.isApproved && $0.element.language.isSameLanguage(as: aligner.languages.target)
        }
        parts = RenderingParts(number, aligner)
        spelled = approved.map { _, term in
            let words = TermElements(term.text).words
            return Spelled(words: words, letters: words.map(MisspeltRenderings.letters), isAllCapitals: term.isAllCapitals)
        }
        guard concept.partOfSpeech == .noun else {
            converted = []
            return
        }
        converted = approved.filter { !$0.element.text.utf8.contains(0x20) }.map { place, term in
            Converted(term: place, forms: Set(analyzer.forms(of: FoldedKey.fold(term.text), as: .verb).map(\.form)))
        }
    }
}
