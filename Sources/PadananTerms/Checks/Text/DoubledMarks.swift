import PadananLanguage
import PadananModel

/// Two marks of punctuation where one belongs: `..`, `,,`, `,.`.
enum DoubledMarks {
    /// The first of them in `target`, unless the source has the same.
    static func first(in target: TextReading, source: TextReading) -> TextRange? {
        let tokens = target.tokens
        guard tokens.count > 1 else { return nil }
        for index in 1..<tokens.count where tokens[index].kind == .punctuation && isDoubled(target, tokens[index].start) {
            let range = tokens[index].start - 1..<tokens[index].end
            guard !target.isInMarkup(range.lowerBound), !target.isInMarkup(range.upperBound - 1) else { continue }
            return occurs(target.bytes[range], in: source) ? nil : range
        }
        return nil
    }

    /// Whether the mark at `index` and the one before it are one too many: exactly two, so that `...` and `!!!` are left alone.
    private static func isDoubled(_ text: TextReading, _ index: Int) -> Bool {
        let (before, mark) = (text.byte(index - 1), text.byte(index))
        switch mark {
        case UInt8(ascii: "."):
            guard before == UInt8(ascii: ".") else {
                return before == UInt8(ascii: ",") || before == UInt8(ascii: ";") || before == UInt8(ascii: ":")
            }
            return text.byte(index - 2) != mark && text.byte(index + 1) != mark && text.byte(index + 1) != UInt8(ascii: "/")
                && !text.byte(index - 2).isASCIISpace
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"):
            return before == mark && text.byte(index - 2) != mark && text.byte(index + 1) != mark && index > 1
        default: return false
        }
    }

    private static func occurs(_ marks: ArraySlice<UInt8>, in text: TextReading) -> Bool {
        guard let first = marks.first, let second = marks.last else { return false }
        return text.bytes.indices.dropLast().contains { text.bytes[$0] == first && text.bytes[$0 + 1] == second }
    }
}
