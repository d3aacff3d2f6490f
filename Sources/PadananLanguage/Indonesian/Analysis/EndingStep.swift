/// A suffix, clitic or particle in the shape in which the search compares it.
struct EndingStep: Sendable {
    /// The letters, the first in the lowest place.
    var text: UInt64
    var mask: UInt64
    var length: Int
    var neighbours: UInt32
    var affix: Affix
    /// Its place in `AffixTable.rules`.
    var place: Int
    /// What it costs to take it off; of suffixes, `AffixPatterns` says.
    var cost: Int

    init(_ rule: AffixRule, place: Int) {
        text = rule.text.eightBytes(at: 0)
        mask = 1 << UInt64(8 * rule.text.count) - 1
        length = rule.text.count
        neighbours = rule.neighbours
        affix = rule.affix
        self.place = place
        cost = Self.cost(of: rule.affix)
    }

    /// After the shares of words with a clitic in UD Indonesian-GSD, PUD and CSUI: 1,207 of 69,000, most of them -nya; the others are estimates.
    private static func cost(of affix: Affix) -> Int {
        switch affix {
        case .nya: Bits.one * 6
        case .lah, .kah: Bits.one * 9
        case .kuClitic, .muClitic, .pun: Bits.one * 10
        case .tah, .kauClitic: Bits.one * 14
        default: 0
        }
    }

    /// Whether it stands before `end` in `word`, with at least two letters before it.
    @inline(__always)
    func ends(_ word: [UInt8], from start: Int, to end: Int) -> Bool {
        let place = end &- length
        guard place >= start &+ 2, word.eightBytes(at: place) & mask == text else { return false }
        return neighbours & Letters.bit(word[place &- 1]) != 0 || word[place &- 1] >= 0x80
    }
}
