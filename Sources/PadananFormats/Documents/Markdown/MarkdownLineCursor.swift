/// A place in a line, with the column that tabs lead to.
///
/// - Source: CommonMark 0.31.2, section 2.2 (tabs); the way of counting is that of the reference parsers.
struct MarkdownLineCursor {
    private static let tabStop = 4

    let bytes: [UInt8]
    /// Where the line ends, its line end not included.
    private(set) var end = 0
    var offset = 0
    var column = 0
    /// Whether a tab at `offset` is partly used up.
    private(set) var hasPartialTab = false
    private(set) var nextNonspace = 0
    private(set) var nextNonspaceColumn = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Columns of white space before the next character.
    var indent: Int { nextNonspaceColumn - column }
    var isIndented: Bool { indent >= 4 }
    var isBlank: Bool { nextNonspace == end }
    /// The first byte that is not white space; 0 on a blank line.
    var nextByte: UInt8 { nextNonspace < end ? bytes[nextNonspace] : 0 }

    func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

    func isSpaceOrTab(_ index: Int) -> Bool { index < end && MarkdownCharacters.isSpaceOrTab(bytes[index]) }

    mutating func start(_ line: Range<Int>) {
        (offset, end, column, hasPartialTab) = (line.lowerBound, line.upperBound, 0, false)
        (nextNonspace, nextNonspaceColumn) = (offset, 0)
        skipWhitespace()
    }

    /// Finds the next character that is not white space.
    mutating func findNextNonspace() {
        guard offset > nextNonspace || (offset == nextNonspace && column != nextNonspaceColumn) else { return }
        (nextNonspace, nextNonspaceColumn) = (offset, column)
        skipWhitespace()
    }

    private mutating func skipWhitespace() {
        while nextNonspace < end {
            if bytes[nextNonspace] == 0x20 {
                nextNonspaceColumn += 1
            } else if bytes[nextNonspace] == 0x09 {
                nextNonspaceColumn += Self.tabStop - nextNonspaceColumn % Self.tabStop
            } else {
                return
            }
            nextNonspace += 1
        }
    }

    mutating func advanceToNextNonspace() {
        (offset, column, hasPartialTab) = (nextNonspace, nextNonspaceColumn, false)
    }

    /// Moves over `count` bytes.
    mutating func advance(bytes count: Int) {
        var left = count
        while left > 0, offset < end {
            column += bytes[offset] == 0x09 ? Self.tabStop - column % Self.tabStop : 1
            (offset, left, hasPartialTab) = (offset + 1, left - 1, false)
        }
    }

    /// Moves over `count` columns, perhaps to the middle of a tab.
    mutating func advance(columns count: Int) {
        var left = count
        while left > 0, offset < end {
            guard bytes[offset] == 0x09 else {
                (offset, column, left, hasPartialTab) = (offset + 1, column + 1, left - 1, false)
                continue
            }
            let toStop = Self.tabStop - column % Self.tabStop
            hasPartialTab = toStop > left
            let step = min(left, toStop)
            column += step
            left -= step
            if !hasPartialTab { offset += 1 }
        }
    }
}
