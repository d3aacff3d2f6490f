import PadananModel

/// The quotations of a text: its quotation marks, paired.
///
/// Straight, curly and angle marks, double and single ones are equal. Single marks without partner are taken for apostrophes.
struct QuoteStructure {
    struct Pair: Sendable {
        var open: QuoteMark
        var close: QuoteMark
        var content: TextRange { open.range.upperBound..<close.range.lowerBound }
        var range: TextRange { open.range.lowerBound..<close.range.upperBound }
    }

    /// The quotations in the order of their beginnings, those within others too.
    private(set) var pairs: [Pair] = []
    /// Double marks without partner, in order.
    private(set) var unmatched: [QuoteMark] = []
    /// Two double marks of the same sort side by side, with words on one side only: `""Kami`.
    private(set) var doubled: TextRange?
    /// Whether a curly single mark opens something that is never closed.
    private(set) var hasLooseSingle = false
    private var stack: [QuoteMark] = []

    init(_ reading: TextReading) {
        guard !reading.features.isDisjoint(with: .quotes) else { return }
        let marks = QuoteReader(reading).marks()
        for (mark, isOpening) in marks { add(mark, isOpening, reading) }
        unmatched += stack.lazy.filter { $0.glyph == .double }
        hasLooseSingle = stack.contains { $0.glyph == .single && $0.hint == .opening }
        stack = []
        dropInches(reading)
        unmatched.sort { $0.range.lowerBound < $1.range.lowerBound }
        pairs.sort { $0.open.range.lowerBound < $1.open.range.lowerBound }
        doubled = Self.doubledMarks(marks.map(\.mark), reading)
    }

    private mutating func add(_ mark: QuoteMark, _ isOpening: Bool?, _ reading: TextReading) {
        // Looking further down than this for a partner would make hostile text slow.
        let partner = stack.suffix(8).lastIndex { $0.glyph == mark.glyph }
        var mark = mark
        mark.isOpening = isOpening ?? (partner == nil)
        if mark.isOpening { return stack.append(mark) }
        guard let partner else {
            if mark.glyph == .double { unmatched.append(mark) }
            return
        }
        unmatched += stack[(partner + 1)...].lazy.filter { $0.glyph == .double }
        let pair = Pair(open: stack[partner], close: mark)
        stack.removeSubrange(partner...)
        // `rock ’n’ roll` quotes nothing.
        if pair.content.count > 1 || mark.glyph == .double { pairs.append(pair) }
    }

    /// A quotation of which one mark is straight and the other curly, or whose curly English marks are turned: `”Kami“`.
    func oddPair(_ reading: TextReading) -> Pair? {
        pairs.first { pair in
            let (open, close) = (reading.bytes[pair.open.range], reading.bytes[pair.close.range])
            guard pair.open.glyph == .double, !Self.mayBeInches(pair.close, reading) else { return false }
            let isOpenStraight = open.elementsEqual(Self.straight), isCloseStraight = close.elementsEqual(Self.straight)
            if isOpenStraight != isCloseStraight { return Self.isCurly(isOpenStraight ? close : open) }
            return open.elementsEqual(Self.closingCurly) && close.elementsEqual(Self.openingCurly)
        }
    }

    private static func isCurly(_ mark: ArraySlice<UInt8>) -> Bool {
        mark.elementsEqual(openingCurly) || mark.elementsEqual(closingCurly)
    }

    private static let straight = Array("\"".utf8)
    private static let openingCurly = Array("“".utf8)
    private static let closingCurly = Array("”".utf8)

    /// A closing mark behind a digit that nothing opened says inches; so does one that took the place of the true end: `"layar 5" baru"`.
    private mutating func dropInches(_ reading: TextReading) {
        unmatched.removeAll { !$0.isOpening && Self.mayBeInches($0, reading) }
        guard let stray = unmatched.firstIndex(where: { !$0.isOpening }), unmatched.count == 1 else { return }
        let end = unmatched[stray]
        guard let place = pairs.lastIndex(where: { $0.range.upperBound <= end.range.lowerBound && Self.mayBeInches($0.close, reading) })
        else { return }
        pairs[place].close = end
        unmatched = []
    }

    private static func mayBeInches(_ mark: QuoteMark, _ reading: TextReading) -> Bool {
        mark.hint != .opening && reading.byte(mark.range.lowerBound - 1).isASCIIDigit
    }

    private static func doubledMarks(_ marks: [QuoteMark], _ reading: TextReading) -> TextRange? {
        guard marks.count > 1 else { return nil }
        for index in marks.indices.dropFirst() {
            let (first, second) = (marks[index - 1], marks[index])
            guard first.glyph == .double, second.glyph == .double, first.range.upperBound == second.range.lowerBound else { continue }
            guard reading.bytes[first.range].elementsEqual(reading.bytes[second.range]) else { continue }
            let (before, behind) = (reading.byte(first.range.lowerBound - 1), reading.byte(second.range.upperBound))
            // One quotation ends where the next begins: `No.""Yes.`
            if !before.isASCIISpace, behind.isWordLike { continue }
            let isEmpty = !before.isWordLike && !behind.isWordLike
            if !isEmpty || before != 0x20 {
                return first.range.lowerBound..<second.range.upperBound
            }
        }
        return nil
    }
}
