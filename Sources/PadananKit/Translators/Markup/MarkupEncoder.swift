/// Spells one text; see `TextMarkup`.
struct MarkupEncoder {
    private let markup: TextMarkup
    private let hints: [TranslationRequest.TermHint]
    private let wrapsHints: Bool
    private var output: [UInt8] = []
    /// Code points in `output`.
    private var count = 0
    /// Place of each hint in the output, in code points; empty ranges for those beyond the text.
    private(set) var places: [Range<Int>]

    init(markup: TextMarkup, hints: [TranslationRequest.TermHint], wrapsHints: Bool) {
        self.markup = markup
        self.hints = hints
        self.wrapsHints = wrapsHints
        places = [Range<Int>](repeating: 0..<0, count: hints.count)
    }

    mutating func encode(_ text: TranslationText) -> String {
        let isPaired = Self.paired(text.pieces)
        var offset = 0
        for (index, piece) in text.pieces.enumerated() {
            switch piece {
            case .text(let words):
                write(Array(words.utf8), from: offset)
                offset += words.utf8.count
            case .placeholder(let number): mark("x", number)
            case .opening(let number): isPaired[index] ? open(number) : mark("b", number)
            case .closing(let number): isPaired[index] ? close() : mark("e", number)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether each opening and closing has its partner, so that they nest.
    private static func paired(_ pieces: [TranslationText.Piece]) -> [Bool] {
        var isPaired = [Bool](repeating: false, count: pieces.count)
        var open: [(number: Int, index: Int)] = []
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .opening(let number): open.append((number, index))
            case .closing(let number):
                guard let place = open.lastIndex(where: { $0.number == number }) else { continue }
                isPaired[open[place].index] = true
                isPaired[index] = true
                open.removeSubrange(place...)
            case .text, .placeholder: break
            }
        }
        return isPaired
    }

    private mutating func emit(_ text: String) {
        output += text.utf8
        count += text.unicodeScalars.count
    }

    private mutating func open(_ number: Int) {
        emit(markup == .xml ? "<g id=\"\(number)\">" : "<span id=\"g\(number)\">")
    }

    private mutating func close() {
        emit(markup == .xml ? "</g>" : "</span>")
    }

    private mutating func mark(_ letter: String, _ number: Int) {
        switch markup {
        case .xml: emit("<\(letter == "x" ? "x" : letter + "x") id=\"\(number)\"/>")
        case .html:
            emit("<span class=\"notranslate\" translate=\"no\" id=\"\(letter)\(number)\">\(letter.uppercased())\(number)</span>")
        }
    }

    /// Writes words that begin at `start` of the text's words, with what hints want at their ends.
    private mutating func write(_ words: [UInt8], from start: Int) {
        let end = start + words.count
        let here = hints.indices.filter { hints[$0].range.lowerBound < end && hints[$0].range.upperBound > start }
        guard !here.isEmpty else { return escape(words[...]) }
        let stops = Set(here.flatMap { [hints[$0].range.lowerBound, hints[$0].range.upperBound] }).filter { $0 >= start && $0 <= end }
        let wrapped = wrapsHints ? wrapped(here, start..<end) : []
        var position = start
        for stop in stops.union([end]).sorted() {
            escape(words[position - start..<stop - start])
            position = stop
            for index in here where hints[index].range.upperBound == stop {
                if wrapped.contains(index) { emit("</mstrans:dictionary>") }
                places[index] = min(places[index].lowerBound, count)..<count
            }
            for index in here where hints[index].range.lowerBound == stop {
                if wrapped.contains(index) { emit("<mstrans:dictionary translation=\"\(Self.attribute(hints[index].rendering))\">") }
                places[index] = count..<count
            }
        }
    }

    /// The hints that lie wholly in one piece, from the left, none in another.
    private func wrapped(_ indices: [Int], _ piece: Range<Int>) -> Set<Int> {
        var wrapped: Set<Int> = []
        var end = piece.lowerBound
        for index in indices.sorted(by: { hints[$0].range.lowerBound < hints[$1].range.lowerBound }) {
            let range = hints[index].range
            guard range.lowerBound >= end, range.upperBound <= piece.upperBound, !range.isEmpty else { continue }
            wrapped.insert(index)
            end = range.upperBound
        }
        return wrapped
    }

    private mutating func escape(_ words: ArraySlice<UInt8>) {
        for byte in words {
            switch byte {
            case UInt8(ascii: "&"): emit("&amp;")
            case UInt8(ascii: "<"): emit("&lt;")
            case UInt8(ascii: ">"): emit("&gt;")
            case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: continue
            default:
                output.append(byte)
                if byte & 0xC0 != 0x80 { count += 1 }
            }
        }
    }

    private static func attribute(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case 0..<0x20: bytes.append(0x20)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
