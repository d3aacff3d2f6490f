extension MarkdownInlineScanner {
    mutating func scanRun() {
        let mark = bytes[position]
        var end = position
        while byte(end) == mark { end += 1 }
        let length = end - position
        let able = MarkdownDelimiter.abilities(mark, position..<end, in: bytes)
        guard able.canOpen || able.canClose, mark != UInt8(ascii: "~") || length <= 2 else { return addText(to: end) }
        if lastDelimiter >= 0 { delimiters[lastDelimiter].next = delimiters.count }
        delimiters.append(
            MarkdownDelimiter(
                byte: mark, length: length, count: length, canOpen: able.canOpen, canClose: able.canClose, previous: lastDelimiter))
        lastDelimiter = delimiters.count - 1
        add(.run(lastDelimiter), to: end)
    }

    /// Finds what the delimiters behind `bottom` open and close, and takes them off the list.
    mutating func pairDelimiters(above bottom: Int) {
        var bottoms = [Int](repeating: bottom, count: MarkdownDelimiter.kinds)
        var closer = firstDelimiter(above: bottom)
        while closer >= 0 {
            guard delimiters[closer].canClose else {
                closer = delimiters[closer].next
                continue
            }
            let kind = delimiters[closer].kind
            if let opener = opener(of: closer, above: max(bottom, bottoms[kind])) {
                closer = join(opener, closer)
            } else {
                bottoms[kind] = delimiters[closer].previous
                let next = delimiters[closer].next
                if !delimiters[closer].canOpen { remove(closer) }
                closer = next
            }
        }
        lastDelimiter = bottom
        if bottom >= 0 { delimiters[bottom].next = -1 }
    }

    private func firstDelimiter(above bottom: Int) -> Int {
        guard lastDelimiter > bottom else { return -1 }
        var first = lastDelimiter
        while delimiters[first].previous > bottom { first = delimiters[first].previous }
        return first
    }

    private func opener(of closer: Int, above bottom: Int) -> Int? {
        var index = delimiters[closer].previous
        while index > bottom {
            if delimiters[index].opens(delimiters[closer]) { return index }
            index = delimiters[index].previous
        }
        return nil
    }

    /// Makes `opener` and `closer` a pair, and returns the next closer to look at.
    private mutating func join(_ opener: Int, _ closer: Int) -> Int {
        let length = delimiters[opener].count >= 2 && delimiters[closer].count >= 2 ? 2 : 1
        pairs += 1
        let mark = MarkdownDelimiter.Mark(length: length, pair: pairs)
        delimiters[opener].openings.append(mark)
        delimiters[closer].closings.append(mark)
        delimiters[opener].count -= length
        delimiters[closer].count -= length
        delimiters[opener].next = closer
        delimiters[closer].previous = opener
        if delimiters[opener].count == 0 { remove(opener) }
        guard delimiters[closer].count == 0 else { return closer }
        let next = delimiters[closer].next
        remove(closer)
        return next
    }

    private mutating func remove(_ index: Int) {
        let (previous, next) = (delimiters[index].previous, delimiters[index].next)
        if previous >= 0 { delimiters[previous].next = next }
        if next >= 0 { delimiters[next].previous = previous } else { lastDelimiter = previous }
    }
}
