import PadananModel

/// Takes the units out of a Markdown document.
struct MarkdownExtraction {
    /// Images in the text of images whose own text is a unit.
    private static let deepestImage = 8

    let document: [UInt8]
    let references: Set<[UInt8]>
    private(set) var units: [MarkdownUnit] = []
    private(set) var language: String?

    /// Reads `document`, UTF-8 without byte order mark.
    init(_ document: [UInt8]) {
        self.document = document
        let frontMatter = MarkdownFrontMatter(document)
        var parser = MarkdownBlockParser(document)
        parser.parse(from: frontMatter.end)
        references = parser.references
        language = frontMatter.language
        units = frontMatter.units
        for block in parser.blocks { add(block) }
    }

    private mutating func add(_ block: MarkdownBlock) {
        switch block.kind {
        case .title(let quote): addTitle(block.content, quote, role: block.role, parent: nil, isInCell: false)
        case .html: addHTML(block)
        default: addInline(MarkdownPieces.of(block.content, in: document, references: references), block, depth: 0)
        }
    }

    private mutating func addHTML(_ block: MarkdownBlock) {
        for group in MarkdownHTMLScanner.groups(block.content.bytes) {
            let pieces = MarkdownPieces.of(group.tokens, block.content, in: document).pieces
            let used = MarkdownEdges.used(pieces)
            guard !used.isEmpty else { continue }
            let (text, codes) = Self.text(of: pieces[used])
            let bytes = MarkdownEdges.bytes(of: used, in: pieces, of: block.content.bytes)
            let range = block.content.documentRange(bytes)
            units.append(MarkdownUnit(kind: .html, role: group.role, range: range, text: text, codes: codes))
        }
    }

    // MARK: Inline content

    private mutating func addInline(_ reading: MarkdownPieces, _ block: MarkdownBlock, depth: Int) {
        var pieces = reading.pieces
        let used = MarkdownEdges.used(pieces)
        var main: Int?
        if !used.isEmpty {
            main = units.count
            units.append(placeholder(block))
        }
        for index in depth == 0 ? pieces.startIndex..<pieces.endIndex : used {
            let parent = used.contains(index) ? main : nil
            fillHoles(&pieces[index], reading, block, parent: parent, depth: depth)
        }
        guard let main else { return }
        let range = MarkdownEdges.bytes(of: used, in: pieces, of: block.content.bytes)
        var place = MarkdownInlinePlace(blockKind: block.kind, bytes: block.content.bytes, pieces: pieces, used: used, range: range)
        place.isAlternative = depth > 0
        if let label = MarkdownEdges.label(around: used, in: pieces) {
            place.tail = label.data
            place.range = range.lowerBound..<label.range.upperBound
        }
        fill(main, place, block.content)
        units[main].tail = place.tail
    }

    private func placeholder(_ block: MarkdownBlock) -> MarkdownUnit {
        MarkdownUnit(kind: .html, role: block.role, name: block.name, range: 0..<0, text: "", isInCell: block.isInCell)
    }

    private mutating func fill(_ index: Int, _ place: MarkdownInlinePlace, _ content: MarkdownContent) {
        let (text, codes) = Self.text(of: place.pieces[place.used])
        units[index].text = text
        units[index].codes = codes
        units[index].range = content.documentRange(place.range)
        units[index].kind = .inline(place)
    }

    /// The text of `pieces` without white space at its ends, its codes numbered, and what they are.
    static func text(of pieces: ArraySlice<MarkdownPiece>) -> (InlineText, [MarkdownCode]) {
        var bytes: [UInt8] = []
        var codes: [MarkdownCode] = []
        var offsets: [Int] = []
        for piece in pieces {
            switch piece.content {
            case .text(let text): bytes += text
            case .code(let code):
                codes.append(code)
                offsets.append(bytes.count)
            }
        }
        let start = pieces.first?.text?.first == 0x20 ? 1 : 0
        let end = max(start, pieces.last?.text?.last == 0x20 ? bytes.count - 1 : bytes.count)
        var result = InlineText(String(decoding: bytes[start..<end], as: UTF8.self))
        result.codes = zip(codes, offsets).map { code, offset in
            var inline = code.inlineCode
            inline.offset = min(max(offset, start), end) - start
            return inline
        }
        return (CodeNumbers.numbered(result), codes)
    }

    // MARK: Texts inside codes

    private mutating func fillHoles(
        _ piece: inout MarkdownPiece, _ reading: MarkdownPieces, _ block: MarkdownBlock, parent: Int?, depth: Int
    ) {
        guard var code = piece.code, !code.holes.isEmpty else { return }
        for index in code.holes.indices {
            let before = units.count
            switch code.holes[index].kind {
            case .title(let quote):
                let title = reading.content.part(code.holes[index].range)
                addTitle(title, quote, role: "attribute", parent: parent, isInCell: block.isInCell)
            case .alternative(let tokens): addAlternative(code.holes[index], tokens, reading, block, parent: parent, depth: depth)
            }
            if units.count > before { code.holes[index].unit = before }
        }
        piece.content = .code(code)
    }

    private mutating func addTitle(_ title: MarkdownContent, _ quote: UInt8, role: String, parent: Int?, isInCell: Bool) {
        let text = MarkdownTitles.text(title.bytes)
        guard MarkdownText.hasWords(text) else { return }
        let range = title.documentRange(0..<title.bytes.count)
        var unit = MarkdownUnit(
            kind: .title(quote: quote), role: role, range: range, text: InlineText(String(decoding: text, as: UTF8.self)))
        unit.isInCell = isInCell
        unit.parent = parent
        units.append(unit)
    }

    /// The text of an image as a unit of its own.
    private mutating func addAlternative(
        _ hole: MarkdownHole, _ tokens: Range<Int>, _ reading: MarkdownPieces, _ block: MarkdownBlock, parent: Int?, depth: Int
    ) {
        guard depth < Self.deepestImage else { return }
        let inner = reading.of(tokens)
        let index = units.count
        var imageBlock = block
        (imageBlock.role, imageBlock.name) = ("attribute", "")
        if hole.changedTail == nil {
            addInline(inner, imageBlock, depth: depth + 1)
        } else {
            addLabelAlternative(hole, inner, imageBlock)
        }
        if units.count > index { units[index].parent = parent }
    }

    /// The text of an image that is its own label: all of it is replaced, and the label written behind it.
    private mutating func addLabelAlternative(_ hole: MarkdownHole, _ reading: MarkdownPieces, _ block: MarkdownBlock) {
        let pieces = reading.pieces
        guard pieces.contains(where: { MarkdownText.hasWords($0.text ?? []) }) else { return }
        units.append(placeholder(block))
        let used = pieces.startIndex..<pieces.endIndex
        var place = MarkdownInlinePlace(
            blockKind: block.kind, bytes: block.content.bytes, pieces: pieces, used: used, range: hole.range)
        place.isAlternative = true
        fill(units.count - 1, place, block.content)
        units[units.count - 1].range = block.content.documentRange(hole.range.lowerBound..<hole.end)
        units[units.count - 1].tail = hole.changedTail ?? []
    }
}
