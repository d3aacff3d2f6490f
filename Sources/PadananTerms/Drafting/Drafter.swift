import PadananLanguage
import PadananModel

/// Makes glosses: a term by its rendering in the glossary, another word by the one that stands for it most, in an order like that of the target
/// language. A reader sees what a sentence is about; it is no translation.
///
///     let drafter = Drafter(termbase: termbase, languages: .indonesianEnglish)
///     drafter.draft("Kementerian membahas jaminan keamanan baru itu.").text   // The ministry discussed that new security guarantee.
///
/// For languages without a lexicon terms are rendered, and the rest stays as it is. Immutable and safe to share between threads. Any text is
/// accepted; same text, same gloss. Cost: linear in the text.
public struct Drafter: Sendable {
    private let recognizer: TermRecognizer
    private let segmenter: SentenceSegmenter
    private let reader: DraftReader
    private let glosses: WordGlosses?

    public init(termbase: Termbase, languages: LanguagePair) {
        self.init(recognizer: TermRecognizer(termbase, language: languages.source), languages: languages)
    }

    /// Makes a drafter of a glossary that is compiled already, for the source language.
    public init(recognizer: TermRecognizer, languages: LanguagePair) {
        self.recognizer = recognizer
        segmenter = SentenceSegmenter(language: languages.source)
        reader = DraftReader(recognizer.termbase, languages)
        glosses = WordGlosses.of(languages)
    }

    /// Whether words that are no terms are glossed in these languages.
    public var glossesWords: Bool { glosses != nil }

    public func draft(_ source: String) -> DraftedText { draft(InlineText(source)) }

    /// The same for a text with codes, which stay in their order.
    public func draft(_ source: InlineText) -> DraftedText {
        let bytes = [UInt8](source.text.utf8)
        var scanner = TermScanner(recognizer)
        var writer = DraftWriter()
        var matches: [TermMatch] = []
        var end = 0
        for sentence in segmenter.segments(of: bytes) where sentence.lowerBound >= end {
            writer.append(space: bytes[end..<sentence.lowerBound])
            let part = Array(bytes[sentence])
            let found = scanner.matches(in: part)
            let items = glosses == nil ? [] : reader.items(part, found, first: matches.count)
            if let glosses {
                writer.append(
                    DraftPhrases.ordered(items, glosses), at: sentence.lowerBound, isCapitalised: Self.beginsWithCapital(part))
            } else {
                writer.append(plain(part, found, first: matches.count), at: sentence.lowerBound, isCapitalised: false)
            }
            matches += found.map { match in
                var match = match
                match.range = match.range.lowerBound + sentence.lowerBound..<match.range.upperBound + sentence.lowerBound
                return match
            }
            end = sentence.upperBound
        }
        writer.append(space: bytes[end...])
        return text(writer, matches, source, bytes.count)
    }

    private func text(_ writer: DraftWriter, _ matches: [TermMatch], _ source: InlineText, _ count: Int) -> DraftedText {
        let terms = matches.enumerated().compactMap { number, match -> DraftedTerm? in
            guard let range = writer.terms[number] else { return nil }
            return DraftedTerm(source: match, target: range, term: reader.renderingNumber(of: match))
        }
        let codes = writer.placed(source.codes, sourceCount: count)
        return DraftedText(content: InlineText(String(decoding: writer.bytes, as: UTF8.self), codes: codes), terms: terms)
    }

    /// The sentence as it is, with its terms rendered.
    private func plain(_ bytes: [UInt8], _ matches: [TermMatch], first: Int) -> [DraftItem] {
        var items: [DraftItem] = []
        var end = 0
        let keep = { (range: TextRange, items: inout [DraftItem]) in
            if !range.isEmpty {
                items.append(DraftItem(text: DraftReader.text(bytes, range), kind: .other, range: range, isJoined: true))
            }
        }
        for (number, match) in matches.enumerated() where match.range.lowerBound >= end {
            keep(end..<match.range.lowerBound, &items)
            var item = reader.term(match, first + number, bytes)
            item.isJoined = true
            items.append(item)
            end = match.range.upperBound
        }
        keep(end..<bytes.count, &items)
        return items
    }

    private static func beginsWithCapital(_ bytes: [UInt8]) -> Bool {
        guard let letter = bytes.first(where: { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }) else { return false }
        return letter <= 0x5A
    }
}
