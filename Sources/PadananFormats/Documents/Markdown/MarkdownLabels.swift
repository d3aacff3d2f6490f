/// The labels of link references and footnotes.
enum MarkdownLabels {
    /// `label` as labels are compared: without case, its white space single spaces.
    ///
    /// - Source: CommonMark 0.31.2, section 6.3 (“matches”).
    static func normalized(_ label: ArraySlice<UInt8>) -> [UInt8] {
        let collapsed = collapsed(label)
        if collapsed.allSatisfy({ $0 < 0x80 }) { return collapsed.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 } }
        return Array(String(decoding: collapsed, as: UTF8.self).lowercased().uppercased().lowercased().utf8)
    }

    /// `label` in one line.
    static func collapsed(_ label: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in label {
            if !MarkdownCharacters.isCollapsible(byte) {
                result.append(byte)
            } else if let last = result.last, last != 0x20 {
                result.append(0x20)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return result
    }

    /// Where the footnote label at `start` ends: `[^1]`.
    static func footnote(at start: Int, in bytes: [UInt8], end: Int) -> Int? {
        guard start + 3 < end, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^") else { return nil }
        var index = start + 2
        while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "["), bytes[index] != UInt8(ascii: "]"),
            bytes[index] != UInt8(ascii: "\\"), index - start <= MarkdownLinkParts.longestLabel
        {
            index += 1
        }
        guard index > start + 2, index < end, bytes[index] == UInt8(ascii: "]") else { return nil }
        return index + 1
    }
}
