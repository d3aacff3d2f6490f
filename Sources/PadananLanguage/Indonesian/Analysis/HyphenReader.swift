/// Finds out what a hyphen is for.
struct HyphenReader {
    private let tables: IndonesianTables
    private let word: [UInt8]
    private let hyphen: Int

    /// - Returns: `nil` when `word` has no hyphen inside.
    init?(_ tables: IndonesianTables, _ word: [UInt8]) {
        guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")), hyphen > 0, hyphen < word.count - 1 else { return nil }
        self.tables = tables
        self.word = word
        self.hyphen = hyphen
    }

    private var first: Range<Int> { 0..<hyphen }
    private var second: Range<Int> { hyphen + 1..<word.count }

    func read() -> HyphenatedWord {
        if let lexical = lexical() { return lexical }
        if let last = word.lastIndex(of: UInt8(ascii: "-")), last > hyphen { return long(last) }
        if hasDigit(first) || hasDigit(second) { return whole }
        if let doubled = doubled() { return doubled }
        if isEnding(second) { return HyphenatedWord(kind: .ending, base: first, stemEnd: hyphen) }
        if isPrefix(first) { return isRomanNumeral(second) ? whole : HyphenatedWord(kind: .prefix, base: second, stemEnd: word.count) }
        if tables.related.isCombiningForm(word, 0, hyphen) {
            return HyphenatedWord(kind: .combiningForm, base: second, stemEnd: word.count)
        }
        return affixed() ?? whole
    }

    private var whole: HyphenatedWord { HyphenatedWord(kind: .whole, base: 0..<word.count, stemEnd: word.count) }

    /// More than one hyphen: an ending behind the last (`hak-hak-nya`), else left whole.
    private func long(_ last: Int) -> HyphenatedWord {
        guard isEnding(last + 1..<word.count), !hasDigit(0..<word.count) else { return whole }
        return HyphenatedWord(kind: .ending, base: 0..<last, stemEnd: last)
    }

    /// A word of the list, with or without endings.
    private func lexical() -> HyphenatedWord? {
        for end in stemEnds() where tables.compounds.number(word, 0, end) != nil {
            return HyphenatedWord(kind: .lexical, base: first, stemEnd: end)
        }
        return nil
    }

    private func doubled() -> HyphenatedWord? {
        for end in stemEnds() where end - hyphen - 1 == hyphen && word[first].elementsEqual(word[hyphen + 1..<end]) {
            return HyphenatedWord(kind: .full, base: first, stemEnd: end)
        }
        return nil
    }

    /// The ends of the second half with endings taken off: none, a particle, a clitic, both.
    private func stemEnds() -> [Int] {
        var ends = [word.count]
        for step in tables.affixes.particles where step.ends(word, from: hyphen + 1, to: word.count) {
            ends.append(word.count - step.length)
        }
        for end in ends {
            for step in tables.affixes.clitics where step.ends(word, from: hyphen + 1, to: end) { ends.append(end - step.length) }
        }
        return ends
    }

    /// Both halves have the same root, once prefixes and suffixes are off; the second may keep the first's nasal: `menulis-nulis`.
    private func affixed() -> HyphenatedWord? {
        let firstRoot = root(word, first)
        guard firstRoot.count >= 3 else { return nil }
        for end in stemEnds() where roots(hyphen + 1..<end).contains(firstRoot) {
            return HyphenatedWord(kind: .affixed, base: first, stemEnd: end)
        }
        return nil
    }

    private func roots(_ range: Range<Int>) -> [[UInt8]] {
        let plain = root(word, range)
        guard Letters.bit(word[range.lowerBound]) & Self.nasals != 0 else { return [plain] }
        let nasal = [UInt8(ascii: "m"), UInt8(ascii: "e")] + word[range]
        return [plain, root(nasal, 0..<nasal.count)]
    }

    private static let nasals = Letters.bit(UInt8(ascii: "m")) | Letters.bit(UInt8(ascii: "n"))

    private func root(_ word: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var search = WordSearch(tables, word, from: range.lowerBound, to: range.upperBound)
        search.run()
        return search.best.root(of: word, tables)
    }

    private func hasDigit(_ range: Range<Int>) -> Bool { word[range].contains { $0 &- 0x30 < 10 } }

    private func isEnding(_ range: Range<Int>) -> Bool {
        let text = word[range]
        return (tables.affixes.clitics + tables.affixes.particles + tables.affixes.suffixes).contains {
            // `check-in` has no informal suffix.
            $0.affix != .informalIn && tables.affixes.rules[$0.place].text.elementsEqual(text)
        }
    }

    private func isPrefix(_ range: Range<Int>) -> Bool {
        let text = word[range]
        // The bare nasal is written solid only: the m of `m-banking` is a letter.
        return tables.affixes.steps.contains { $0.affix != .nasal && tables.affixes.rules[$0.place].text.elementsEqual(text) }
    }

    private func isRomanNumeral(_ range: Range<Int>) -> Bool {
        word[range].allSatisfy { [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l")].contains($0) }
    }
}
