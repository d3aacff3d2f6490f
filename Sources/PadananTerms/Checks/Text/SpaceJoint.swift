import PadananModel

/// A place where a bracket, quotation mark or apostrophe stands too near to a word, or too far.
struct SpaceJoint {
    enum Kind: Sendable, Hashable {
        /// `Agency(IAEA)`.
        case tightBefore
        /// `(IAEA)met`, `ready,"he`.
        case tightBehind
        /// `said " we`.
        case wideQuote
        /// `Biden 's`.
        case wideApostrophe
    }

    var kind: Kind
    var range: TextRange
    var edit: TargetEdit?

    /// What is wrong beside the mark at `index`; `nil` when nothing is.
    static func at(_ index: Int, in text: TextReading) -> SpaceJoint? {
        switch text.bytes[index] {
        case UInt8(ascii: "("): return tightOpening(index, text)
        case UInt8(ascii: ")"): return tightClosing(index, text)
        case UInt8(ascii: "\""): return quote(index, text)
        case UInt8(ascii: "'"): return apostrophe(index, 1, text)
        case 0xE2:
            guard text.byte(index + 1) == 0x80, text.byte(index + 2) == 0x99 else { return nil }
            return apostrophe(index, 3, text)
        default: return nil
        }
    }

    /// Behind a word of three letters, before a capital, so that neither `word(s)` nor `f(x)` counts.
    private static func tightOpening(_ index: Int, _ text: TextReading) -> SpaceJoint? {
        guard (1...3).allSatisfy({ text.byte(index - $0).isASCIILower }) else { return nil }
        guard text.byte(index + 1).isASCIIUpper, text.byte(index + 2).isASCIILetter else { return nil }
        return SpaceJoint(kind: .tightBefore, range: index..<index + 1, edit: TargetEdit(index..<index, " ", isCertain: false))
    }

    /// Before a word, behind at least two capitals or digits, so that `(re)open` and `1)a` don't count.
    private static func tightClosing(_ index: Int, _ text: TextReading) -> SpaceJoint? {
        guard text.byte(index + 1).isASCIILetter, text.byte(index + 2).isASCIILetter else { return nil }
        guard (1...2).allSatisfy({ text.byte(index - $0).isASCIIUpper || text.byte(index - $0).isASCIIDigit }) else { return nil }
        return SpaceJoint(kind: .tightBehind, range: index..<index + 1, edit: TargetEdit(index + 1..<index + 1, " ", isCertain: false))
    }

    /// A mark that touches words or spaces on both sides.
    private static func quote(_ index: Int, _ text: TextReading) -> SpaceJoint? {
        let (before, behind) = (text.byte(index - 1), text.byte(index + 1))
        if behind.isASCIILetter, ",.!?".utf8.contains(before), index > 1 {
            return SpaceJoint(kind: .tightBehind, range: index..<index + 1)
        }
        guard index > 0, before == 0x20, behind == 0x20, index + 1 < text.bytes.count else { return nil }
        return SpaceJoint(kind: .wideQuote, range: index - 1..<index + 2)
    }

    /// `'s` behind a space and before one.
    private static func apostrophe(_ index: Int, _ length: Int, _ text: TextReading) -> SpaceJoint? {
        let end = index + length
        guard text.byte(end) == UInt8(ascii: "s"), !text.byte(end + 1).isWordLike, index > 1, text.byte(index - 1) == 0x20 else {
            return nil
        }
        guard text.byte(index - 2).isASCIILetter else { return nil }
        return SpaceJoint(kind: .wideApostrophe, range: index - 1..<end + 1, edit: TargetEdit(index - 1..<index, ""))
    }
}
