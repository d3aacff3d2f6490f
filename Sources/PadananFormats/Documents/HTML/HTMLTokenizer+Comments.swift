extension HTMLTokenizer {
    /// `<!-- … -->`, which `--!>` ends as well, and `<!-->` and `<!--->` at once (sections 13.2.5.43–52).
    mutating func comment() -> HTMLToken {
        var index = position + 4
        if index < bytes.count, bytes[index] == UInt8(ascii: ">") { return .other(take(to: index + 1)) }
        if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: ">") {
            return .other(take(to: index + 2))
        }
        while index + 2 < bytes.count {
            if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-") {
                if bytes[index + 2] == UInt8(ascii: ">") { return .other(take(to: index + 3)) }
                if index + 3 < bytes.count, bytes[index + 2] == UInt8(ascii: "!"), bytes[index + 3] == UInt8(ascii: ">") {
                    return .other(take(to: index + 4))
                }
            }
            index += 1
        }
        return .other(take(to: bytes.count))
    }

    /// `<!…>`, `</3>` and the like: up to the next `>` (section 13.2.5.41).
    mutating func bogusComment() -> HTMLToken {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        return .other(take(to: end + 1))
    }

    /// `<?…?>` of XML and PHP; other ones end at the next `>`, as do those that have no `?>`.
    mutating func instruction() -> HTMLToken {
        guard isXML || starts(with: "<?php") || starts(with: "<?=") || starts(with: "<?xml") else { return bogusComment() }
        if let end = instructionEnd() { return .other(take(to: end)) }
        return bogusComment()
    }

    private mutating func instructionEnd() -> Int? {
        guard position < lastInstructionEnd else { return nil }
        if let end = endOfPair(UInt8(ascii: "?"), UInt8(ascii: ">")) { return end }
        lastInstructionEnd = position
        return nil
    }

    /// `<% … %>` of ASP, JSP and their like.
    mutating func serverTag() -> HTMLToken {
        .other(take(to: endOfPair(UInt8(ascii: "%"), UInt8(ascii: ">")) ?? bytes.count))
    }

    /// Where the two bytes end that come next.
    private func endOfPair(_ first: UInt8, _ second: UInt8) -> Int? {
        var index = position + 2
        while index + 1 < bytes.count {
            if bytes[index] == first, bytes[index + 1] == second { return index + 2 }
            index += 1
        }
        return nil
    }

    mutating func cdata() -> HTMLToken {
        let start = position + 9
        var index = start
        while index + 2 < bytes.count {
            if bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "]"), bytes[index + 2] == UInt8(ascii: ">") {
                return .cdata(take(to: index + 3), text: start..<index)
            }
            index += 1
        }
        return .cdata(take(to: bytes.count), text: start..<bytes.count)
    }
}
