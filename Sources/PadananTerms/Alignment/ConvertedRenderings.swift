import PadananLanguage
import PadananModel

/// Finds a noun of the glossary that became a verb of the same form: `was fined` for *dikenakan denda*, `rioted` for *melakukan kerusuhan*.
///
/// Such links are `unlisted` and of kind `derived`: another word, which says the same.
struct ConvertedRenderings {
    private let aligner: TermAligner
    private let words: [TargetWords.Word]
    private let analyzer: any MorphologicalAnalyzer

    init(_ aligner: TermAligner, _ target: TargetWords) {
        self.aligner = aligner
        words = target.words
        analyzer = aligner.targetRecognizer.index.analyzer
    }

    func spans(of number: Int) -> [WeakRendering] {
        let concept = aligner.termbase.concepts[number]
        guard concept.partOfSpeech == .noun else { return [] }
        return concept.terms.enumerated().flatMap { place, term -> [WeakRendering] in
            guard term.status.isApproved, term.language.isSameLanguage(as: aligner.languages.target), !term.text.utf8.contains(0x20) else {
                return []
            }
            let forms = Set(analyzer.forms(of: FoldedKey.fold(term.text), as: .verb).map(\.form))
            return words.filter { !$0.isTaken && forms.contains($0.key) }.map { word in
                WeakRendering(
                    concept: number, range: word.range, score: LinkScoring.converted,
                    rendering: TermLink.Rendering(concept: number, term: place, kind: .derived))
            }
        }
    }
}
