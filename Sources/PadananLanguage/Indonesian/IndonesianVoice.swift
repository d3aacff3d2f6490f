/// The voices of transitive verbs: from the active form (meN-) to its base and to the forms that are the same term.
///
///     IndonesianVoice.forms(of: "mencabut")   // mencabut, dicabut, kucabut, kaucabut, cabut
///
/// - Source: Sneddon, Indonesian: A Comprehensive Grammar, on meN- and the passives; `Data/id/voice-exceptions.tsv` and `nominal-bases.txt`; the
///   root lexicon says what meN- hides (mengubah: ubah, not kubah; menilai: nilai, not tilai).
struct IndonesianVoice: Sendable {
    private let analyzer = IndonesianAnalyzer()
    /// Active form → base, where the nasal rule alone would go wrong.
    private let baseOfActive: [String: String]
    /// Base → all its active forms, from the same table.
    private let activesOfBase: [String: [String]]
    /// Bases that, bare, are nouns or other words in the first place.
    private let nominalBases: Set<String>

    init() {
        var baseOfActive: [String: String] = [:]
        var activesOfBase: [String: [String]] = [:]
        for row in DataTable(idVoiceExceptionsData).rows where row.count > 1 {
            let actives = DataTable.alternatives(row[1])
            activesOfBase[String(row[0])] = actives
            for active in actives { baseOfActive[active] = String(row[0]) }
        }
        self.baseOfActive = baseOfActive
        self.activesOfBase = activesOfBase
        nominalBases = DataTable(idNominalBasesData).words
    }

    /// All forms of the verb whose active form is `active`, that form first; `[active]` when it has no meN-.
    func forms(of active: String) -> [InflectedForm] {
        let bases = self.bases(of: active)
        var forms = [InflectedForm(active)]
        for alternative in bases.flatMap({ activesOfBase[$0.text] ?? [] }) where alternative != active {
            forms.append(InflectedForm(alternative, "spelling"))
        }
        for base in bases {
            forms.append(InflectedForm("di" + base.text, "voice di-"))
            forms.append(InflectedForm("ku" + base.text, "voice ku-"))
            forms.append(InflectedForm("kau" + base.text, "voice kau-"))
            if base.isCertain, isVerbalWhenBare(base.text) { forms.append(InflectedForm(base.text, "bare verb")) }
        }
        return forms
    }

    private struct Base {
        var text: String
        /// False when another base has the same active form and no list decides.
        var isCertain: Bool
    }

    private func bases(of active: String) -> [Base] {
        if let base = baseOfActive[active] { return [Base(text: base, isCertain: true)] }
        guard active.hasPrefix("me"), active.utf8.count > 4 else { return [] }
        if let known = analyzer.base(ofActive: Array(active.utf8)) {
            return [Base(text: String(decoding: known, as: UTF8.self), isCertain: true)]
        }
        return basesByRule(active)
    }

    /// For a verb whose root is in no list: what the letters allow.
    private func basesByRule(_ active: String) -> [Base] {
        if active.hasPrefix("meng") { return basesBehindMeng(active.dropFirst(4)) }
        if active.hasPrefix("meny") { return [Base(text: "s" + active.dropFirst(4), isCertain: true)] }
        if active.hasPrefix("men") { return [consonantOrRestored(active.dropFirst(3), initial: "t")] }
        if active.hasPrefix("mem") { return [consonantOrRestored(active.dropFirst(3), initial: "p")] }
        return [Base(text: String(active.dropFirst(2)), isCertain: true)]
    }

    private func basesBehindMeng(_ rest: Substring) -> [Base] {
        guard let first = rest.utf8.first else { return [] }
        guard Self.isVowel(first) else { return [Base(text: String(rest), isCertain: true)] }
        var possible = [String(rest), "k" + rest]
        if first == UInt8(ascii: "e"), Self.isMonosyllable(rest.dropFirst()) { possible.append(String(rest.dropFirst())) }
        return possible.map { Base(text: $0, isCertain: false) }
    }

    private func consonantOrRestored(_ rest: Substring, initial: String) -> Base {
        let isVowel = rest.utf8.first.map(Self.isVowel) ?? false
        return Base(text: isVowel ? initial + rest : String(rest), isCertain: true)
    }

    /// Whether the bare base is read as a verb: not a noun, and not a loan in -si, which is one.
    private func isVerbalWhenBare(_ base: String) -> Bool {
        let isLoan = base.hasSuffix("si") && !analyzer.hasSuffix(Array(base.utf8))
        return !nominalBases.contains(base) && !isLoan && base.utf8.count >= 4
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u")].contains(byte)
    }

    /// Whether `word`, without -kan or -i, has one vowel: such bases take menge-, as may those in e- or ke-.
    private static func isMonosyllable(_ word: Substring) -> Bool {
        let stem = word.hasSuffix("kan") ? word.dropLast(3) : word.hasSuffix("i") ? word.dropLast() : word
        return stem.utf8.filter(isVowel).count == 1
    }
}
