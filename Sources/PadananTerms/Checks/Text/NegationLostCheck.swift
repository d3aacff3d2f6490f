import PadananLanguage
import PadananModel

/// Reports a sentence that denies something in the source and in whose translation nothing denies: *tidak disetujui*, *was approved*.
///
/// Cost: a look-up for each word of the source, and of the target where the source denies.
struct NegationLostCheck: Check {
    static let rule = CheckRule(
        id: "negation-lost", group: .text, severity: .error,
        summary: "The source denies something and the target denies nothing.",
        explanation: """
            A lost *not* turns a sentence into its opposite, and the result reads well.

            Anything in the target that denies counts: *not*, *never*, *without*, *yet to*, verbs such as *refuse*, *fail*, *lack* \
            and *prohibit*, and words \
            like *unclear*, *disagree* and *stateless*. So that few alarms are false, one such word excuses the whole sentence.

            Not reported: phrases that deny nothing (*tidak hanya*, *tak terkecuali*, *atau belum*, *bukan tidak mungkin*), and \
            those with an opposite \
            that says the same (*tidak sedikit*, *many*).
            """,
        examples: [
            .wrong(
                "Parlemen tidak menyetujui anggaran pertahanan.", "Parliament approved the defence budget.",
                marks: "Parliament approved the defence budget"),
            .wrong(
                "Gencatan senjata belum berlaku.", "The ceasefire has taken effect.",
                marks: "The ceasefire has taken effect"),
            .right("Kedutaan belum menjawab surat itu.", "The embassy has yet to answer the letter."),
            .right("Delegasi itu tidak mau berkomentar.", "The delegation declined to comment."),
            .right("Bukan hanya minyak, gas pun terdampak.", "Oil and gas alike are affected."),
            .right("Tidak sedikit negara yang mendukung resolusi itu.", "Many countries support the resolution."),
        ])

    private let source: NegationLexicon
    private let target: NegationLexicon

    init?(_ setup: CheckSetup) {
        guard let source = NegationLexicon(setup.languages.source), let target = NegationLexicon(setup.languages.target) else { return nil }
        self.source = source
        self.target = target
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        guard reading.source.tokens.contains(where: { $0.kind == .word && source.denies($0.hash) }) else { return }
        guard reading.target.wordCount > 0, !isDeniedAsAWhole(reading) else { return }
        let left = SentenceSpans(reading.source)
        let right = SentenceSpans(reading.target)
        guard left.ranges.count == right.ranges.count else {
            return inspect(reading, 0..<reading.source.tokens.count, 0..<reading.target.tokens.count, &findings)
        }
        for (first, second) in zip(left.ranges, right.ranges) { inspect(reading, first, second, &findings) }
    }

    /// Whether the target denies something, and there are no sentences to be told apart: most segments that deny.
    private func isDeniedAsAWhole(_ reading: PairReading) -> Bool {
        guard reading.target.tokens.contains(where: { $0.kind == .word && (target.denies($0.hash) || source.denies($0.hash)) }) else {
            return false
        }
        let sentences = SentenceSpans.count(reading.source)
        return sentences == 1 || sentences != SentenceSpans.count(reading.target)
    }

    /// Looks at a sentence, or at the whole segment; ranges are of tokens.
    private func inspect(_ reading: PairReading, _ sourceRange: Range<Int>, _ targetRange: Range<Int>, _ findings: inout [Finding]) {
        let words = WordSequence(reading.source, sourceRange)
        var negators = negators(words)
        guard !negators.isEmpty else { return }
        let rendering = WordSequence(reading.target, targetRange)
        guard !rendering.isEmpty, !isShortened(words, rendering), !isDenied(reading.target, rendering) else { return }
        negators.removeAll { negator in negator.renderings.contains { rendering.contains($0) } }
        guard let first = negators.first, rendering.count > 1 else { return }
        findings.append(finding(reading, words, rendering, first.place))
    }

    /// Whether the translation is so short that it left the clause out, or belongs to another sentence.
    private func isShortened(_ words: WordSequence, _ rendering: WordSequence) -> Bool {
        words.count >= Self.longSentence && Double(rendering.count) < Self.shortenedShare * Double(words.count)
    }

    private static let longSentence = 10
    private static let shortenedShare = 0.75

    private struct Negator {
        var place: Int
        /// What may render it though it denies nothing.
        var renderings: [[UInt64]]
    }

    /// What denies in the source, but for phrases that don't and for two that cancel each other.
    private func negators(_ words: WordSequence) -> [Negator] {
        var found: [Negator] = []
        var place = 0
        while place < words.count {
            if let idiom = source.idiom(at: { words.hash(place + $0) }) {
                if !idiom.renderings.isEmpty {
                    let denier = idiom.words.firstIndex { source.denies($0) } ?? 0
                    found.append(Negator(place: place + denier, renderings: idiom.renderings))
                }
                place += idiom.words.count
                continue
            }
            if words.hash(place).map({ source.denies($0) }) ?? false, !words.endsQuestion(place) {
                found.append(Negator(place: place, renderings: []))
            }
            place += 1
        }
        return hasDoubleNegation(found) ? [] : found
    }

    private func hasDoubleNegation(_ found: [Negator]) -> Bool {
        zip(found, found.dropFirst()).contains { $1.place - $0.place <= Self.doubleNegationDistance }
    }

    /// *Tidak ada hari tanpa ledakan* says that there are blasts every day.
    private static let doubleNegationDistance = 4

    /// What was left untranslated denies too.
    private func isDenied(_ text: TextReading, _ words: WordSequence) -> Bool {
        if words.contains(where: { target.denies($0) || source.denies($0) }) { return true }
        return words.ranges.contains { target.deniesByForm(FoldedKey.fold(text.bytes, in: $0, lowercasing: true)) }
    }
}

extension NegationLostCheck {
    private func finding(_ reading: PairReading, _ source: WordSequence, _ target: WordSequence, _ place: Int) -> Finding {
        let negator = source.ranges[place]
        return finding(
            "“\(reading.source.text(negator))” denies something in the source, and nothing does in the target", source: negator,
            target: target.span)
    }
}
