/// One way in which an affix is written: a row of `Data/id/affixes.tsv`.
struct AffixRule: Sendable {
    /// What the base must be, besides beginning with certain letters.
    enum Constraint: Sendable, Hashable {
        case loan
        case twoConsonants
        /// `per-` or `pe-` comes next.
        case perPrefix
        /// A consonant and -er- begin it: `kerja`.
        case consonantAndEr
        case oneSyllable
        case root([UInt8])
    }

    var id: String
    var affix: Affix
    /// How it is written.
    var text: [UInt8]
    /// The letter that the prefix has swallowed, or 0.
    var restored: UInt8
    /// Bit by letter (a = 0): what may follow a prefix, or stand before a suffix.
    var neighbours: UInt32
    /// One of these must hold; none asks for nothing.
    var constraints: [Constraint]

    /// Reads a row; `nil` when the affix is none of `Affix`.
    init?(_ cells: [Substring]) {
        guard cells.count == 8, let affix = Affix(rawValue: String(cells[1])) else { return nil }
        id = String(cells[0])
        self.affix = affix
        text = [UInt8](cells[2].utf8)
        restored = cells[3] == "-" ? 0 : cells[3].utf8.first ?? 0
        let condition = cells[4].utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
        neighbours = Self.letters(condition.first ?? "*")
        constraints = condition.dropFirst().flatMap { $0.utf8.split(separator: UInt8(ascii: ",")) }.compactMap {
            Self.constraint(Substring($0))
        }
    }

    private static func letters(_ cell: Substring) -> UInt32 {
        var letters: UInt32 = 0
        for byte in cell.utf8 {
            switch byte {
            case UInt8(ascii: "V"): letters |= Letters.vowels
            case UInt8(ascii: "*"): letters |= Letters.all
            case UInt8(ascii: "a")...UInt8(ascii: "z"): letters |= Letters.bit(byte)
            default: break
            }
        }
        return cell.utf8.first == UInt8(ascii: "!") ? Letters.all & ~letters : letters
    }

    private static func constraint(_ text: Substring) -> Constraint? {
        switch text {
        case "loan": .loan
        case "CC": .twoConsonants
        case "per-": .perPrefix
        case "er": .consonantAndEr
        case "1": .oneSyllable
        default: text.utf8.first == UInt8(ascii: "=") ? .root([UInt8](text.utf8.dropFirst())) : nil
        }
    }

    /// Whether `letter` may be beside the affix.
    @inline(__always)
    func allows(_ letter: UInt8) -> Bool { neighbours & Letters.bit(letter) != 0 }
}
