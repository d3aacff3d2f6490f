import PadananLanguage
import PadananModel

/// What a session has found out for weaker evidence: the forms of the concepts missed so far, and what words are.
final class RenderingFormsCache {
    private let aligner: TermAligner
    private var known: [Int: RenderingForms] = [:]
    private var partsOfSpeech: [UInt64: UniversalPartOfSpeech?] = [:]

    init(_ aligner: TermAligner) {
        self.aligner = aligner
    }

    /// The forms of a concept, asked of the aligner, which all threads share, once for each.
    func forms(of concept: Int) -> RenderingForms {
        if let forms = known[concept] { return forms }
        let forms = aligner.forms(of: concept)
        known[concept] = forms
        return forms
    }

    private static let capacity = 1 << 13

    /// What a word of the target is in its first reading; `nil` in a language without word classes.
    func partOfSpeech(of word: TargetWords.Word, in target: TargetWords) -> UniversalPartOfSpeech? {
        if let known = partsOfSpeech[word.hash] { return known }
        if partsOfSpeech.count >= Self.capacity { partsOfSpeech.removeAll(keepingCapacity: true) }
        let found = aligner.targetRecognizer.index.analyzer.analyses(of: target.key(of: word)).first?.partOfSpeech
        partsOfSpeech[word.hash] = .some(found)
        return found
    }
}
