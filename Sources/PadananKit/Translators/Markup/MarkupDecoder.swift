/// Reads one answer; see `TextMarkup.decode`.
struct MarkupDecoder {
    /// What an open `g` or `span` is.
    private enum Element {
        case span(Int)
        /// A mark whose label is read.
        case mark
    }

    private let bytes: [UInt8]
    private var position = 0
    private var pieces: [TranslationText.Piece] = []
    private var words: [UInt8] = []
    /// Open elements `g` and `span`, apart: looking for one among the others would cost quadratic time.
    private var groups: [Element] = []
    private var spans: [Element] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func decode() -> TranslationText {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "<"):
                if let tag = MarkupTag(bytes, at: position), take(tag) { continue }
            case UInt8(ascii: "&"):
                if let entity = MarkupEntity(bytes, at: position) {
                    words += String(entity.scalar).utf8
                    position = entity.end
                    continue
                }
            default: break
            }
            words.append(bytes[position])
            position += 1
        }
        endWords()
        return TranslationText(pieces)
    }

    private mutating func endWords() {
        guard !words.isEmpty else { return }
        pieces.append(.text(String(decoding: words, as: UTF8.self)))
        words = []
    }

    private mutating func add(_ piece: TranslationText.Piece) {
        endWords()
        pieces.append(piece)
    }

    /// Reads a tag; false when it is none of ours.
    private mutating func take(_ tag: MarkupTag) -> Bool {
        switch (tag.name, tag.isClosing) {
        case ("x", true), ("bx", true), ("ex", true), ("mstrans:dictionary", _): break
        case ("g", true), ("span", true):
            guard close(tag) else { return false }
        case ("x", false), ("bx", false), ("ex", false), ("g", false), ("span", false):
            return begin(tag)
        default: return false
        }
        position = tag.end
        return true
    }

    private mutating func close(_ tag: MarkupTag) -> Bool {
        guard let element = tag.name == "g" ? groups.popLast() : spans.popLast() else { return tag.name == "g" }
        if case .span(let number) = element { add(.closing(number)) }
        return true
    }

    private mutating func begin(_ tag: MarkupTag) -> Bool {
        guard let (letter, number) = tag.reference else { return false }
        let kind = tag.name == "span" ? letter : tag.name.first.map(String.init) ?? ""
        switch kind {
        case "x": add(.placeholder(number))
        case "b": add(.opening(number))
        case "e": add(.closing(number))
        case "g":
            add(.opening(number))
            position = tag.end
            if tag.isSelfClosing { add(.closing(number)) } else { opened(tag, .span(number)) }
            return true
        default: return false
        }
        position = tag.end
        if tag.name == "span", !tag.isSelfClosing {
            opened(tag, .mark)
            skipLabel(letter + String(number))
        }
        return true
    }

    private mutating func opened(_ tag: MarkupTag, _ element: Element) {
        if tag.name == "g" { groups.append(element) } else { spans.append(element) }
    }

    /// Passes over the label of a mark, which the service may have put into the other case; the spaces around stay.
    private mutating func skipLabel(_ label: String) {
        var start = position
        while start < bytes.count, start < position + 8, MarkupTag.isSpace(bytes[start]) { start += 1 }
        let end = start + label.utf8.count
        guard end <= bytes.count, zip(bytes[start..<end], label.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) else { return }
        words += bytes[position..<start]
        position = end
    }
}
