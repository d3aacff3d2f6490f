import PadananLanguage
import PadananModel

/// The punctuation at the end of a text, behind its last word, looked at through closing quotes, brackets and tags.
struct EndMarks {
    struct Kinds: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        static let stop = Kinds(rawValue: 1)
        static let question = Kinds(rawValue: 2)
        static let exclamation = Kinds(rawValue: 4)
        static let colon = Kinds(rawValue: 8)
        static let semicolon = Kinds(rawValue: 16)
        static let comma = Kinds(rawValue: 32)
        static let ellipsis = Kinds(rawValue: 64)
        /// Those of a sentence that is more than told.
        static let tone: Kinds = [.question, .exclamation]
    }

    private(set) var kinds: Kinds = []
    /// The marks; empty and at the end of the last word when there are none.
    private(set) var range: TextRange
    /// Where the text ends, white space aside.
    let end: Int
    /// Whether a closing quotation mark stands among or behind the marks.
    private(set) var closesQuote = false
    /// Whether a closing bracket stands behind everything else.
    private(set) var closesBracket = false
    /// Whether the text ends with something that needs no mark: an address, a dash, an emoji.
    private(set) var endsOddly = false
    /// Whether the text has more words than a heading or salutation, so that a missing mark is an oversight.
    private(set) var isLong = false
    /// Whether the stop is part of an abbreviation, and may be the end of the sentence or not; known after `settle`.
    private(set) var isAbbreviation = false
    /// Where the last word ends.
    private var wordEnd = 0

    private static let longestHeading = 6
    /// So many tags at the end are looked through.
    private static let mostTags = 16

    init(_ reading: TextReading) {
        end = reading.tokens.last { $0.kind != .space }?.end ?? 0
        range = end..<end
        wordEnd = scan(reading)
        isLong = reading.wordCount > Self.longestHeading
        if kinds.isEmpty { range = wordEnd..<wordEnd }
    }

    /// Finds out whether the stop is part of an abbreviation, which matters only where the marks of two texts differ.
    mutating func settle(_ reading: TextReading, _ abbreviations: AbbreviationLexicon) {
        isAbbreviation = kinds == .stop && Self.endsWithAbbreviation(reading, wordEnd, range, abbreviations)
    }

    /// Goes back from the end to the last word; returns where it ends.
    private mutating func scan(_ reading: TextReading) -> Int {
        var index = end
        while index > 0 {
            let byte = reading.bytes[index - 1]
            if reading.isInMarkup(index - 1) {
                guard let start = tagStart(reading, index) else { break }
                index = start
            } else if byte < 0x80 {
                guard takeASCII(byte, index, reading) else { break }
                index -= 1
            } else {
                guard let length = takeOther(reading, index) else { break }
                index -= length
            }
        }
        return index
    }

    /// Where the tag that ends at `index` begins; placeholders and addresses are words.
    private mutating func tagStart(_ reading: TextReading, _ index: Int) -> Int? {
        guard let span = reading.markup.suffix(Self.mostTags).last(where: { $0.range.contains(index - 1) }) else { return nil }
        if span.kind == .address { endsOddly = kinds.isEmpty || endsOddly }
        return span.kind == .closing || span.kind == .standalone ? span.range.lowerBound : nil
    }

    private mutating func takeASCII(_ byte: UInt8, _ index: Int, _ reading: TextReading) -> Bool {
        if let kind = Self.kind(byte) {
            take(byte == UInt8(ascii: ".") ? stopKind(reading, index) : kind, index - 1..<index)
            return true
        }
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "*"), UInt8(ascii: "_"): return true
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            closesQuote = true
            return true
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            if Self.isSmiley(reading, index) { endsOddly = true } else if kinds.isEmpty { closesBracket = true }
            return true
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"):
            endsOddly = endsOddly || kinds.isEmpty
            return false
        default: return false
        }
    }

    private static func kind(_ byte: UInt8) -> Kinds? {
        switch byte {
        case UInt8(ascii: "."): .stop
        case UInt8(ascii: "?"): .question
        case UInt8(ascii: "!"): .exclamation
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: ","): .comma
        default: nil
        }
    }

    private static func isSmiley(_ reading: TextReading, _ index: Int) -> Bool {
        let eye = reading.byte(index - 2) == UInt8(ascii: "-") ? reading.byte(index - 3) : reading.byte(index - 2)
        return eye == UInt8(ascii: ":") || eye == UInt8(ascii: ";") || eye == UInt8(ascii: "=")
    }

    /// Three stops and more are an ellipsis.
    private func stopKind(_ reading: TextReading, _ index: Int) -> Kinds {
        var (start, end) = (index - 1, index)
        while end - start < 3, reading.byte(start - 1) == UInt8(ascii: ".") { start -= 1 }
        while end - start < 3, end < reading.bytes.count, reading.bytes[end] == UInt8(ascii: ".") { end += 1 }
        return end - start >= 3 ? .ellipsis : .stop
    }

    private mutating func take(_ kind: Kinds, _ place: TextRange) {
        range = place.lowerBound..<(kinds.isEmpty ? place.upperBound : range.upperBound)
        kinds.insert(kind)
    }

    /// A mark of another script, a curly or angle quotation mark, an ellipsis, a no-break space; returns its length.
    private mutating func takeOther(_ reading: TextReading, _ index: Int) -> Int? {
        var start = index - 1
        while start > 0, index - start < 4, reading.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let length = index - start
        if length == 3, reading.bytes[start] == 0xE2, reading.bytes[start + 1] == 0x80 {
            return takeGeneral(reading.bytes[index - 1], index)
        }
        if length == 2, reading.bytes[start] == 0xC2 {
            let byte = reading.bytes[index - 1]
            closesQuote = closesQuote || byte == 0xBB
            return byte == 0xBB || byte == 0xA0 ? 2 : nil
        }
        guard let mark = String(decoding: reading.bytes[start..<index], as: UTF8.self).unicodeScalars.first.flatMap({ ScriptMark($0) })
        else {
            endsOddly = endsOddly || kinds.isEmpty && length == 4
            return nil
        }
        switch mark {
        case .end(let kind): take(kind, start..<index)
        case .closingQuote: closesQuote = true
        case .closingBracket: closesBracket = closesBracket || kinds.isEmpty
        }
        return length
    }

    private mutating func takeGeneral(_ last: UInt8, _ index: Int) -> Int? {
        switch last {
        case 0x98...0x9F, 0xBA: closesQuote = true
        case 0xA6: take(.ellipsis, index - 3..<index)
        case 0x8B...0x8F: break
        default:
            endsOddly = endsOddly || kinds.isEmpty
            return nil
        }
        return 3
    }

    private static func endsWithAbbreviation(
        _ reading: TextReading, _ wordEnd: Int, _ marks: TextRange, _ abbreviations: AbbreviationLexicon
    ) -> Bool {
        guard marks.lowerBound == wordEnd, let token = reading.tokens.last(where: { $0.start < wordEnd }), token.kind == .word else {
            return false
        }
        if token.shape.contains(.dots) { return true }
        return token.end == wordEnd && abbreviations.mayEndSentence(reading.bytes, token.range)
    }
}
