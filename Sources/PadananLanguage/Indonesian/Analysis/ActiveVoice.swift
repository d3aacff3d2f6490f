/// Makes the meN- form of a verb's base, which is the key of all its voices: `jamin` → `menjamin`, `perbaiki` → `memperbaiki`.
///
/// - Source: `Data/id/affixes.tsv`, the meN- rules read in the other direction; `Data/id/voice-exceptions.tsv`.
struct ActiveVoice: Sendable {
    /// Bases with an active form of their own.
    private let bases: WordIndex
    /// All active forms of each of them, the standard one first.
    private let actives: [[ArraySlice<UInt8>]]

    init(_ data: StaticString) {
        let lines = DataLines(data)
        var bases = WordIndex(lines.bytes, capacity: 1 << 10)
        var actives: [[ArraySlice<UInt8>]] = []
        lines.forEachRow { cells in
            guard cells.count > 1 else { return }
            bases.append(cells[0])
            actives.append(lines.bytes[cells[1]].split(separator: UInt8(ascii: "|")))
        }
        self.bases = bases
        self.actives = actives
    }

    /// What else decides, besides the letters.
    struct Base {
        /// The base begins with per- or ber-, whose first letter stays.
        var keepsFirstLetter = false
        /// Its root has one syllable and nothing stands before it.
        var isOneSyllable = false
    }

    /// The standard form of the verb whose active form is `active`: `memopulerkan` of `mempopulerkan`, but `mengaji` is not `mengkaji`.
    func form(of active: [UInt8], from base: [UInt8], _ kind: Base) -> [UInt8] {
        guard let number = bases.number(of: base), !actives[number].contains(where: { $0.elementsEqual(active) }) else {
            return form(of: base, kind)
        }
        return active
    }

    /// The standard active form of `base`.
    func form(of base: [UInt8], _ kind: Base) -> [UInt8] {
        if let number = bases.number(of: base), let standard = actives[number].first { return Array(standard) }
        guard let first = base.first else { return base }
        if kind.isOneSyllable { return Array("menge".utf8) + base }
        let swallows = !kind.keepsFirstLetter && base.count > 1 && Letters.isVowel(base[1])
        switch first {
        case UInt8(ascii: "p"): return swallows ? Array("mem".utf8) + base.dropFirst() : Array("mem".utf8) + base
        case UInt8(ascii: "t"): return swallows ? Array("men".utf8) + base.dropFirst() : Array("men".utf8) + base
        case UInt8(ascii: "s"): return swallows ? Array("meny".utf8) + base.dropFirst() : Array("men".utf8) + base
        case UInt8(ascii: "k"): return swallows ? Array("meng".utf8) + base.dropFirst() : Array("meng".utf8) + base
        case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): return Array("mem".utf8) + base
        case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "z"): return Array("men".utf8) + base
        case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "w"), UInt8(ascii: "y"):
            return Array("me".utf8) + base
        default: return Array("meng".utf8) + base
        }
    }
}
