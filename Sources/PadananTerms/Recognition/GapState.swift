import PadananLanguage

/// What has been read since the last word, in the making.
struct GapState {
    private(set) var kind: TextPiece.Gap = .barrier
    private(set) var mark: UInt8 = 0
    /// Nothing has been read since a word. Two words with nothing between them happen only at bytes that are no text: a barrier as well.
    private var isFresh: Bool

    /// The state at the beginning of a text, or right behind a word.
    @inline(__always)
    init(afterWord: Bool = false) {
        isFresh = afterWord
    }

    /// The gap of a piece behind a word that was not kept, over which no term goes.
    func behindOtherWord() -> GapState {
        var gap = self
        gap.kind = kind == .mark || kind == .barrier ? .barrier : .otherWord
        return gap
    }

    /// Whether a hyphen or dash joins the words.
    @inline(__always)
    var joinsWords: Bool { kind == .hyphen || kind == .spacedHyphen }

    @inline(__always)
    mutating func addSpace(_ shape: Token.Shape) {
        if shape.contains(.paragraphBreak) { return addBarrier() }
        if isFresh {
            kind = .space
            isFresh = false
        } else if kind == .hyphen {
            // A hyphen before a space joins nothing: it stands for the rest of a word (`small- and medium-sized`, `pra- dan pascapandemi`).
            kind = .mark
            mark = UInt8(ascii: "-")
        }
    }

    /// Right behind a word: one space before a letter.
    @inline(__always)
    mutating func addSingleSpace() {
        kind = .space
        isFresh = false
    }

    mutating func addMark(_ text: [UInt8], _ token: Token) {
        let isHyphen = text[token.start] == UInt8(ascii: "-") || Self.isDash(text, token)
        if isHyphen, isFresh {
            kind = .hyphen
        } else if isHyphen, kind == .space {
            kind = .spacedHyphen
        } else if isFresh || kind == .space, token.end == token.start + 1, text[token.start] < 0x80 {
            kind = .mark
            mark = text[token.start]
        } else {
            kind = .barrier
        }
        isFresh = false
    }

    mutating func addBarrier() {
        kind = .barrier
        isFresh = false
    }

    /// Inside a word token.
    mutating func joinByHyphen() {
        kind = .hyphen
        isFresh = false
    }

    /// U+2010, U+2011 or U+2013 (en dash), which join words like `-`.
    private static func isDash(_ text: [UInt8], _ token: Token) -> Bool {
        guard token.end == token.start + 3, text[token.start] == 0xE2, text[token.start + 1] == 0x80 else { return false }
        return [0x90, 0x91, 0x93].contains(text[token.start + 2])
    }
}
