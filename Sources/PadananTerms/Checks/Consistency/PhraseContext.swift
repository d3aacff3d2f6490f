import PadananLanguage
import PadananModel

/// What stands around a term whose words the glossary doesn't have, and where they end.
///
/// In *pangkalan angkatan udara* the `base` of `air base` renders the noun before the term: half of the term's rendering is gone, and nothing
/// stands for it in another form. A verb or a small word at the end of the target's words belongs to the sentence as well.
struct PhraseContext {
    private let place: VariantGroup.Place
    private let source: any MorphologicalAnalyzer
    private let target: any MorphologicalAnalyzer

    init(_ place: VariantGroup.Place, _ languages: LanguagePair) {
        self.place = place
        source = Morphology.analyzer(for: languages.source)
        target = Morphology.analyzer(for: languages.target)
    }

    /// Whether the target's words can be a rendering of the term, and of nothing else.
    var isWholePhrase: Bool { place.hasText && !hasNounBefore && endsInNoun }

    private var hasNounBefore: Bool {
        guard let range = place.source, let word = Self.word(before: range.lowerBound, in: place.segment.source.text) else { return false }
        return Self.isNoun(source.analyses(of: word).first)
    }

    private var endsInNoun: Bool {
        guard let range = place.target, let text = place.targetText(range), let last = Self.words(text).last else { return false }
        let reading = target.analyses(of: last.text).first
        if let reading, reading.partOfSpeech == .verb { return !reading.morphemes.contains { Self.sentenceForms.contains($0.name) } }
        return Self.isNoun(reading)
    }

    /// Forms of a verb that end no noun phrase.
    private static let sentenceForms: Set<String> = ["past", "third person"]

    private static func isNoun(_ reading: WordAnalysis?) -> Bool {
        switch reading?.partOfSpeech {
        case .noun, .properNoun, .adjective, nil: true
        default: false
        }
    }

    /// The word that nothing but a space parts from `offset`.
    private static func word(before offset: Int, in text: String) -> String? {
        let bytes = Array(text.utf8)
        guard offset > 1, offset <= bytes.count, bytes[offset - 1] == UInt8(ascii: " ") else { return nil }
        return words(String(decoding: bytes[..<offset], as: UTF8.self)).last { $0.end == offset - 1 }?.text
    }

    private static func words(_ text: String) -> [(text: String, end: Int)] {
        let bytes = Array(text.utf8)
        return Tokenizer(bytes).filter { $0.kind == .word }.map {
            (String(decoding: FoldedKey.fold(bytes, in: $0.range, lowercasing: true), as: UTF8.self), $0.end)
        }
    }
}
