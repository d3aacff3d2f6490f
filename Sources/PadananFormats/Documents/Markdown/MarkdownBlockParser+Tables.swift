extension MarkdownBlockParser {
    /// Whether the line is the row below the heads of a table.
    func isDelimiterRow(_ start: MarkdownLineStart) -> Bool {
        guard start.isInParagraph, let head = lines.last, !cursor.isIndented else { return false }
        guard let columns = delimiterColumns(cursor.nextNonspace..<cursor.end), bytes[head].contains(UInt8(ascii: "|")) else {
            return false
        }
        return cells(trimmed(head)).count == columns
    }

    /// The number of columns that a row of dashes describes, or `nil`.
    private func delimiterColumns(_ line: Range<Int>) -> Int? {
        let isMade = bytes[line].allSatisfy { byte in
            byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") || MarkdownCharacters.isSpaceOrTab(byte)
        }
        let isListItem = cursor.nextByte == UInt8(ascii: "-") && cursor.isSpaceOrTab(line.lowerBound + 1)
        guard isMade, !isListItem, bytes[line].contains(where: { $0 != UInt8(ascii: "-") && $0 > 0x20 }) else { return nil }
        let cells = cells(trimmed(line))
        let dash = UInt8(ascii: "-")
        for cell in cells {
            var (first, last) = (cell.lowerBound, cell.upperBound)
            if first < last, bytes[first] == UInt8(ascii: ":") { first += 1 }
            if first < last, bytes[last - 1] == UInt8(ascii: ":") { last -= 1 }
            guard first < last, bytes[first..<last].allSatisfy({ $0 == dash }) else { return nil }
        }
        return cells.count
    }

    /// The cells of a row, without the white space around their text. A backslash before a bar makes it text.
    func cells(_ line: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var (start, end) = (line.lowerBound, line.upperBound)
        let bar = UInt8(ascii: "|")
        if start < end, bytes[start] == bar { start += 1 }
        if end > start, bytes[end - 1] == bar, end - 1 == start || bytes[end - 2] != UInt8(ascii: "\\") { end -= 1 }
        for index in start..<end where bytes[index] == bar && (index == start || bytes[index - 1] != UInt8(ascii: "\\")) {
            cells.append(trimmed(start..<index))
            start = index + 1
        }
        return cells + [trimmed(start..<max(start, end))]
    }

    /// Makes the last line of the open paragraph the head of a table.
    mutating func openTable() -> Bool {
        guard let head = lines.popLast(), let columns = delimiterColumns(cursor.nextNonspace..<cursor.end) else { return false }
        closeLeaf()
        addRow(head, columns: columns, role: "cell")
        leaf = .table(columns: columns)
        return true
    }

    /// Notes the cells of a row; those beyond the columns of the head are not shown.
    mutating func addRow(_ line: Range<Int>, columns: Int, role: String) {
        let row = trimmed(line)
        for cell in cells(row).prefix(columns) where !cell.isEmpty {
            let kind = cell.lowerBound == row.lowerBound ? MarkdownBlock.Kind.paragraph : .cell
            blocks.append(MarkdownBlock(kind: kind, role: role, content: MarkdownContent(cell: cell, in: bytes), isInCell: true))
        }
    }
}
