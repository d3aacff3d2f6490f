import PadananModel

/// What takes the place of what in a part, made from the inside outwards: a paragraph holds the changed text of its text boxes.
struct WordPatches {
    private let part: WordPart
    private let prefix: String
    /// In order, none of them inside another.
    private(set) var all: [BytePatch] = []

    init(_ part: WordPart) {
        self.part = part
        prefix = part.tree.prefix
    }

    /// Adds the translations of places that don't lie in each other, but may hold what was added before.
    mutating func add(_ translations: [(place: WordBlock.Place, target: InlineText)]) {
        let added = translations.map { patch($0.place, $0.target) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        var outer = 0
        var kept: [BytePatch] = []
        for inner in all {
            while outer < added.count, added[outer].range.upperBound <= inner.range.lowerBound {
                kept.append(added[outer])
                outer += 1
            }
            let isCovered = outer < added.count && added[outer].range.lowerBound <= inner.range.lowerBound
            if !isCovered { kept.append(inner) }
        }
        all = kept + added[outer...]
    }

    private func patch(_ place: WordBlock.Place, _ target: InlineText) -> BytePatch {
        switch place {
        case .paragraph(let paragraph): return patch(paragraph, target)
        case .value(let range, let isAttribute, let leadingSpace, let trailingSpace):
            let text = leadingSpace + target.text + trailingSpace
            return BytePatch(range: range, bytes: Array((isAttribute ? XMLEscaping.attribute(text) : XMLEscaping.text(text)).utf8))
        }
    }

    private func patch(_ paragraph: WordParagraph, _ target: InlineText) -> BytePatch {
        let tree = part.tree
        var writer = WordParagraphWriter(
            paragraph.content, paragraph.atoms, WordRunWriter(prefix: prefix, part.formats), markup: { bytes($0) })
        let runs = writer.write(target)
        let (first, last) = (paragraph.nodes.first ?? 0, paragraph.nodes.last ?? 0)
        let properties = tree.child(.paragraphProperties, of: last)
        let content = tree[last].content
        if first == last, properties == nil || properties == last + 1 {
            return BytePatch(range: (properties.map { tree[$0].range.upperBound } ?? content.lowerBound)..<content.upperBound, bytes: runs)
        }
        // Properties that don't stand first, where they belong, are put there.
        let body = (properties.map { bytes(tree[$0].range) } ?? []) + runs
        if first == last { return BytePatch(range: content, bytes: body) }
        let whole = tree[first].range.lowerBound..<tree[last].range.upperBound
        return BytePatch(range: whole, bytes: openTag(last) + body + Array("</\(prefix)p>".utf8))
    }

    /// The start tag of a paragraph that may be written as an empty element.
    private func openTag(_ index: Int) -> [UInt8] {
        var tag = Array(part.tree.bytes[part.tree[index].startTag])
        if part.tree[index].endTag.isEmpty, tag.count > 2 { tag.remove(at: tag.count - 2) }
        return tag
    }

    /// The bytes of the part with what was added so far in its place.
    private func bytes(_ range: Range<Int>) -> [UInt8] {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        let inside = all[low...].prefix { $0.range.upperBound <= range.upperBound }
        guard !inside.isEmpty else { return Array(part.tree.bytes[range]) }
        let shifted = inside.map { patch in
            BytePatch(
                range: patch.range.lowerBound - range.lowerBound..<patch.range.upperBound - range.lowerBound, bytes: patch.bytes)
        }
        return Array(part.tree.bytes[range]).applying(shifted)
    }
}
