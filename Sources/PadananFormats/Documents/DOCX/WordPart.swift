import PadananModel

/// A part of the package with the pieces of its text.
struct WordPart {
    let entry: ZipEntry
    let tree: WordTree
    let formats: RunFormats
    let blocks: [WordBlock]

    /// Where each block begins: the line and the column in code points. Cost: linear.
    func locations() -> [SourceLocation] {
        let hasMark = tree.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var counter = LineCounter()
        var counted = hasMark ? 3 : 0
        var locations = [SourceLocation](repeating: SourceLocation(file: tree.file), count: blocks.count)
        for index in blocks.indices.sorted(by: { blocks[$0].offset < blocks[$1].offset }) {
            let offset = max(counted, blocks[index].offset)
            counter.advance(over: tree.bytes[counted..<offset])
            counted = offset
            locations[index] = SourceLocation(file: tree.file, line: counter.line, column: counter.column)
        }
        return locations
    }

    /// The part with translations of its blocks, in its own encoding; `nil` when nothing changes.
    func merged(_ translations: [InlineText?]) -> [UInt8]? {
        var patches = WordPatches(self)
        // A paragraph in a text box stands in the markup of another, which may change too.
        let changed = blocks.indices.filter { index in
            index < translations.count && translations[index].map { !Self.isSame($0, blocks[index].source) } ?? false
        }
        for depth in Set(changed.map { blocks[$0].depth }).sorted(by: >) {
            patches.add(
                changed.filter { blocks[$0].depth == depth }.flatMap { index in
                    translations[index].map { target in blocks[index].places.map { ($0, target) } } ?? []
                })
        }
        guard !patches.all.isEmpty else { return nil }
        let bytes = tree.bytes.applying(patches.all)
        return tree.encoding.encode(bytes) { Array("&#\($0.value);".utf8) }
    }

    /// Whether nothing changes for the document.
    private static func isSame(_ target: InlineText, _ source: InlineText) -> Bool {
        guard target.text.utf8.elementsEqual(source.text.utf8) else { return false }
        let codes = target.codes.filter(\.isCode)
        return codes.count == source.codes.count
            && zip(codes, source.codes).allSatisfy { $0.kind == $1.kind && $0.id == $1.id && $0.offset == $1.offset }
    }
}
