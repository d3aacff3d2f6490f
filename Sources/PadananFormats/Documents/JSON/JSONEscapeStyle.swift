/// Which characters a JSON file escapes that it needn't.
struct JSONEscapeStyle: Sendable, Equatable {
    /// Characters beyond ASCII are written `\u00e9`.
    var escapesNonASCII: Bool
    /// `/` is written `\/`.
    var escapesSlashes: Bool
    /// `<`, `>` and `&` are written `\u003c`, `\u003e`, `\u0026`.
    var escapesMarkup: Bool
    /// Hexadecimal digits are capitals.
    var usesCapitals: Bool

    /// What was seen of a habit: escaped, not escaped, or both.
    private struct Habit {
        var isEscaped = false
        var isPlain = false

        /// What to do; `other` decides when nothing was seen.
        func decision(_ other: Habit) -> Bool {
            isEscaped || isPlain ? isEscaped && !isPlain : other.isEscaped && !other.isPlain
        }
    }

    /// The habits in some bytes.
    struct Evidence: Sendable {
        private var nonASCII = Habit()
        private var slashes = Habit()
        private var markup = Habit()
        private var capitals = Habit()

        /// Cost: linear in the range.
        init(_ bytes: [UInt8], _ range: Range<Int>) {
            var index = range.lowerBound
            while index < range.upperBound {
                let isEscape = bytes[index] == UInt8(ascii: "\\") && index + 1 < range.upperBound
                if isEscape {
                    noteEscape(bytes[index + 1], bytes[index..<min(index + 6, range.upperBound)])
                } else {
                    notePlain(bytes[index])
                }
                index += isEscape ? 2 : 1
            }
        }

        private mutating func notePlain(_ byte: UInt8) {
            switch byte {
            case 0x80...: nonASCII.isPlain = true
            case UInt8(ascii: "/"): slashes.isPlain = true
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): markup.isPlain = true
            default: break
            }
        }

        private mutating func noteEscape(_ byte: UInt8, _ escape: ArraySlice<UInt8>) {
            if byte == UInt8(ascii: "/") { slashes.isEscaped = true }
            guard byte == UInt8(ascii: "u"), let value = UInt32(String(decoding: escape.dropFirst(2), as: UTF8.self), radix: 16) else {
                return
            }
            if value >= 0x80 { nonASCII.isEscaped = true }
            if [0x3C, 0x3E, 0x26].contains(value) { markup.isEscaped = true }
            for digit in escape.dropFirst(2) {
                if (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(digit) { capitals.isEscaped = true }
                if (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(digit) { capitals.isPlain = true }
            }
        }

        /// The style of a value with these habits in a file with those of `file`.
        func style(in file: Evidence) -> JSONEscapeStyle {
            JSONEscapeStyle(
                escapesNonASCII: nonASCII.decision(file.nonASCII), escapesSlashes: slashes.decision(file.slashes),
                escapesMarkup: markup.decision(file.markup), usesCapitals: capitals.decision(file.capitals))
        }
    }
}
