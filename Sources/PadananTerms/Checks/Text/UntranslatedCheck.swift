import PadananLanguage
import PadananModel

/// Reports what stands in the target as it stood in the source and is in the source's language: all of it, a sentence, or a run of words.
///
/// Cost: a look-up for each word of the target; more only where several are of the source's language.
struct UntranslatedCheck: Check {
    static let rule = CheckRule(
        id: "untranslated", group: .text, severity: .error,
        summary: "The target, a sentence of it or half of one is still in the source language.",
        explanation: """
            Segments that were confirmed by accident, and sentences that a machine or a tired translator left over.

            A run of words is reported when it stands in both texts, when its words are in the vocabulary of the source language \
            and not in that of the \
            target language, and when it is all of the target, a whole sentence, at least four such words, or two and more of which one \
            is derived (*rapat ditunda*) or all are in daily use and one an adjective (*hujan lebat*); of a headline, at least three.

            Not reported: names, bylines and companies; words that both languages have (*data*); what was in the target language \
            from the beginning; words \
            for things of the culture (*batik*, *nasi goreng*); titles in quotes.
            """,
        examples: [
            .wrong("Warga diminta tetap tenang.", "Warga diminta tetap tenang.", marks: "Warga diminta tetap tenang."),
            .wrong(
                "Sidang berakhir pagi ini. Kedua pihak belum sepakat.", "The session ended this morning. Kedua pihak belum sepakat.",
                marks: "Kedua pihak belum sepakat."),
            .wrong(
                "Menteri menyatakan sidang ditunda hingga Rabu.", "The minister said sidang ditunda until Wednesday.",
                marks: "sidang ditunda"),
            .wrong(
                "Armada Laut Tiba untuk Latihan Bersama", "Armada Laut Tiba untuk Latihan Bersama",
                marks: "Armada Laut Tiba untuk Latihan Bersama"),
            .right("Penyunting: Wahyu Hidayat", "Editor: Wahyu Hidayat"),
            .right("PT Dirgantara Indonesia (Persero)", "PT Dirgantara Indonesia (Persero)"),
            .right("Delegasi itu mengenakan batik dan songket.", "The delegation wore batik and songket."),
            .right("Joint Statement", "Joint Statement"),
        ])

    private let source: WordVocabulary
    private let target: WordVocabulary
    private let allowed: Set<[UInt8]>
    private let conjunctions: Set<[UInt8]>

    init?(_ setup: CheckSetup) {
        guard !setup.languages.source.isSameLanguage(as: setup.languages.target) else { return nil }
        source = .of(setup.languages.source)
        target = .of(setup.languages.target)
        conjunctions = Set(Morphology.conjunctions(of: setup.languages.source).map { Array($0.utf8) })
        allowed = Set(setup.options.allowedWords.map { Array($0.utf8) })
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        var foreign = 0
        for token in reading.target.tokens where token.kind == .word && token.shape.isEmpty {
            if let entry = source.entry(token.hash), entry != .name, target.entry(token.hash) == nil { foreign += 1 }
        }
        let isWhole = reading.source.bytes == reading.target.bytes
        guard foreign > 0 || isWhole else { return }
        for run in SharedRuns(reading.source, reading.target).runs.prefix(Self.mostRuns) {
            if let finding = judge(run, reading, isWhole: isWhole) { findings.append(finding) }
        }
    }

    // MARK: Judging

    private func judge(_ run: SharedRun, _ reading: PairReading, isWhole: Bool) -> Finding? {
        let surroundings = RunSurroundings(reading.target, run.target)
        let counts = count(reading, run.target, isWhole: isWhole)
        guard counts.foreign + counts.titled > 0, (counts.foreign + counts.titled) * 2 >= counts.words else { return nil }
        let isMostlyForeign = counts.foreign > 0 && counts.foreign * 2 >= counts.words
        let isSentence = surroundings.isSentence && (counts.foreign > 2 || (counts.foreign > 0 && counts.telling > 0 && counts.words > 1))
        let isWord = isWhole && counts.words == 1 && counts.derived == 1
        let isLongPart = counts.foreign >= Self.leastRun && counts.telling > 0
        let isShortPart =
            counts.foreign >= Self.leastShortRun && counts.foreign == counts.words && counts.derived > 0
            && reading.target.bytes[reading.target.tokens[run.target.lowerBound].start].isASCIILower
        let isPart = (isLongPart || isShortPart || isPlainPart(counts, reading.target, run.target)) && !surroundings.isQuoted
        if isWhole, isHeadline(counts) { return finding(reading, run, end: surroundings.end) }
        guard isMostlyForeign, isSentence && !(surroundings.isQuoted && !isHalf(counts.words, reading.target)) || isWord || isPart else {
            return nil
        }
        let end = surroundings.isSentence ? surroundings.end : reading.target.tokens[run.target.upperBound - 1].end
        return finding(reading, run, end: end)
    }

    /// Whether all of the target is a headline of the source: capitalised words of its language, which names have too, with a function word that names
    /// lack, or more of them than a name has.
    private func isHeadline(_ counts: Counts) -> Bool {
        let words = counts.foreign + counts.titled
        return words >= (counts.linking > 0 ? Self.leastHeadline : Self.longestName + 1)
    }

    /// Whether a few words that aren't derived are no word of the culture (*nasi goreng*, *pasar malam*) all the same: one is an adjective, the
    /// others are in daily use (*hujan lebat*).
    private func isPlainPart(_ counts: Counts, _ text: TextReading, _ tokens: Range<Int>) -> Bool {
        guard counts.adjectives > 0, counts.foreign == counts.words, counts.words >= Self.leastShortRun else { return false }
        return counts.commonOthers > 0 && counts.commonOthers + counts.adjectives == counts.words
            && text.bytes[text.tokens[tokens.lowerBound].start].isASCIILower
    }

    private func isHalf(_ words: Int, _ text: TextReading) -> Bool {
        words * 2 >= text.wordCount
    }

    /// What the words of a run are.
    private struct Counts {
        var words = 0
        /// Words of the source's language that the target's doesn't have.
        var foreign = 0
        /// Of these, function words and derived ones, which are not borrowed.
        var telling = 0
        var derived = 0
        /// Capitalised words within a sentence that would be foreign in small letters.
        var titled = 0
        /// Of those that are in the dictionary, adjectives, and others that are in daily use.
        var adjectives = 0
        var commonOthers = 0
        /// Function words in small letters that join no names.
        var linking = 0
    }

    private func count(_ reading: PairReading, _ tokens: Range<Int>, isWhole: Bool) -> Counts {
        let text = reading.target
        var counts = Counts()
        var isFirst = true
        for token in text.tokens[tokens] {
            guard token.kind == .word else {
                if token.kind == .punctuation { isFirst = true }
                continue
            }
            counts.words += 1
            let isCapitalised = text.bytes[token.start] >= 0x41 && text.bytes[token.start] <= 0x5A
            if !isCapitalised || isFirst {
                classify(text, token, reading.memory, &counts)
            } else if isWhole, isForeign(FoldedKey.fold(text.bytes, in: token.range, lowercasing: true), reading.memory) {
                counts.titled += 1
            }
            isFirst = false
        }
        return counts
    }

    private func classify(_ text: TextReading, _ token: Token, _ memory: WordMemory, _ counts: inout Counts) {
        let word = FoldedKey.fold(text.bytes, in: token.range, lowercasing: true)
        guard isForeign(word, memory) else { return }
        counts.foreign += 1
        let traits = source.traits(token.hash)
        if traits.contains(.adjective) {
            counts.adjectives += 1
        } else if traits.contains(.common) {
            counts.commonOthers += 1
        }
        let isDerived = memory.isDerivedInSource(WordHash.of(word).value) { source.isDerived(word) }
        if isDerived { counts.derived += 1 }
        let isFunction = source.entry(token.hash) == .function
        if isDerived || isFunction { counts.telling += 1 }
        if isFunction, !isDerived, !conjunctions.contains(word) { counts.linking += 1 }
    }

    private func isForeign(_ word: [UInt8], _ memory: WordMemory) -> Bool {
        let hash = WordHash.of(word).value
        return memory.isOrdinaryInSource(hash) { source.isOrdinary(word) } && !memory.isOrdinaryInTarget(hash) { target.isOrdinary(word) }
            && !allowed.contains(word)
    }

    /// Fewer words than this, all of the source's language, are a name of something.
    private static let leastShortRun = 2
    /// A headline has at least so many words of the source's language; the name of an office has no more than the other.
    private static let leastHeadline = 3
    private static let longestName = 5
    /// Fewer words than this in a sentence that is translated otherwise are a quotation or a name.
    private static let leastRun = 4
    /// A segment with more is no text; the rest isn't looked at.
    private static let mostRuns = 256
}

extension UntranslatedCheck {
    private func finding(_ reading: PairReading, _ run: SharedRun, end: Int) -> Finding {
        let (source, target) = (reading.source, reading.target)
        let targetRange = target.tokens[run.target.lowerBound].start..<end
        let tail = end - target.tokens[run.target.upperBound - 1].end
        let sourceStart = source.tokens[run.source.lowerBound].start
        let sourceEnd = min(source.tokens[run.source.upperBound - 1].end + tail, source.bytes.count)
        return finding(
            "“\(excerpt(target, targetRange))” is still in the source language: translate it", source: sourceStart..<sourceEnd,
            target: targetRange)
    }

    /// The text, or its beginning.
    private func excerpt(_ text: TextReading, _ range: TextRange) -> String {
        guard range.count > Self.longestExcerpt else { return text.text(range) }
        return String(text.text(range).prefix(Self.longestExcerpt)) + "…"
    }

    private static let longestExcerpt = 60
}
