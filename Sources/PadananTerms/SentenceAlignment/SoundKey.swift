/// Words spelt alike in two languages: letters that stand for the same sound are one.
enum SoundKey {
    /// How many letters must be the same for words to be compared.
    static let head = 4

    /// The key of a folded word: *fisika* and *physica* have one.
    static func of(_ word: [UInt8]) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(word.count + 2)
        for (index, letter) in word.enumerated() {
            switch letter {
            case UInt8(ascii: "c"), UInt8(ascii: "q"): key.append(UInt8(ascii: "k"))
            case UInt8(ascii: "y"): key.append(UInt8(ascii: "i"))
            case UInt8(ascii: "v"): key.append(UInt8(ascii: "f"))
            case UInt8(ascii: "x"): key += [UInt8(ascii: "k"), UInt8(ascii: "s")]
            case UInt8(ascii: "h") where index > 0 && word[index - 1] == UInt8(ascii: "p"): key[key.count - 1] = UInt8(ascii: "f")
            default: key.append(letter)
            }
        }
        return key
    }

    /// The share of the longer key that both begin with.
    static func similarity(_ first: [UInt8], _ second: [UInt8]) -> Float {
        var common = 0
        while common < first.count, common < second.count, first[common] == second[common] { common += 1 }
        return Float(common) / Float(max(first.count, second.count, 1))
    }
}
