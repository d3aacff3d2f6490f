extension SpelledText {
    /// The content of an element, as it stands in a well-formed document; `nil` for what could not stand there.
    static func xml(_ bytes: [UInt8]) -> SpelledText? {
        var text = SpelledText(bytes)
        let scanner = XMLScanner(bytes: bytes, limits: XMLLimits())
        var index = 0
        while index < bytes.count {
            guard let end = text.appendXML(at: index, scanner) else { return nil }
            index = end
        }
        return text
    }

    /// Adds the token at `index`; returns where it ends.
    private mutating func appendXML(at index: Int, _ scanner: XMLScanner) -> Int? {
        guard bytes[index] == UInt8(ascii: "<") else { return appendCharacterData(at: index, scanner) }
        if bytes[index...].starts(with: "<!--".utf8) { return end(of: "-->", from: index + 4) }
        if bytes[index...].starts(with: "<?".utf8) { return end(of: "?>", from: index + 2) }
        guard bytes[index...].starts(with: "<![CDATA[".utf8) else { return appendTag(at: index) }
        let (start, mark) = (index + 9, 3)
        guard let end = end(of: "]]>", from: start) else { return nil }
        addLiteral(start..<end - mark)
        return appendLines(start..<end - mark) ? end : nil
    }

    /// Where the first `mark` at or behind `start` ends.
    private func end(of mark: StaticString, from start: Int) -> Int? {
        let mark = Array(mark.description.utf8)
        guard start + mark.count <= bytes.count else { return nil }
        return (start...bytes.count - mark.count).first { bytes[$0..<$0 + mark.count].elementsEqual(mark) }.map { $0 + mark.count }
    }

    private mutating func appendCharacterData(at start: Int, _ scanner: XMLScanner) -> Int? {
        guard let end = try? scanner.textEnd(start, isLast: true).end else { return nil }
        var index = start
        while index < end {
            if bytes[index] == UInt8(ascii: "&") {
                guard let reference = try? scanner.reference(index) else { return nil }
                append(.character(reference.scalar.value), index..<reference.end)
                index = reference.end
            } else {
                let next = bytes[index..<end].firstIndex(of: UInt8(ascii: "&")) ?? end
                guard appendLines(index..<next) else { return nil }
                index = next
            }
        }
        return end
    }

    /// Adds characters that stand for themselves, but for a carriage return, alone or with its line feed, of which XML makes a line feed.
    private mutating func appendLines(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let lineEnd = bytes[index..<range.upperBound].firstIndex(of: 0x0D) ?? range.upperBound
            guard append(plain: index..<lineEnd) else { return false }
            guard lineEnd < range.upperBound else { return true }
            index = lineEnd + 1
            if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
            append(.character(0x0A), lineEnd..<index)
        }
        return true
    }

    /// Adds a tag; one of an empty element is a start and an end.
    private mutating func appendTag(at start: Int) -> Int? {
        guard let end = tagEnd(start) else { return nil }
        let isEnd = bytes[start + 1] == UInt8(ascii: "/")
        let name = bytes[(start + (isEnd ? 2 : 1))..<end].prefix { !XMLCharacters.endsName[Int($0)] }
        let local = String(decoding: name[(name.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex)...], as: UTF8.self)
        append(.tag(isEnd ? "/" + local : local), start..<end)
        if bytes[end - 2] == UInt8(ascii: "/") { append(.tag("/" + local), end..<end) }
        return end
    }

    /// Where the tag at `start` ends; a `>` in the value of an attribute ends none.
    private func tagEnd(_ start: Int) -> Int? {
        var quote: UInt8?
        for index in start + 1..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return nil
    }
}
