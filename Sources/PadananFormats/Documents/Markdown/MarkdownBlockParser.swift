/// Finds the blocks of a Markdown document that hold text, with the place of each byte.
///
/// Cost: linear, because containers are nested `maximumDepth` deep at most; deeper ones are text.
/// - Source: CommonMark 0.31.2, chapters 4 and 5 and the appendix “A parsing strategy”; GitHub Flavored Markdown 0.29, section 4.10.
struct MarkdownBlockParser {
    /// Containers in one another; deeper markers are text. Nobody nests so deep, and each line walks through all of them.
    static let maximumDepth = 100

    let bytes: [UInt8]
    var cursor: MarkdownLineCursor
    var containers: [MarkdownContainer] = []
    var leaf = MarkdownLeaf.none
    /// The lines of the open paragraph or block of HTML.
    var lines: [Range<Int>] = []
    /// The property `type` of the open paragraph.
    var role = ""
    /// The blocks found so far, in order.
    var blocks: [MarkdownBlock] = []
    /// The normalised labels of link reference definitions.
    var references: Set<[UInt8]> = []
    /// The last `$$` at the end of a line; 0 when there is none, `nil` before anybody asked.
    var mathEnd: Int?
    /// The last end of each block for programs; 0 when there is none.
    var programEnds: [[UInt8]: Int] = [:]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        cursor = MarkdownLineCursor(bytes)
    }

    /// Containers opened so far.
    var containerCount = 0

    /// Reads everything from `start` on.
    mutating func parse(from start: Int = 0) {
        var position = start
        while position < bytes.count {
            var end = position
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            cursor.start(position..<end)
            readLine()
            let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
            position = end + (isPair ? 2 : 1)
        }
        closeAll(beyond: 0)
    }

    private mutating func readLine() {
        let matched = continueContainers()
        let areAllMatched = matched == containers.count
        if areAllMatched, continueLeaf() { return }
        var start = MarkdownLineStart(depth: matched, isInParagraph: areAllMatched && leaf == .paragraph && !cursor.isBlank)
        while openContainer(&start) {}
        if start.isFinished || openLeaf(&start) { return }
        addText(start, areAllMatched: areAllMatched)
    }

    /// Walks through the open containers and tells how many of them the line continues.
    private mutating func continueContainers() -> Int {
        for index in containers.indices {
            cursor.findNextNonspace()
            let container = containers[index]
            if container.kind == .quote {
                guard !cursor.isIndented, cursor.nextByte == UInt8(ascii: ">") else { return index }
                skipQuoteMarker()
            } else if cursor.isBlank {
                if container.isEmpty { return index }
                cursor.advanceToNextNonspace()
            } else {
                guard cursor.indent >= container.width else { return index }
                cursor.advance(columns: container.width)
            }
        }
        cursor.findNextNonspace()
        return containers.count
    }

    mutating func skipQuoteMarker() {
        cursor.advanceToNextNonspace()
        cursor.advance(bytes: 1)
        if cursor.isSpaceOrTab(cursor.offset) { cursor.advance(columns: 1) }
    }

    /// Gives the line to the open leaf when that takes lines unseen; false when the line is still to be looked at.
    private mutating func continueLeaf() -> Bool {
        switch leaf {
        case .none, .paragraph: return false
        case .table:
            if cursor.isBlank { leaf = .none }
            return false
        case .indentedCode:
            if cursor.isIndented || cursor.isBlank { return true }
            leaf = .none
            return false
        case .fencedCode(let fence, let length):
            if closesFence(fence, length) { leaf = .none }
            return true
        case .math:
            if endsWithMathMark { leaf = .none }
            return true
        case .program(let ending):
            if bytes[cursor.offset..<cursor.end].contains(bytes: ending) { leaf = .none }
            return true
        case .html(let kind):
            if kind >= 6, cursor.isBlank {
                closeLeaf()
                return false
            }
            addHTMLLine(kind)
            return true
        }
    }

    private func closesFence(_ fence: UInt8, _ length: Int) -> Bool {
        guard !cursor.isIndented, cursor.nextByte == fence else { return false }
        var index = cursor.nextNonspace
        while cursor.byte(index) == fence { index += 1 }
        return index - cursor.nextNonspace >= length && isBlank(index)
    }

    /// Whether nothing but white space follows in the line.
    func isBlank(_ start: Int) -> Bool {
        var index = start
        while cursor.isSpaceOrTab(index) { index += 1 }
        return index >= cursor.end
    }

    /// What no block begins with: the next line of a paragraph or table, or a new paragraph.
    private mutating func addText(_ start: MarkdownLineStart, areAllMatched: Bool) {
        let line = cursor.nextNonspace..<cursor.end
        if !start.hasClosed, !cursor.isBlank, !containers[start.depth...].contains(where: { $0.kind == .admonition }) {
            if leaf == .paragraph {
                lines.append(line)
                return
            }
            if areAllMatched, case .table(let columns) = leaf {
                addRow(line, columns: columns, role: "cell")
                return
            }
        }
        var start = start
        closeUnmatched(&start)
        guard !cursor.isBlank else { return }
        role = roleOfParagraph
        markFilled()
        leaf = .paragraph
        lines = [line]
    }

    private var roleOfParagraph: String {
        guard let container = containers.last else { return "paragraph" }
        switch container.kind {
        case .footnote: return "footnote"
        case .item where container.isEmpty: return "list-item"
        default: return "paragraph"
        }
    }

    /// Notes that the innermost container has a child.
    mutating func markFilled() {
        if !containers.isEmpty { containers[containers.count - 1].isEmpty = false }
    }

    /// Closes the open leaf, and the containers that the line doesn't continue.
    mutating func closeUnmatched(_ start: inout MarkdownLineStart) {
        guard !start.hasClosed else { return }
        closeAll(beyond: start.depth)
        start.hasClosed = true
        start.isInParagraph = false
    }

    private mutating func closeAll(beyond depth: Int) {
        closeLeaf()
        containers.removeSubrange(min(depth, containers.count)...)
    }
}
