extension MarkdownBlockParser {
    /// Digits of the number of a list item.
    private static let mostDigits = 9

    /// Opens the container that begins at the cursor, if one does.
    mutating func openContainer(_ start: inout MarkdownLineStart) -> Bool {
        cursor.findNextNonspace()
        guard !cursor.isIndented, !cursor.isBlank, start.depth < Self.maximumDepth else { return false }
        switch cursor.nextByte {
        case UInt8(ascii: ">"):
            closeUnmatched(&start)
            skipQuoteMarker()
            push(MarkdownContainer(kind: .quote), &start)
            return true
        case UInt8(ascii: "["): return openFootnote(&start)
        case UInt8(ascii: ":"): return openDefinition(&start)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return openAdmonition(&start)
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), 0x30...0x39:
            if isSetextUnderline(start) || isDelimiterRow(start) || isThematicBreak { return false }
            return openItem(&start)
        default: return false
        }
    }

    private mutating func push(_ container: MarkdownContainer, _ start: inout MarkdownLineStart) {
        markFilled()
        containers.append(container)
        containerCount += 1
        start.depth += 1
        cursor.findNextNonspace()
    }

    private mutating func openItem(_ start: inout MarkdownLineStart) -> Bool {
        guard let after = endOfMarker(isInParagraph: start.isInParagraph) else { return false }
        if start.isInParagraph, isBlank(after) { return false }
        let markerIndent = cursor.indent
        closeUnmatched(&start)
        let length = after - cursor.nextNonspace
        pushMarked(.item, indent: markerIndent, length: length, &start)
        return true
    }

    /// Moves over a marker and the white space behind it, and opens the container whose lines are indented so far.
    private mutating func pushMarked(_ kind: MarkdownContainer.Kind, indent: Int, length: Int, _ start: inout MarkdownLineStart) {
        cursor.advanceToNextNonspace()
        cursor.advance(bytes: length)
        let afterMarker = cursor
        repeat { cursor.advance(columns: 1) } while cursor.column - afterMarker.column < 5 && cursor.isSpaceOrTab(cursor.offset)
        let spaces = cursor.column - afterMarker.column
        var padding = length + spaces
        if spaces >= 5 || spaces < 1 || cursor.offset >= cursor.end {
            padding = length + 1
            cursor = afterMarker
            if cursor.isSpaceOrTab(cursor.offset) { cursor.advance(columns: 1) }
        }
        push(MarkdownContainer(kind: kind, width: indent + padding), &start)
    }

    /// Where the list marker at the cursor ends; only a 1 interrupts a paragraph.
    private func endOfMarker(isInParagraph: Bool) -> Int? {
        var index = cursor.nextNonspace
        if MarkdownCharacters.isDigit(cursor.nextByte) {
            var value = 0
            while index - cursor.nextNonspace < Self.mostDigits, MarkdownCharacters.isDigit(cursor.byte(index)) {
                value = value * 10 + Int(cursor.byte(index) - 0x30)
                index += 1
            }
            guard cursor.byte(index) == UInt8(ascii: ".") || cursor.byte(index) == UInt8(ascii: ")") else { return nil }
            if isInParagraph, value != 1 { return nil }
        }
        index += 1
        return index >= cursor.end || cursor.isSpaceOrTab(index) ? index : nil
    }

    /// `[^label]: text` (GitHub, Pandoc, PHP Markdown Extra).
    private mutating func openFootnote(_ start: inout MarkdownLineStart) -> Bool {
        guard let label = MarkdownLabels.footnote(at: cursor.nextNonspace, in: bytes, end: cursor.end),
            cursor.byte(label) == UInt8(ascii: ":")
        else { return false }
        closeUnmatched(&start)
        cursor.advanceToNextNonspace()
        cursor.advance(bytes: label + 1 - cursor.offset)
        push(MarkdownContainer(kind: .footnote, width: 4, isEmpty: false), &start)
        cursor.findNextNonspace()
        cursor.advanceToNextNonspace()
        return true
    }

    /// `: text`, a definition below its term (Pandoc, PHP Markdown Extra).
    private mutating func openDefinition(_ start: inout MarkdownLineStart) -> Bool {
        let after = cursor.nextNonspace + 1
        guard cursor.isSpaceOrTab(after), !isBlank(after), start.isInParagraph || !blocks.isEmpty else { return false }
        let indent = cursor.indent
        closeUnmatched(&start)
        pushMarked(.definition, indent: indent, length: 1, &start)
        return true
    }

    /// `!!! note "Title"` and `??? note` (Python-Markdown, MkDocs).
    private mutating func openAdmonition(_ start: inout MarkdownLineStart) -> Bool {
        let first = cursor.nextNonspace
        let mark = cursor.nextByte
        guard cursor.byte(first + 1) == mark, cursor.byte(first + 2) == mark else { return false }
        var index = first + 3
        if mark == UInt8(ascii: "?"), cursor.byte(index) == UInt8(ascii: "+") { index += 1 }
        guard cursor.byte(index) == 0x20, MarkdownCharacters.isLetter(cursor.byte(index + 1)) else { return false }
        closeUnmatched(&start)
        push(MarkdownContainer(kind: .admonition, width: 4, isEmpty: false), &start)
        addAdmonitionTitle()
        start.isFinished = true
        return false
    }

    private mutating func addAdmonitionTitle() {
        let quote = UInt8(ascii: "\"")
        let rest = cursor.nextNonspace..<cursor.end
        guard let open = bytes[rest].firstIndex(of: quote), let close = bytes[rest].lastIndex(of: quote), close > open + 1 else { return }
        let content = MarkdownContent(cell: (open + 1)..<close, in: bytes)
        blocks.append(MarkdownBlock(kind: .title(quote: quote), role: "title", content: content))
    }
}
