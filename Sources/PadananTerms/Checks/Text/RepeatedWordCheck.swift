import PadananLanguage
import PadananModel

/// Reports a word that stands twice in a row: *agreed to to meet*, also across a line break.
///
/// Cost: one comparison of hashes for each word of the target.
struct RepeatedWordCheck: Check {
    static let rule = CheckRule(
        id: "repeated-word", group: .text,
        summary: "A word stands twice in a row in the target.",
        explanation: """
            A doubled word is what an edit leaves behind. It is hard to see, most of all at the end of a line.

            Not reported: *had had* and *that that*, which are grammar; *is is* where a clause ends (*what it is is a pause*); doubled names (*Sing Sing*) that the source doubles too; \
            words with a comma \
            or hyphen between them; numbers; and a word that is doubled for emphasis when the source doubles one too.

            `--fix` takes out the second word.
            """,
        examples: [
            .wrong("Kedua menteri sepakat untuk bertemu lagi.", "The two ministers agreed to to meet again.", marks: "to to"),
            .wrong("Pasukan ditarik dari perbatasan.", "Troops were withdrawn from the\nthe border.", marks: "the\nthe"),
            .right("Ia menyesali sanksi yang pernah ada.", "He regretted the sanctions they had had."),
            .right("Tahanan itu dipindahkan ke Sing Sing.", "The prisoner was moved to Sing Sing."),
            .right("“Ini sangat, sangat mendesak,” katanya.", "“This is very, very urgent,” she said."),
        ])

    private let words: RepeatableWords

    init?(_ setup: CheckSetup) {
        words = RepeatableWords(setup.languages.target, allowed: setup.options.allowedWords)
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        let (tokens, bytes) = (reading.target.tokens, reading.target.bytes)
        var index = 0
        var candidates = 0
        while index + 2 < tokens.count, candidates < Self.mostFindings {
            guard isDoubled(tokens, bytes, index) else {
                index += 1
                continue
            }
            candidates += 1
            let end = runEnd(tokens, bytes, from: index)
            if isMistake(reading, first: index, last: end) { findings.append(finding(reading, first: index, last: end)) }
            index = end
        }
    }

    /// A segment with more is no text; the rest isn't looked at.
    private static let mostFindings = 32

    /// Whether the word at `index` stands again behind a space.
    private func isDoubled(_ tokens: [Token], _ bytes: [UInt8], _ index: Int) -> Bool {
        let (first, second) = (tokens[index], tokens[index + 2])
        guard first.kind == .word, second.kind == .word, first.hash == second.hash, tokens[index + 1].kind == .space else { return false }
        guard first.range.count == second.range.count, !first.shape.contains(.digits) else { return false }
        if bytes[first.range].elementsEqual(bytes[second.range]) { return true }
        return FoldedKey.fold(bytes, in: first.range, lowercasing: true) == FoldedKey.fold(bytes, in: second.range, lowercasing: true)
    }

    private func runEnd(_ tokens: [Token], _ bytes: [UInt8], from index: Int) -> Int {
        var end = index + 2
        while end + 2 < tokens.count, isDoubled(tokens, bytes, end) { end += 2 }
        return end
    }

    private func isMistake(_ reading: PairReading, first: Int, last: Int) -> Bool {
        let target = reading.target
        let token = target.tokens[first]
        if beginsName(target, first: first, last: last) { return false }
        let isCapitalised = isCapital(target.bytes[token.start]) && isCapital(target.bytes[target.tokens[last].start])
        if token.range.count == 1, isCapitalised { return false }
        let word = FoldedKey.fold(target.bytes, in: token.range, lowercasing: true)
        if words.isRepeatable(word) || target.tokens[first + 1].shape.contains(.paragraphBreak) { return false }
        if words.endsClause(word), isBehindOpener(target, first) { return false }
        return !sourceRepeats(reading.source, word, emphasis: words.isEmphatic(word))
    }

    /// Whether a word before the one at `index` begins a clause that may end in it.
    private func isBehindOpener(_ target: TextReading, _ index: Int) -> Bool {
        target.tokens[max(0, index - Self.longestClause)..<index].contains {
            $0.kind == .word && words.opensClause(FoldedKey.fold(target.bytes, in: $0.range, lowercasing: true))
        }
    }

    /// In tokens.
    private static let longestClause = 40

    /// Whether one of the two has a capital within a sentence: *in May may go up*, *the central bank Bank Indonesia*.
    private func beginsName(_ target: TextReading, first: Int, last: Int) -> Bool {
        let isFirst = isCapital(target.bytes[target.tokens[first].start])
        guard isFirst != isCapital(target.bytes[target.tokens[last].start]) else { return false }
        return !isFirst || (first > 1 && target.tokens[first - 1].kind == .space && target.tokens[first - 2].kind == .word)
    }

    /// Whether the source has `word` twice in a row as well, or any word when this one is doubled for emphasis.
    private func sourceRepeats(_ source: TextReading, _ word: [UInt8], emphasis: Bool) -> Bool {
        for index in source.tokens.indices where source.tokens[index].kind == .word {
            let token = source.tokens[index]
            if token.shape.contains(.hyphen), isReduplication(source.bytes, token.range, of: emphasis ? nil : word) { return true }
            guard index + 2 < source.tokens.count, isDoubled(source.tokens, source.bytes, index) else { continue }
            if emphasis || FoldedKey.fold(source.bytes, in: token.range, lowercasing: true) == word { return true }
        }
        return false
    }

    /// Whether a hyphenated word has `word` twice, or twice the same when `word` is `nil`.
    private func isReduplication(_ bytes: [UInt8], _ range: TextRange, of word: [UInt8]?) -> Bool {
        let halves = FoldedKey.fold(bytes, in: range, lowercasing: true).split(separator: UInt8(ascii: "-"))
        guard halves.count == 2, halves[0] == halves[1] else { return false }
        return word.map { halves[0].elementsEqual($0) } ?? true
    }

    private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}

extension RepeatedWordCheck {
    private func finding(_ reading: PairReading, first: Int, last: Int) -> Finding {
        let tokens = reading.target.tokens
        let range = tokens[first].start..<tokens[last].end
        let surplus = tokens[first].end..<tokens[last].end
        let isCertain = !reading.target.codes.contains { surplus.contains($0.offset) }
        var finding = finding("“\(reading.target.text(tokens[first].range))” stands twice in a row: write it once", target: range)
        finding.suggestion = TargetEdit(surplus, "", isCertain: isCertain)
        return finding
    }
}
