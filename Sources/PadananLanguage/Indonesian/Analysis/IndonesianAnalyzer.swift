/// Takes Indonesian words apart.
///
///     IndonesianAnalyzer.shared.keys(of: Array("jaminan-jaminannya".utf8))   // key jaminan, root jamin
///
/// - Source: Sneddon, Indonesian: A Comprehensive Grammar (1996), chapter 1; the lists in `Data/id`, each with its own source.
struct IndonesianAnalyzer: Sendable {
    private let tables = IndonesianTables.shared

    /// The roots of the lexicon.
    var roots: [String] { tables.lexicon.entries.indices.map { String(decoding: tables.lexicon.bytes($0), as: UTF8.self) } }

    /// The likeliest key and root of a folded word. Any bytes are accepted. Cost: a bounded number of look-ups.
    func keys(of word: [UInt8]) -> WordKeys {
        if let doubled = writtenWithTwo(word) { return keys(of: doubled) }
        guard let hyphenated = HyphenReader(tables, word)?.read() else { return simple(word, 0..<word.count) }
        return keys(of: word, hyphenated)
    }

    private func simple(_ word: [UInt8], _ range: Range<Int>) -> WordKeys {
        let best = search(word, range)
        if let compound = compound(word, range, best) { return WordKeys(key: Array(word[compound.stem]), root: Array(word[compound.stem])) }
        return WordKeys(
            key: best.key(of: word, from: range.lowerBound, tables), root: best.root(of: word, tables),
            isGuessed: isGuessed(best, word, range))
    }

    private func search(_ word: [UInt8], _ range: Range<Int>) -> SegmentedWord {
        var search = WordSearch(tables, word, from: range.lowerBound, to: range.upperBound)
        search.run()
        return search.best
    }

    /// Numbers, and words that a list has for other reasons, are not guesses.
    private func isGuessed(_ way: SegmentedWord, _ word: [UInt8], _ range: Range<Int>) -> Bool {
        switch way.source {
        case .lexicon, .exception: false
        case .guess: true
        case .unknown:
            tables.informal.register(word, range.lowerBound, range.upperBound) == nil
                && tables.lookalikes.number(word, range.lowerBound, range.upperBound) == nil
                && word[range].contains { Letters.bit($0) != 0 || $0 >= 0x80 }
        }
    }

    // MARK: Combining forms

    /// A combining form and a known word behind it: `pascaperang`, `antarpemerintah`.
    private struct Compound {
        /// Without clitic and particle.
        var stem: Range<Int>
        /// Where the known word begins.
        var start: Int
        var rest: SegmentedWord
    }

    /// Asked for words only that nothing else explains.
    private func compound(_ word: [UInt8], _ range: Range<Int>, _ best: SegmentedWord) -> Compound? {
        guard best.source == .unknown || best.source == .guess,
            let form = tables.related.combiningForm(of: word, from: range.lowerBound, to: range.upperBound, atLeast: Self.shortestForm)
        else { return nil }
        let rest = search(word, form..<range.upperBound)
        guard rest.source == .lexicon || rest.source == .exception else { return nil }
        return Compound(stem: range.lowerBound..<rest.stemEnd(tables), start: form, rest: rest)
    }

    private static let shortestForm = 3

    // MARK: Hyphens

    private func keys(of word: [UInt8], _ hyphenated: HyphenatedWord) -> WordKeys {
        let stem = Array(word[..<hyphenated.stemEnd])
        let base = keys(of: Array(word[hyphenated.base]), in: hyphenated.kind)
        switch hyphenated.kind {
        case .full, .ending: return base
        case .lexical, .prefix: return WordKeys(key: stem, root: base.root, isGuessed: base.isGuessed)
        case .affixed:
            let verb = undoubled(word, hyphenated)
            let isVoice = search(verb, 0..<verb.count).firstPrefix(tables)?.affix.isVoice ?? false
            return WordKeys(key: isVoice ? simple(verb, 0..<verb.count).key : stem, root: base.root, isGuessed: base.isGuessed)
        case .combiningForm: return WordKeys(key: stem, root: stem, isGuessed: base.isGuessed)
        case .whole: return WordKeys(key: stem, root: stem, isGuessed: !stem.contains { $0 &- 0x30 < 10 })
        }
    }

    /// The reading of the part that holds the root; a whole has none.
    private func keys(of part: [UInt8], in kind: HyphenatedWord.Kind) -> WordKeys {
        kind == .whole ? WordKeys(key: part, root: part) : kind == .ending ? keys(of: part) : simple(part, 0..<part.count)
    }

    /// The first half with the suffix of the second: `menyama-nyamakan` → `menyamakan`.
    private func undoubled(_ word: [UInt8], _ hyphenated: HyphenatedWord) -> [UInt8] {
        let first = Array(word[hyphenated.base])
        let root = search(first, 0..<first.count).root(of: first, tables)
        for step in tables.affixes.suffixes where step.ends(word, from: hyphenated.base.upperBound + 1, to: hyphenated.stemEnd) {
            let whole = first + word[(hyphenated.stemEnd - step.length)..<hyphenated.stemEnd]
            let best = search(whole, 0..<whole.count)
            if best.suffix == UInt8(step.place + 1), best.root(of: whole, tables) == root { return whole }
        }
        return first
    }

    /// `anak2nya` → `anak-anaknya`, when the word before the 2 is known.
    private func writtenWithTwo(_ word: [UInt8]) -> [UInt8]? {
        guard let two = word.firstIndex(of: UInt8(ascii: "2")), two >= 3, word[..<two].allSatisfy({ Letters.bit($0) != 0 }),
            word[(two + 1)...].allSatisfy({ Letters.bit($0) != 0 }), search(word, 0..<two).source == .lexicon
        else { return nil }
        return word[..<two] + [UInt8(ascii: "-")] + word[..<two] + word[(two + 1)...]
    }

    // MARK: Voice

    /// The base of a verb's active form, which may have suffixes (`memasuki` → `masuki`), when the lexicon has its root; `nil` for other words.
    func base(ofActive word: [UInt8]) -> [UInt8]? {
        let best = search(word, 0..<word.count)
        if best.source == .exception, best.end == word.count { return tables.exceptions.base(ofActive: best.number) }
        guard best.source == .lexicon, best.clitic == 0, best.particle == 0, let prefix = best.firstPrefix(tables), prefix.affix == .meN
        else {
            return nil
        }
        return best.base(of: word, behind: prefix)
    }

    /// Whether a verb's base is a root with -kan or -i.
    func hasSuffix(_ base: [UInt8]) -> Bool { search(base, 0..<base.count).suffix != 0 }

    // MARK: All analyses

    /// All ways to take a folded word apart, the likeliest first.
    func analyses(of word: [UInt8]) -> [WordAnalysis] {
        if let doubled = writtenWithTwo(word) { return analyses(of: doubled) }
        if let hyphenated = HyphenReader(tables, word)?.read() { return [analysis(of: word, hyphenated)] }
        var search = WordSearch(tables, word, from: 0, to: word.count, keepsAll: true)
        search.run()
        let isKnown = search.best.source == .lexicon || search.best.source == .exception
        let ways = search.all.filter { !isKnown || $0.source != .unknown }.sorted { $0.cost < $1.cost }
        var seen: Set<WordAnalysis> = []
        let compound = compound(word, 0..<word.count, search.best).map { analysis(of: word, $0) }
        return ([compound].compactMap { $0 } + ways.map { analysis(of: word, $0) }).filter { seen.insert($0).inserted }
    }

    private func analysis(of word: [UInt8], _ compound: Compound) -> WordAnalysis {
        let stem = String(decoding: word[compound.stem], as: UTF8.self)
        let prefix = String(decoding: word[..<compound.start], as: UTF8.self)
        return WordAnalysis(
            key: stem, root: stem, partOfSpeech: compound.rest.partOfSpeech(tables),
            morphemes: [Morpheme(.prefix, prefix + "-", form: prefix)] + compound.rest.morphemes(of: word, tables),
            related: String(decoding: compound.rest.key(of: word, from: compound.start, tables), as: UTF8.self))
    }

    private func analysis(of word: [UInt8], _ way: SegmentedWord) -> WordAnalysis {
        WordAnalysis(
            key: String(decoding: way.key(of: word, from: 0, tables), as: UTF8.self),
            root: String(decoding: way.root(of: word, tables), as: UTF8.self), partOfSpeech: way.partOfSpeech(tables),
            morphemes: way.morphemes(of: word, tables), related: related(to: way), isGuessed: isGuessed(way, word, 0..<word.count),
            register: register(word, way))
    }

    private func related(to way: SegmentedWord) -> String? {
        guard way.source == .lexicon else { return nil }
        return tables.related.related(to: Array(tables.lexicon.bytes(way.number)), tables.lexicon).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private func register(_ word: [UInt8], _ way: SegmentedWord) -> WordAnalysis.Register {
        if let listed = tables.informal.register(word, 0, word.count) { return listed }
        if way.source == .lexicon, tables.lexicon.entries[way.number].flags.contains(.informal) { return .informal }
        let affixes = [way.prefixes.0, way.suffix].filter { $0 != 0 }.map { tables.affixes.rules[Int($0) - 1].affix }
        return affixes.contains(.nasal) || affixes.contains(.informalIn) ? .informal : .standard
    }

    private func analysis(of word: [UInt8], _ hyphenated: HyphenatedWord) -> WordAnalysis {
        let reading = keys(of: word, hyphenated)
        return WordAnalysis(
            key: String(decoding: reading.key, as: UTF8.self), root: String(decoding: reading.root, as: UTF8.self),
            partOfSpeech: hyphenated.kind == .whole ? nil : search(word, hyphenated.base).partOfSpeech(tables),
            morphemes: morphemes(of: word, hyphenated),
            related: hyphenated.kind == .combiningForm ? relatedKey(word, hyphenated.base) : nil,
            isGuessed: reading.isGuessed)
    }

    private func relatedKey(_ word: [UInt8], _ base: Range<Int>) -> String {
        String(decoding: keys(of: Array(word[base])).key, as: UTF8.self)
    }

    private func morphemes(of word: [UInt8], _ hyphenated: HyphenatedWord) -> [Morpheme] {
        func text(_ range: Range<Int>) -> String { String(decoding: word[range], as: UTF8.self) }
        let ending = hyphenated.stemEnd < word.count ? endings(text(hyphenated.stemEnd..<word.count)) : []
        guard hyphenated.kind != .whole else { return [Morpheme(.root, text(hyphenated.base), form: text(hyphenated.base))] }
        let part = Array(word[hyphenated.base])
        let base = hyphenated.kind == .ending ? analyses(of: part)[0].morphemes : search(part, 0..<part.count).morphemes(of: part, tables)
        let rest = text(hyphenated.base.upperBound..<hyphenated.stemEnd)
        switch hyphenated.kind {
        case .full: return base + [Morpheme(.reduplication, "reduplication", form: rest)] + ending
        case .affixed: return base + [Morpheme(.reduplication, "reduplication with affixes", form: rest)] + ending
        case .lexical: return base + [Morpheme(.reduplication, "lexical reduplication", form: rest)] + ending
        case .prefix, .combiningForm:
            return [Morpheme(.prefix, text(0..<hyphenated.base.lowerBound), form: text(0..<hyphenated.base.lowerBound))] + base
        case .ending, .whole: return base + ending
        }
    }

    /// What stands behind the stem: `nyalah` → -nya, -lah.
    private func endings(_ text: String) -> [Morpheme] {
        let plain = text.drop { $0 == "-" }
        for clitic in tables.affixes.clitics + tables.affixes.suffixes {
            let rule = tables.affixes.rules[clitic.place]
            let form = String(decoding: rule.text, as: UTF8.self)
            guard plain.hasPrefix(form) else { continue }
            return [Morpheme(rule.affix.kind, rule.affix.rawValue, form: form)] + endings(String(plain.dropFirst(form.count)))
        }
        return plain.isEmpty ? [] : [Morpheme(.particle, "-" + plain, form: String(plain))]
    }
}
