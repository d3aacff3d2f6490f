extension HTMLTokenizer {
    /// The tag whose name begins at `nameStart` (sections 13.2.5.8 and 13.2.5.32–40).
    mutating func tag(nameAt nameStart: Int) -> HTMLToken {
        let isEnd = nameStart == position + 2
        var index = nameStart
        while index < bytes.count, !endsName(bytes[index]) { index += 1 }
        var tag = HTMLTag(name: HTMLName(bytes[nameStart..<index]), range: position..<index, nameRange: nameStart..<index)
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if bytes[index].isHTMLSpace {
                index += 1
            } else if bytes[index] == UInt8(ascii: "/") {
                index += 1
                tag.isSelfClosing = index < bytes.count && bytes[index] == UInt8(ascii: ">")
            } else {
                index = attribute(at: index, of: &tag)
            }
        }
        guard index < bytes.count else { return .other(take(to: index)) }
        tag.range = take(to: index + 1)
        return isEnd ? .endTag(tag) : .startTag(tag)
    }

    private func endsName(_ byte: UInt8) -> Bool {
        byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    /// Reads the attribute at `start` and returns its end; an equals sign at its beginning is part of the name.
    private func attribute(at start: Int, of tag: inout HTMLTag) -> Int {
        var nameEnd = start + 1
        while nameEnd < bytes.count, !endsName(bytes[nameEnd]), bytes[nameEnd] != UInt8(ascii: "=") { nameEnd += 1 }
        var index = skippingSpace(nameEnd)
        var attribute = HTMLAttribute(name: HTMLName(bytes[start..<nameEnd]), value: nameEnd..<nameEnd, quote: 0)
        if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
            index = value(at: skippingSpace(index + 1), of: &attribute)
        } else {
            index = nameEnd
        }
        if HTMLAttributes.isOfInterest(attribute.name), tag.attribute(attribute.name) == nil { tag.attributes.append(attribute) }
        return index
    }

    private func value(at start: Int, of attribute: inout HTMLAttribute) -> Int {
        guard start < bytes.count else { return start }
        let quote = bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = bytes[(start + 1)...].firstIndex(of: quote) ?? bytes.count
            attribute.value = (start + 1)..<end
            attribute.quote = quote
            return min(end + 1, bytes.count)
        }
        var end = start
        while end < bytes.count, !bytes[end].isHTMLSpace, bytes[end] != UInt8(ascii: ">") { end += 1 }
        attribute.value = start..<end
        return end
    }

    private func skippingSpace(_ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
        return index
    }
}
