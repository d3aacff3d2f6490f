/// From places and numbers to the words that they stand for.
extension SegmentedWord {
    /// Where the inflectional endings begin: the word up to here is what its key is made of.
    func stemEnd(_ tables: IndonesianTables) -> Int {
        end + (suffix == 0 ? 0 : tables.affixes.rules[Int(suffix) - 1].text.count)
    }

    /// The outermost prefix.
    func firstPrefix(_ tables: IndonesianTables) -> AffixRule? {
        prefixes.0 == 0 ? nil : tables.affixes.rules[Int(prefixes.0) - 1]
    }

    private var secondPrefixPlace: Int { Int(prefixes.1) - 1 }

    func root(of word: [UInt8], _ tables: IndonesianTables) -> [UInt8] {
        switch source {
        case .lexicon: return Array(tables.lexicon.bytes(number))
        case .exception: return Array(tables.exceptions.root(number))
        case .guess, .unknown:
            var root = Array(word[start..<end])
            if restored != 0, !root.isEmpty { root[0] = restored }
            return root
        }
    }

    /// What the inflected forms of the word share: without clitic and particle, verbs in their meN- form.
    func key(of word: [UInt8], from lower: Int, _ tables: IndonesianTables) -> [UInt8] {
        if source == .exception { return Array(tables.exceptions.key(number)) }
        let stem = Array(word[lower..<stemEnd(tables)])
        guard let prefix = firstPrefix(tables), prefix.affix.isVoice else { return stem }
        let base = base(of: stem, behind: prefix)
        let kind = voiceBase(word, tables)
        return prefix.affix == .meN ? tables.activeVoice.form(of: stem, from: base, kind) : tables.activeVoice.form(of: base, kind)
    }

    /// What follows a prefix, with the letter that it swallowed.
    func base(of stem: [UInt8], behind prefix: AffixRule) -> [UInt8] {
        var base = Array(stem.dropFirst(prefix.text.count - (prefix.restored == 0 ? 0 : 1)))
        if prefix.restored != 0, !base.isEmpty { base[0] = prefix.restored }
        return base
    }

    private func voiceBase(_ word: [UInt8], _ tables: IndonesianTables) -> ActiveVoice.Base {
        var base = ActiveVoice.Base()
        guard secondPrefixPlace >= 0 else {
            let root = root(of: word, tables)
            base.isOneSyllable = Letters.vowelCount(root, 0, root.count) == 1 && root.count <= 5
            return base
        }
        let second = tables.affixes.rules[secondPrefixPlace].affix
        base.keepsFirstLetter = second == .per || second == .ber || second == .pe || second == .peN
        return base
    }

    // MARK: In words

    func morphemes(of word: [UInt8], _ tables: IndonesianTables) -> [Morpheme] {
        if source == .exception { return exceptionMorphemes(word, tables) + endingMorphemes(tables) }
        let root = String(decoding: root(of: word, tables), as: UTF8.self)
        let surface = word[(restored == 0 ? start : start + 1)..<end]
        let prefixes = [prefixes.0, prefixes.1, prefixes.2].filter { $0 != 0 }.map { Self.morpheme($0, tables) }
        let suffixes = suffix == 0 ? [] : [Self.morpheme(suffix, tables)]
        return prefixes + [Morpheme(.root, root, form: String(decoding: surface, as: UTF8.self))] + suffixes + endingMorphemes(tables)
    }

    private func endingMorphemes(_ tables: IndonesianTables) -> [Morpheme] {
        [clitic, particle].filter { $0 != 0 }.map { Self.morpheme($0, tables) }
    }

    private static func morpheme(_ place: UInt8, _ tables: IndonesianTables) -> Morpheme {
        let rule = tables.affixes.rules[Int(place) - 1]
        return Morpheme(rule.affix.kind, rule.affix.rawValue, form: String(decoding: rule.text, as: UTF8.self))
    }

    /// The parts as the list names them; where several make up a form, only the names are known.
    private func exceptionMorphemes(_ word: [UInt8], _ tables: IndonesianTables) -> [Morpheme] {
        let parts = tables.exceptions.parts(number)
        let isWhole = parts.count == 1
        return parts.map { part in
            let form = isWhole ? String(decoding: word[start..<end], as: UTF8.self) : ""
            if part == "RED-" { return Morpheme(.reduplication, "reduplication", form: form) }
            if part.hasSuffix("-") { return Morpheme(Affix(rawValue: part)?.kind ?? .prefix, part, form: form) }
            if part.hasPrefix("-") { return Morpheme(Affix(rawValue: part)?.kind ?? .suffix, part, form: form) }
            return Morpheme(.root, part, form: form)
        }
    }

    /// The word class that the outermost affix gives; without one, the root's.
    func partOfSpeech(_ tables: IndonesianTables) -> UniversalPartOfSpeech? {
        let rootClass = source == .lexicon ? tables.lexicon.entries[number].partOfSpeech : nil
        let suffixAffix = suffix == 0 ? nil : tables.affixes.rules[Int(suffix) - 1].affix
        guard let prefix = firstPrefix(tables)?.affix else {
            switch suffixAffix {
            case .an: return .noun
            case .kan, .i, .informalIn: return .verb
            default: return rootClass
            }
        }
        switch prefix {
        case .meN, .di, .ku, .kau, .nasal, .ter, .ber: return .verb
        case .peN, .pe: return .noun
        case .per: return suffixAffix == .an ? .noun : .verb
        case .ke: return suffixAffix == .an || rootClass != .numeral ? .noun : .numeral
        case .se: return .adverb
        default: return rootClass
        }
    }
}
