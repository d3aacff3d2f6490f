import PadananModel

/// Collects the text and the codes of a unit, without white space at its ends.
struct InlineContent {
    private let collapsesSpace: Bool
    private var text: [UInt8] = []
    private var codes: [InlineCode] = []
    /// Where the last code stands that reads as a word; white space before it is inside the text.
    private var lastWord = 0
    /// Whether white space at this place would be part of a run.
    private var isBehindSpace = true
    /// Whether white space was left out at the beginning.
    private(set) var hasSpaceBefore = false
    /// Whether white space was left out at the end.
    private(set) var hasSpaceBehind = false

    init(collapsesSpace: Bool) {
        self.collapsesSpace = collapsesSpace
    }

    /// - Parameter isHard: whether white space in it doesn't collapse.
    mutating func append(_ words: String, isHard: Bool) {
        if isHard, !text.isEmpty || !isBehindSpace {
            text += words.utf8
            isBehindSpace = false
            return
        }
        guard collapsesSpace || text.isEmpty else { return text += words.utf8 }
        for byte in words.utf8 {
            if !InlineSpace.isSpace(byte) {
                text.append(byte)
                isBehindSpace = false
            } else if text.isEmpty, isBehindSpace {
                hasSpaceBefore = true
            } else if !collapsesSpace {
                text.append(byte)
            } else if !isBehindSpace {
                text.append(0x20)
                isBehindSpace = true
            }
        }
    }

    mutating func append(_ code: InlineCode, _ atom: InlineAtom) {
        var code = code
        code.offset = text.count
        codes.append(code)
        if atom.isSolid { lastWord = text.count }
        if !atom.isTransparent || atom.isSolid { isBehindSpace = false }
    }

    /// The unit, whose codes still have the ids they came with.
    mutating func finished() -> InlineText {
        while text.count > lastWord, let last = text.last, InlineSpace.isSpace(last) {
            text.removeLast()
            hasSpaceBehind = true
        }
        for index in codes.indices.reversed() {
            guard codes[index].offset > text.count else { break }
            codes[index].offset = text.count
        }
        return InlineText(String(decoding: text, as: UTF8.self), codes: codes)
    }
}
