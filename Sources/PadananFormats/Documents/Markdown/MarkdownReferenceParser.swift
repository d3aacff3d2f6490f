/// Reads the link reference definitions at the beginning of a paragraph.
///
/// - Source: CommonMark 0.31.2, section 4.7.
struct MarkdownReferenceParser {
    private let bytes: [UInt8]
    private var position = 0
    /// The lines read so far.
    private(set) var line = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next definition, or `nil` where something else begins.
    mutating func next() -> MarkdownReferenceDefinition? {
        guard position < bytes.count, let colon = MarkdownLinkParts.endOfLabel(at: position, in: bytes), colon < bytes.count,
            bytes[colon] == UInt8(ascii: ":")
        else { return nil }
        let label = MarkdownLabels.normalized(bytes[(position + 1)..<(colon - 1)])
        let destination = MarkdownLinkParts.skipSpaces(colon + 1, in: bytes)
        guard !label.isEmpty, let afterDestination = MarkdownLinkParts.endOfDestination(at: destination, in: bytes) else { return nil }
        if afterDestination == destination { return nil }
        var definition = MarkdownReferenceDefinition(label: label)
        guard let end = endOfLine(afterDestination, title: &definition.title) else { return nil }
        line += bytes[position..<end].count { $0 == 0x0A } + (end == bytes.count ? 1 : 0)
        position = end
        return definition
    }

    /// Where the line ends that holds the destination, or its title; `nil` when there is more in it.
    private func endOfLine(_ afterDestination: Int, title: inout Range<Int>?) -> Int? {
        let beforeTitle = MarkdownLinkParts.skipSpaces(afterDestination, in: bytes)
        if beforeTitle > afterDestination, let afterTitle = MarkdownLinkParts.endOfTitle(at: beforeTitle, in: bytes),
            let end = endOfBlankRest(afterTitle)
        {
            title = (beforeTitle + 1)..<(afterTitle - 1)
            return end
        }
        return endOfBlankRest(afterDestination)
    }

    private func endOfBlankRest(_ start: Int) -> Int? {
        var index = start
        while index < bytes.count, MarkdownCharacters.isSpaceOrTab(bytes[index]) { index += 1 }
        if index == bytes.count { return index }
        return bytes[index] == 0x0A ? index + 1 : nil
    }
}
