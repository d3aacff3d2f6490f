extension MarkdownInlineScanner {
    mutating func openBracket() {
        if let end = MarkdownLabels.footnote(at: position, in: bytes, end: bytes.count) {
            noteInnerBracket()
            return add(.footnote, to: end)
        }
        push(isImage: false, length: 1)
    }

    mutating func openImage() {
        push(isImage: true, length: 2)
    }

    private mutating func noteInnerBracket() {
        if !brackets.isEmpty { brackets[brackets.count - 1].hasInner = true }
    }

    private mutating func push(isImage: Bool, length: Int) {
        noteInnerBracket()
        let start = position + length
        brackets.append(MarkdownBracket(token: tokens.count, isImage: isImage, previousDelimiter: lastDelimiter, start: start))
        add(.text, to: start)
    }

    mutating func closeBracket() {
        guard let bracket = brackets.popLast() else { return addText(to: position + 1) }
        let isBlocked = brackets.count < blockedBrackets && !bracket.isImage
        blockedBrackets = min(blockedBrackets, brackets.count)
        guard !isBlocked, let (tail, end) = tail(of: bracket) else { return add(.text, to: position + 1) }
        tokens[bracket.token].kind = .open(isImage: bracket.isImage, close: tokens.count)
        add(.close(tail), to: end)
        pairDelimiters(above: bracket.previousDelimiter)
        if !bracket.isImage { blockedBrackets = brackets.count }
    }

    /// What makes the brackets a link: a destination, a label, or their own text as a label.
    private func tail(of bracket: MarkdownBracket) -> (tail: MarkdownLinkTail, end: Int)? {
        if byte(position + 1) == UInt8(ascii: "("), let found = destination() { return found }
        let text = bracket.start..<position
        if let end = MarkdownLinkParts.endOfLabel(at: position + 1, in: bytes) {
            if end > position + 3 { return isKnown((position + 2)..<(end - 1)) ? (MarkdownLinkTail(), end) : nil }
            if !bracket.hasInner, isKnown(text) { return (MarkdownLinkTail(ownLabel: text), end) }
        }
        if !bracket.hasInner, isKnown(text) { return (MarkdownLinkTail(ownLabel: text), position + 1) }
        return nil
    }

    private func isKnown(_ label: Range<Int>) -> Bool {
        guard !references.isEmpty, !label.isEmpty, label.count <= MarkdownLinkParts.longestLabel else { return false }
        return references.contains(MarkdownLabels.normalized(bytes[label]))
    }

    /// `(destination "title")` behind the bracket.
    private func destination() -> (tail: MarkdownLinkTail, end: Int)? {
        let start = MarkdownLinkParts.skipSpaces(position + 2, in: bytes)
        guard let afterDestination = MarkdownLinkParts.endOfDestination(at: start, in: bytes) else { return nil }
        var index = MarkdownLinkParts.skipSpaces(afterDestination, in: bytes)
        var tail = MarkdownLinkTail()
        if index > afterDestination, let end = MarkdownLinkParts.endOfTitle(at: index, in: bytes) {
            tail.title = (index + 1)..<(end - 1)
            index = MarkdownLinkParts.skipSpaces(end, in: bytes)
        }
        return byte(index) == UInt8(ascii: ")") ? (tail, index + 1) : nil
    }
}
