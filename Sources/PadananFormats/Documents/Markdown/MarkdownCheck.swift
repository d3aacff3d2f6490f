import PadananModel

/// Reads a written unit again and compares it with what was meant.
struct MarkdownCheck {
    let place: MarkdownInlinePlace
    let isInCell: Bool
    let references: Set<[UInt8]>

    /// A code or text in the form in which two readings are compared.
    private enum Mark: Equatable {
        case text([UInt8])
        case code(InlineCode.Kind, [UInt8], partner: Int)
    }

    /// Whether `bytes` in their place are read as `items`.
    func accepts(_ bytes: [UInt8], as items: [MarkdownItem]) -> Bool {
        let (before, after) = skeleton
        let fragment = before + bytes + place.tail + after
        guard isBlockKept(fragment), let pieces = pieces(of: fragment) else { return false }
        return marks(pieces.map(item)) == marks(expected(items))
    }

    /// What stands around the unit in its block, or in the image it is the text of.
    private var skeleton: (before: [UInt8], after: [UInt8]) {
        guard place.isAlternative else {
            return (Array(place.bytes[..<place.range.lowerBound]), Array(place.bytes[place.range.upperBound...]))
        }
        let first = place.pieces.first?.range.lowerBound ?? place.range.lowerBound
        let end = place.pieces.last?.range.upperBound ?? place.range.upperBound
        let before = Array("![".utf8) + place.bytes[min(first, place.range.lowerBound)..<place.range.lowerBound]
        return (before, place.bytes[place.range.upperBound..<max(end, place.range.upperBound)] + Array("](x)".utf8))
    }

    private func pieces(of fragment: [UInt8]) -> [MarkdownPiece]? {
        let reading = MarkdownPieces.of(MarkdownContent(inOneLine: fragment), in: fragment, references: references)
        guard place.isAlternative else { return reading.pieces }
        guard reading.pieces.count == 1, let hole = reading.pieces[0].code?.holes.first, case .alternative(let tokens) = hole.kind else {
            return nil
        }
        return reading.of(tokens).pieces
    }

    /// Whether the block would still be the block it is.
    private func isBlockKept(_ fragment: [UInt8]) -> Bool {
        if place.isAlternative || fragment.isEmpty { return true }
        switch place.blockKind {
        case .paragraph: return isOneBlock(isInCell ? MarkdownEscaping.bars(fragment) : fragment, prefix: "")
        case .heading: return isOneBlock(fragment, prefix: "# ")
        default: return true
        }
    }

    private func isOneBlock(_ fragment: [UInt8], prefix: String) -> Bool {
        var parser = MarkdownBlockParser(Array(prefix.utf8) + fragment)
        parser.parse()
        guard parser.blocks.count == 1, parser.references.isEmpty, parser.containerCount == 0 else { return false }
        let isParagraph = if case .paragraph = parser.blocks[0].kind { true } else { false }
        return isParagraph == prefix.isEmpty && parser.blocks[0].content.bytes == fragment
    }

    private func item(_ piece: MarkdownPiece) -> MarkdownItem {
        switch piece.content {
        case .text(let text): .text(text)
        case .code(let code): .code(code)
        }
    }

    private func expected(_ items: [MarkdownItem]) -> [MarkdownItem] {
        let used = place.used
        var result = place.pieces[..<used.lowerBound].map(item)
        if place.range.lowerBound > place.pieces[used.lowerBound].range.lowerBound { result.append(.text([0x20])) }
        result += items
        if place.range.upperBound < place.pieces[used.upperBound - 1].range.upperBound, place.tail.isEmpty { result.append(.text([0x20])) }
        return result + place.pieces[used.upperBound...].map(item)
    }

    private func marks(_ items: [MarkdownItem]) -> [Mark] {
        var open: [Int: Int] = [:]
        return MarkdownTarget.trimmed(items).enumerated().map { index, item in
            switch item {
            case .text(let text): return .text(text)
            case .code(let code):
                if code.kind == .opening { open[code.pair] = index }
                let partner = code.kind == .closing ? open[code.pair] ?? -1 : index
                return .code(code.kind, code.plainData ?? code.data, partner: partner)
            }
        }
    }
}
