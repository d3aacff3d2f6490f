import PadananModel

/// Finds a noun of the glossary that became a verb: `was fined` for *dikenakan denda*, `rioted` for *melakukan kerusuhan*, `to vaccinate` for
/// *vaksinasi*.
///
/// Such links are `unlisted` and of kind `derived`: another word, which says the same.
struct ConvertedRenderings {
    private let words: [TargetWords.Word]

    init(_ target: TargetWords) {
        words = target.words
    }

    func spans(of concept: Int, _ forms: RenderingForms) -> [WeakRendering] {
        forms.converted.flatMap { converted in
            words.filter { !$0.isTaken && converted.forms.contains($0.hash) }.map { word in
                WeakRendering(
                    concept: concept, range: word.range, score: LinkScoring.converted,
                    rendering: TermLink.Rendering(concept: concept, term: converted.term, kind: .derived))
            }
        }
    }
}
