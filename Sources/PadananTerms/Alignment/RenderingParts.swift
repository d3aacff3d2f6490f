import PadananLanguage
import PadananModel

/// The content words of a concept's approved renderings of several words, in all their forms.
struct RenderingParts: Sendable {
    let all: HashedWords
    /// Those that stand last in a rendering.
    let heads: HashedWords

    var isEmpty: Bool { all.isEmpty }

    init(_ concept: Int, _ aligner: TermAligner) {
        var (all, heads): (Set<String>, Set<String>) = ([], [])
        let analyzer = aligner.targetRecognizer.index.analyzer
        for term in aligner.termbase.concepts[concept].terms(in: aligner.languages.target) where term.status.isApproved {
            let words = TermElements(term.text).words
            guard words.count > 1 else { continue }
            for (place, word) in words.enumerated() where !TargetWords.functionWords.contains(word) {
                let forms = analyzer.forms(of: word, as: .nounHead).map(\.form)
                all.formUnion(forms)
                if place == words.count - 1 { heads.formUnion(forms) }
            }
        }
        self.all = HashedWords(all)
        self.heads = HashedWords(heads)
    }
}
