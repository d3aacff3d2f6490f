import PadananLanguage
import PadananModel

/// Terms with a number of their own: *ayat (2)*, *Rp 15.750*.
enum NumberedMention {
    /// Where the digits behind a range begin, when nothing but a space stands between.
    static func number(behind range: TextRange, _ text: TextReading) -> Int? {
        let start = text.byte(range.upperBound) == UInt8(ascii: " ") ? range.upperBound + 1 : range.upperBound
        return text.byte(start).isASCIIDigit ? start : nil
    }

    /// Whether a term before a number in brackets (*Pasal 5 ayat (2)*) became the bracket behind another number: *Article 5(2)*.
    static func isRendered(_ link: TermLink, _ reading: PairReading) -> Bool {
        let source = reading.source
        var start = link.source.range.upperBound
        if source.byte(start) == UInt8(ascii: " ") { start += 1 }
        guard source.byte(start) == UInt8(ascii: "("), source.byte(start + 1).isASCIIDigit else { return false }
        var end = start + 1
        while source.byte(end).isASCIIDigit { end += 1 }
        guard source.byte(end) == UInt8(ascii: ")"), end - start <= longestNumber else { return false }
        let bracket = source.bytes[start...end]
        let target = reading.target.bytes
        guard target.count > bracket.count else { return false }
        return (1...target.count - bracket.count).contains { place in
            target[place] == UInt8(ascii: "(") && target[place - 1].isASCIIDigit
                && target[place..<place + bracket.count].elementsEqual(bracket)
        }
    }

    /// Numbers with more digits are no clause’s.
    private static let longestNumber = 4
}
