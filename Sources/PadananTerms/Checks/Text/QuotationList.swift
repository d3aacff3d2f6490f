import PadananLanguage
import PadananModel

/// The quotations of one side, told apart into speech and quoted words.
struct QuotationList {
    struct Item {
        var range: TextRange
        /// A clause that is spoken, and not a word or name set off: it ends with a mark, or is long.
        var isSpeech: Bool
    }

    private let items: [Item]
    private let reading: TextReading

    init(_ structure: QuoteStructure, _ reading: TextReading) {
        self.reading = reading
        items = structure.pairs.map { Item(range: $0.range, isSpeech: Self.isSpeech($0, reading)) }
    }

    var count: Int { items.count }

    private static func isSpeech(_ pair: QuoteStructure.Pair, _ reading: TextReading) -> Bool {
        let last = reading.byte(pair.content.upperBound - 1)
        if endsClause(last) || endsClause(reading.byte(pair.range.upperBound)) && reading.byte(pair.range.upperBound) == UInt8(ascii: ",") {
            return true
        }
        return reading.tokens.lazy.filter { pair.content.contains($0.start) && $0.kind == .word }.dropFirst(5).first != nil
    }

    private static func endsClause(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    // MARK: Number

    /// A quotation that the other side has no place for: any when it has none, else one of the quoted words it has fewer of.
    func surplus(over other: QuotationList) -> TextRange? {
        if other.items.isEmpty { return items.first?.range }
        let (own, theirs) = (items.filter { !$0.isSpeech }, other.items.filter { !$0.isSpeech })
        guard own.count > theirs.count else { return nil }
        return own.max { distance($0, theirs, other) < distance($1, theirs, other) }?.range
    }

    /// How far the next of the other side's quotations is, as a share of the text.
    private func distance(_ item: Item, _ others: [Item], _ other: QuotationList) -> Double {
        let place = Double(item.range.lowerBound) / Double(max(1, reading.bytes.count))
        return others.prefix(20).map { abs(place - Double($0.range.lowerBound) / Double(max(1, other.reading.bytes.count))) }.min() ?? 1
    }

    // MARK: Place

    /// The only quotation of each side when one of them is around the whole text and the other leaves at least two words out, or when a name
    /// is inside on one side only.
    static func moved(_ source: QuotationList, _ target: QuotationList) -> (TextRange, TextRange)? {
        guard source.items.count == 1, target.items.count == 1, let left = source.items.first, let right = target.items.first else {
            return nil
        }
        let (outsideLeft, outsideRight) = (source.wordsOutside(left.range), target.wordsOutside(right.range))
        let isWhole = outsideLeft == 0 && outsideRight > 1 || outsideRight == 0 && outsideLeft > 1
        return isWhole || movesName(source, left, target, right) ? (left.range, right.range) : nil
    }

    /// Whether a name that both sides share stands outside the quotation here and in it there.
    private static func movesName(_ source: QuotationList, _ left: Item, _ target: QuotationList, _ right: Item) -> Bool {
        let (inner, outer) = (target.names(in: right, isInside: true), source.names(in: left, isInside: false))
        let (stillOuter, stillInner) = (target.names(in: right, isInside: false), source.names(in: left, isInside: true))
        return !inner.intersection(outer).subtracting(stillOuter).subtracting(stillInner).isEmpty
            || !stillInner.intersection(stillOuter).subtracting(inner).subtracting(outer).isEmpty
    }

    /// The words that begin with a capital, inside or outside a quotation.
    private func names(in item: Item, isInside: Bool) -> Set<[UInt8]> {
        var names: Set<[UInt8]> = []
        for token in reading.tokens where token.kind == .word && token.end - token.start > 2 && reading.bytes[token.start].isASCIIUpper {
            if item.range.contains(token.start) == isInside { names.insert(Array(reading.bytes[token.range])) }
        }
        return names
    }

    private func wordsOutside(_ range: TextRange) -> Int {
        reading.tokens.count { $0.kind == .word && !range.contains($0.start) }
    }
}
