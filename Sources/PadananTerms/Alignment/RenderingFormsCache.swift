/// The forms of the concepts that a thread has missed so far; at most one entry for each concept of the glossary.
final class RenderingFormsCache {
    private var known: [Int: RenderingForms] = [:]

    func forms(of concept: Int, _ aligner: TermAligner) -> RenderingForms {
        if let forms = known[concept] { return forms }
        let forms = RenderingForms(concept, aligner)
        known[concept] = forms
        return forms
    }
}
