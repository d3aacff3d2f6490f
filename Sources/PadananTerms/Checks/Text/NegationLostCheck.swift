import PadananLanguage
import PadananModel

/// Reports a sentence that denies something in the source and in whose translation nothing denies: *tidak disetujui*, *was approved*.
///
/// Cost: a look-up for each word of the source, and of the target where the source denies; words are analysed only where nothing denies plainly.
struct NegationLostCheck: Check {
    static let rule = CheckRule(
        id: "negation-lost", group: .text, severity: .error,
        summary: "The source denies something and the target denies nothing.",
        explanation: """
            A lost *not* turns a sentence into its opposite, and the result reads well.

            Anything in the target that denies counts: *not*, *never*, *without*, *yet to*, verbs such as *refuse*, *fail*, *lack* \
            and *prohibit*, words like *unclear*, *disagree* and *stateless*, and the opposite of what is denied (*tidak panik*, *calm*). What \
            another word of the source says counts for that word only: *missing* renders *hilang*, and excuses no *belum* beside it. So that few \
            alarms are false, any other word that denies excuses the whole sentence.

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
            .wrong(
                "Polisi belum menerima laporan tentang nelayan yang hilang.", "Police have received a report about the missing fishermen.",
                marks: "Police have received a report about the missing fishermen"),
            .right("Warga diminta tidak panik.", "Residents were asked to stay calm."),
            .right("Kedutaan belum menjawab surat itu.", "The embassy has yet to answer the letter."),
            .right("Delegasi itu tidak mau berkomentar.", "The delegation declined to comment."),
            .right("Bukan hanya minyak, gas pun terdampak.", "Oil and gas alike are affected."),
            .right("Tidak sedikit negara yang mendukung resolusi itu.", "Many countries support the resolution."),
        ])

    private let source: NegationLexicon
    private let target: NegationLexicon
    private let renderings: DenialRenderings?

    init?(_ setup: CheckSetup) {
        guard let source = NegationLexicon(setup.languages.source), let target = NegationLexicon(setup.languages.target) else { return nil }
        self.source = source
        self.target = target
        renderings = DenialRenderings(setup.languages)
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

    /// Whether the target denies a clause, and there are no sentences to be told apart: most segments that deny.
    private func isDeniedAsAWhole(_ reading: PairReading) -> Bool {
        guard deniesPlainly(reading.target) else { return false }
        let sentences = SentenceSpans.count(reading.source)
        return sentences == 1 || sentences != SentenceSpans.count(reading.target)
    }

    /// Whether a word does nothing but deny, and isn't the first of *not only* and the like; or was left untranslated.
    private func deniesPlainly(_ text: TextReading) -> Bool {
        text.tokens.indices.contains { index in
            let token = text.tokens[index]
            guard token.kind == .word else { return false }
            if source.denies(token.hash) { return true }
            guard target.isPlain(token.hash) else { return false }
            let next = text.tokens[(index + 1)...].first { $0.kind == .word }?.hash
            return target.idiom(at: { $0 == 0 ? token.hash : $0 == 1 ? next : nil }) == nil
        }
    }

    /// Looks at a sentence, or at the whole segment; ranges are of tokens.
    private func inspect(_ reading: PairReading, _ sourceRange: Range<Int>, _ targetRange: Range<Int>, _ findings: inout [Finding]) {
        let words = WordSequence(reading.source, sourceRange)
        let negators = negators(words)
        guard !negators.isEmpty, negators.count <= Self.mostNegators else { return }
        let rendering = WordSequence(reading.target, targetRange)
        // What was left untranslated denies too.
        guard rendering.count > 1, !isShortened(words, rendering), !rendering.contains(where: { source.denies($0) }) else { return }
        let denials = TargetDenials(reading.target, rendering, target)
        guard !denials.isPlain, let lost = lost(negators, words, rendering, denials, reading) else { return }
        findings.append(finding(reading, words, rendering, lost.place))
    }

    /// The first negator that nothing in the target renders.
    private func lost(
        _ negators: [Negator], _ words: WordSequence, _ rendering: WordSequence, _ denials: TargetDenials, _ reading: PairReading
    ) -> Negator? {
        var denials = denials
        let rendered = negators.map { isRendered($0, words, rendering, &denials, reading) }
        let lost = negators.indices.filter { index in
            !rendered[index]
                && !negators.indices.contains { rendered[$0] && negators[$0].isNear(negators[index], Self.coordinationDistance) }
        }.map { negators[$0] }
        guard let first = lost.first, !hasDoubleNegation(lost) else { return nil }
        guard !denials.isEmpty else { return first }
        explain(&denials, words, reading)
        return denials.isEmpty ? first : nil
    }

    /// Whether the target has what its language puts for the negator and the word behind it; this then renders nothing else.
    private func isRendered(
        _ negator: Negator, _ words: WordSequence, _ rendering: WordSequence, _ denials: inout TargetDenials, _ reading: PairReading
    ) -> Bool {
        var isRendered = false
        for phrase in negator.renderings where rendering.contains(phrase) {
            denials.remove(phrase)
            isRendered = true
        }
        guard !isRendered, let renderings else { return isRendered }
        let own = renderings.words(for: word(words, negator.place, reading))
        if !own.isEmpty, rendering.contains(where: { own.contains($0) }) {
            denials.remove(own)
            return true
        }
        for place in (negator.place + 1)...(negator.place + Self.reach) where place < words.count {
            let opposites = renderings.opposites(of: word(words, place, reading))
            guard !opposites.isEmpty, rendering.contains(where: { opposites.contains($0) }) else { continue }
            denials.remove(opposites)
            return true
        }
        return false
    }

    /// So many words behind a negator may be what it denies: *tidak akan bisa hadir*.
    private static let reach = 3

    /// Takes out what words of the source say without a negator.
    private func explain(_ denials: inout TargetDenials, _ words: WordSequence, _ reading: PairReading) {
        var place = 0
        while place < words.count, !denials.isEmpty {
            if let idiom = source.idiom(at: { words.hash(place + $0) }), idiom.renderings.isEmpty {
                denials.removeAll(.idiom)
                place += idiom.words.count
                continue
            }
            let word = word(words, place, reading)
            if let renderings { denials.remove(renderings.words(for: word)) }
            if source.deniesInside(word) { denials.removeAll(.form) }
            place += 1
        }
    }

    private func word(_ words: WordSequence, _ place: Int, _ reading: PairReading) -> [UInt8] {
        FoldedKey.fold(reading.source.bytes, in: words.ranges[place], lowercasing: true)
    }

    /// Whether the translation is so short that it left the clause out, or belongs to another sentence.
    private func isShortened(_ words: WordSequence, _ rendering: WordSequence) -> Bool {
        words.count >= Self.longSentence && Double(rendering.count) < Self.shortenedShare * Double(words.count)
    }

    /// A sentence with more is no sentence; each is looked for in all of it.
    private static let mostNegators = 32
    private static let longSentence = 10
    private static let shortenedShare = 0.75

    private struct Negator {
        var place: Int
        /// What may render it though it denies nothing.
        var renderings: [[UInt64]]

        func isNear(_ other: Negator, _ distance: Int) -> Bool { abs(place - other.place) <= distance }
    }

    /// What denies in the source, but for phrases that don't.
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
        return found
    }

    private func hasDoubleNegation(_ found: [Negator]) -> Bool {
        zip(found, found.dropFirst()).contains { $0.isNear($1, Self.doubleNegationDistance) }
    }

    /// *Tidak ada hari tanpa ledakan* says that there are blasts every day.
    private static let doubleNegationDistance = 4
    /// *Tidak bisa dan tidak mau* may be one word in the target.
    private static let coordinationDistance = 3
}

extension NegationLostCheck {
    private func finding(_ reading: PairReading, _ source: WordSequence, _ target: WordSequence, _ place: Int) -> Finding {
        let negator = source.ranges[place]
        return finding(
            "“\(reading.source.text(negator))” denies something in the source, and nothing does in the target", source: negator,
            target: target.span)
    }
}
