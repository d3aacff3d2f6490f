/// A number read from atoms.
struct DateTimeNumber {
    var value: Int
    var next: Int
    var isOrdinal = false
    var isWord = false
}

/// Small numbers in digits, words and Roman letters.
extension DateTimeReader {
    /// A number below 100: `17`, `17th`, `ke-17`, *seventeenth*, *kedua puluh*; with `roman`, also `XVII`.
    func number(at index: Int, roman: Bool = false) -> DateTimeNumber? {
        if let prefixed = prefixedNumber(at: index, roman: roman) { return prefixed }
        if let digits = digitNumber(at: index) { return digits }
        if let words = wordNumber(at: index) { return words }
        guard roman, let value = romanValue(at: index) else { return nil }
        return DateTimeNumber(value: value, next: index + 1)
    }

    /// `ke-21`, `ke 21`, `ke-XXI`.
    private func prefixedNumber(at index: Int, roman: Bool) -> DateTimeNumber? {
        guard isRole(.ordinalPrefix, at: index) else { return nil }
        let place = isMark("-", at: index + 1) ? index + 2 : index + 1
        if isDigits(at: place, counts: 1...2), let atom = atom(place), endsNumber(place) {
            return DateTimeNumber(value: atom.value, next: place + 1, isOrdinal: true)
        }
        if let words = wordNumber(at: place) { return DateTimeNumber(value: words.value, next: words.next, isOrdinal: true, isWord: true) }
        guard roman, let value = romanValue(at: place) else { return nil }
        return DateTimeNumber(value: value, next: place + 1, isOrdinal: true)
    }

    private func digitNumber(at index: Int) -> DateTimeNumber? {
        guard isDigits(at: index, counts: 1...2), let atom = atom(index), beginsNumber(index) else { return nil }
        if isGlued(index + 1), isRole(.ordinalSuffix, at: index + 1) {
            return DateTimeNumber(value: atom.value, next: index + 2, isOrdinal: true)
        }
        return endsNumber(index) ? DateTimeNumber(value: atom.value, next: index + 1) : nil
    }

    /// *tujuh belas*, *kedua puluh satu*, *twenty-first*.
    private func wordNumber(at index: Int) -> DateTimeNumber? {
        guard var number = simpleWordNumber(at: index) else { return nil }
        if isRole(.teenWord, at: number.next) {
            return DateTimeNumber(value: number.value % 10 + 10, next: number.next + 1, isOrdinal: number.isOrdinal, isWord: true)
        }
        if isRole(.tensWord, at: number.next) {
            number.value = number.value % 10 * 10
            number.next += 1
        }
        guard number.value >= 20, number.value % 10 == 0 else { return number }
        let place = isMark("-", at: number.next) ? number.next + 1 : number.next
        guard let units = simpleWordNumber(at: place), units.value < 10 else { return number }
        return DateTimeNumber(
            value: number.value + units.value, next: units.next, isOrdinal: number.isOrdinal || units.isOrdinal, isWord: true)
    }

    private func simpleWordNumber(at index: Int) -> DateTimeNumber? {
        if let word = lexeme(.cardinal, at: index) {
            return DateTimeNumber(value: word.number, next: index + word.count, isWord: true)
        }
        guard let word = lexeme(.ordinal, at: index) else { return nil }
        return DateTimeNumber(value: word.number, next: index + word.count, isOrdinal: true, isWord: true)
    }

    /// The value of a word of capital Roman letters, up to 39 (centuries and quarters).
    func romanValue(at index: Int) -> Int? {
        guard atoms.indices.contains(index), Self.isRomanDigit(bytes[atoms[index].range.lowerBound]), atoms[index].kind == .word,
            atoms[index].count <= 6
        else { return nil }
        let atom = atoms[index]
        var total = 0
        var last = 0
        for byte in bytes[atom.range].reversed() {
            guard Self.isRomanDigit(byte) else { return nil }
            let value = byte == UInt8(ascii: "X") ? 10 : byte == UInt8(ascii: "V") ? 5 : 1
            total += value < last ? -value : value
            last = value
        }
        return (1...39).contains(total) && Self.roman(total) == String(decoding: bytes[atom.range], as: UTF8.self) ? total : nil
    }

    static func isRomanDigit(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
    }

    /// The one right spelling of a number below 40.
    private static func roman(_ value: Int) -> String {
        let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: value / 10) + units[value % 10]
    }

    /// The place behind a dash or a range word at `index`; `lists` also accepts *and*.
    func rangeMark(at index: Int, lists: Bool) -> Int? {
        if isMark("-", at: index) { return index + 1 }
        guard let word = lexeme(.range, at: index), lists || word.number == 0 else { return nil }
        return index + word.count
    }
}
