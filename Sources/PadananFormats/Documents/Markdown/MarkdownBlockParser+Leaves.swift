extension MarkdownBlockParser {
    /// Reads a line that is a leaf block or begins one; false when it is text.
    mutating func openLeaf(_ start: inout MarkdownLineStart) -> Bool {
        if cursor.isBlank { return false }
        if cursor.isIndented {
            guard leaf != .paragraph || start.hasClosed else { return false }
            closeUnmatched(&start)
            open(.indentedCode)
            return true
        }
        if isDelimiterRow(start), openTable() { return true }
        switch cursor.nextByte {
        case UInt8(ascii: "#"): return readHeading(&start)
        case UInt8(ascii: "`"), UInt8(ascii: "~"): return openFence(&start)
        case UInt8(ascii: "<"): return openHTML(&start)
        case UInt8(ascii: "$"): return openMath(&start)
        case UInt8(ascii: "{"), UInt8(ascii: ":"): return readMarkerLine(&start)
        case UInt8(ascii: "="): return closeSetext(&start)
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"): return closeSetext(&start) || readThematicBreak(&start)
        default: return false
        }
    }

    private mutating func open(_ leaf: MarkdownLeaf) {
        markFilled()
        self.leaf = leaf
    }

    /// A heading with `#` before it.
    private mutating func readHeading(_ start: inout MarkdownLineStart) -> Bool {
        var index = cursor.nextNonspace
        while cursor.byte(index) == UInt8(ascii: "#") { index += 1 }
        guard index - cursor.nextNonspace <= 6, index == cursor.end || cursor.isSpaceOrTab(index) else { return false }
        closeUnmatched(&start)
        markFilled()
        addHeading(.heading, [trimmed(index..<withoutClosingMarks(from: index))])
        return true
    }

    /// Where the text of a heading ends before its closing `#`.
    private func withoutClosingMarks(from start: Int) -> Int {
        let end = trimmed(start..<cursor.end).upperBound
        var index = end
        while index > start, bytes[index - 1] == UInt8(ascii: "#") { index -= 1 }
        return index < end && index > start && MarkdownCharacters.isSpaceOrTab(bytes[index - 1]) ? index : end
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, MarkdownCharacters.isSpaceOrTab(bytes[start]) { start += 1 }
        while end > start, MarkdownCharacters.isSpaceOrTab(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private mutating func openFence(_ start: inout MarkdownLineStart) -> Bool {
        let fence = cursor.nextByte
        var index = cursor.nextNonspace
        while cursor.byte(index) == fence { index += 1 }
        let length = index - cursor.nextNonspace
        guard length >= 3 else { return false }
        if fence == UInt8(ascii: "`"), bytes[index..<cursor.end].contains(fence) { return false }
        closeUnmatched(&start)
        open(.fencedCode(fence: fence, length: length))
        return true
    }

    func isSetextUnderline(_ start: MarkdownLineStart) -> Bool {
        guard start.isInParagraph, cursor.nextByte == UInt8(ascii: "=") || cursor.nextByte == UInt8(ascii: "-") else { return false }
        var index = cursor.nextNonspace
        while cursor.byte(index) == cursor.nextByte { index += 1 }
        return isBlank(index)
    }

    /// Makes the open paragraph a heading.
    private mutating func closeSetext(_ start: inout MarkdownLineStart) -> Bool {
        guard isSetextUnderline(start) else { return false }
        takeReferences()
        guard !lines.isEmpty else { return false }
        leaf = .none
        start.hasClosed = true
        addHeading(.paragraph, lines)
        lines = []
        return true
    }

    /// At least three `*`, `-` or `_` with nothing but white space between.
    var isThematicBreak: Bool {
        let mark = cursor.nextByte
        guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { return false }
        var count = 0
        for index in cursor.nextNonspace..<cursor.end where !cursor.isSpaceOrTab(index) {
            guard bytes[index] == mark else { return false }
            count += 1
        }
        return count >= 3
    }

    private mutating func readThematicBreak(_ start: inout MarkdownLineStart) -> Bool {
        guard isThematicBreak else { return false }
        closeUnmatched(&start)
        markFilled()
        return true
    }

    private mutating func openHTML(_ start: inout MarkdownLineStart) -> Bool {
        let mayContinueParagraph = start.isInParagraph || (!start.hasClosed && leaf == .paragraph)
        let line = cursor.nextNonspace..<cursor.end
        guard let kind = MarkdownHTMLBlocks.kind(of: line, in: bytes), kind < 7 || !mayContinueParagraph else { return false }
        closeUnmatched(&start)
        open(.html(kind: kind))
        lines = []
        addHTMLLine(kind)
        return true
    }

    mutating func addHTMLLine(_ kind: Int) {
        let line = cursor.offset..<cursor.end
        lines.append(line)
        if MarkdownHTMLBlocks.ends(kind, line, in: bytes) { closeLeaf() }
    }

    /// `$$` at the beginning of a line, up to the line that ends with `$$`.
    private mutating func openMath(_ start: inout MarkdownLineStart) -> Bool {
        let dollar = UInt8(ascii: "$")
        let first = cursor.nextNonspace
        guard cursor.byte(first + 1) == dollar else { return false }
        let rest = trimmed((first + 2)..<max(first + 2, cursor.end))
        if bytes[rest].contains(dollar) || !hasMathEnd(after: cursor.end) { return false }
        closeUnmatched(&start)
        open(.math)
        return true
    }

    var endsWithMathMark: Bool {
        let line = trimmed(cursor.offset..<cursor.end)
        return line.count >= 2 && bytes[line.upperBound - 1] == UInt8(ascii: "$") && bytes[line.upperBound - 2] == UInt8(ascii: "$")
    }

    /// Whether a later line ends with `$$`; looked for once.
    private mutating func hasMathEnd(after start: Int) -> Bool {
        let dollar = UInt8(ascii: "$")
        if mathEnd == nil {
            var index = bytes.count - 1
            var isAtEnd = true
            while index > 0, !isAtEnd || bytes[index] != dollar || bytes[index - 1] != dollar {
                isAtEnd = bytes[index] == 0x0A || bytes[index] == 0x0D || (isAtEnd && MarkdownCharacters.isSpaceOrTab(bytes[index]))
                index -= 1
            }
            mathEnd = index
        }
        return start < mathEnd ?? 0
    }

    /// A line that is only for a program: `::: note`, `{% include x %}`, `{{< figure >}}`, `{: .class}`.
    private mutating func readMarkerLine(_ start: inout MarkdownLineStart) -> Bool {
        let line = trimmed(cursor.nextNonspace..<cursor.end)
        guard MarkdownVariables.isMarkerLine(line, in: bytes) else { return false }
        closeUnmatched(&start)
        markFilled()
        if let ending = MarkdownVariables.endOfCode(line, in: bytes), isFound(ending, after: line.upperBound) {
            leaf = .program(ending: ending)
        }
        return true
    }

    /// Whether `ending` follows somewhere; looked for once.
    private mutating func isFound(_ ending: [UInt8], after start: Int) -> Bool {
        if let known = programEnds[ending] { return known > start }
        var index = bytes.count - ending.count
        while index > 0, !bytes[index...].starts(with: ending) { index -= 1 }
        programEnds[ending] = max(index, 0)
        return index > start
    }
}
