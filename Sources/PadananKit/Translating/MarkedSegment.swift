import PadananModel
import PadananTerms

/// A segment as it goes to a service: white space around it off, codes and masked terms as numbered marks.
struct MarkedSegment {
    let source: InlineText
    private(set) var text = TranslationText()
    /// The codes, by number: a single one, or the opening and the closing one.
    private(set) var codes: [Int: [InlineCode]] = [:]
    /// The masked terms, by number.
    private(set) var masked: [Int: GuardedTerm] = [:]
    /// The others.
    private(set) var open: [GuardedTerm] = []
    /// White space before and behind what goes out.
    private(set) var leading = ""
    private(set) var trailing = ""
    /// Where the text that goes out begins, in UTF-8.
    private var start = 0
    private var end = 0
    /// The masked ranges: what stands before an offset is shorter or longer outside by them.
    private var words = 0
    /// By term that isn't masked: where it stands in the words that go out.
    private(set) var places: [TextRange: TextRange] = [:]

    /// - Parameter masks: whether a term goes out as a mark; one with a code inside never does.
    init(_ source: InlineText, terms: [GuardedTerm], masks: (GuardedTerm) -> Bool) {
        self.source = source
        trim()
        for term in terms where start <= term.range.lowerBound && term.range.upperBound <= end {
            let isWhole = !source.codes.contains { $0.isCode && term.range.lowerBound < $0.offset && $0.offset < term.range.upperBound }
            if isWhole, masks(term) { masked[-1 - masked.count] = term } else { open.append(term) }
        }
        build()
    }

    private mutating func trim() {
        let bytes = Array(source.text.utf8)
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        start = bytes.firstIndex { !isSpace($0) } ?? bytes.count
        end = (bytes.lastIndex { !isSpace($0) } ?? -1) + 1
        if end < start { end = start }
        leading = String(decoding: bytes[..<start], as: UTF8.self)
        trailing = String(decoding: bytes[end...], as: UTF8.self)
    }

    // MARK: Pieces

    /// What happens at an offset of the source.
    private enum Event {
        case code(InlineCode)
        case term(GuardedTerm)
    }

    private mutating func build() {
        let bytes = Array(source.text.utf8)
        let hidden = masked.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
        masked = [:]
        var events: [(offset: Int, event: Event)] = source.codes.filter(\.isCode).map { ($0.offset, .code($0)) }
        events += hidden.map { ($0.range.lowerBound, .term($0)) }
        // A code at the place where a term begins stands before it.
        events = events.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(\.element)
        var offset = start
        var numbers = MarkNumbers(source.codes)
        var pending = open[...]
        for (place, event) in events {
            add(bytes, from: offset, to: min(max(place, offset), end), &pending)
            offset = min(max(place, offset), end)
            switch event {
            case .code(let code): add(code, &numbers)
            case .term(let term):
                let number = numbers.next()
                masked[number] = term
                text.pieces.append(.placeholder(number))
                offset = term.range.upperBound
            }
        }
        add(bytes, from: offset, to: end, &pending)
    }

    private mutating func add(_ bytes: [UInt8], from lower: Int, to upper: Int, _ pending: inout ArraySlice<GuardedTerm>) {
        guard lower < upper else { return }
        while let term = pending.first, term.range.lowerBound < upper {
            let first = words + term.range.lowerBound - lower
            places[term.range] = first..<(first + term.range.count)
            pending.removeFirst()
        }
        words += upper - lower
        text.pieces.append(.text(String(decoding: bytes[lower..<upper], as: UTF8.self)))
    }

    private mutating func add(_ code: InlineCode, _ numbers: inout MarkNumbers) {
        let (number, isPaired) = numbers.number(of: code)
        codes[number, default: []].append(code)
        guard isPaired else { return text.pieces.append(.placeholder(number)) }
        text.pieces.append(code.kind == .opening ? .opening(number) : .closing(number))
    }
}
