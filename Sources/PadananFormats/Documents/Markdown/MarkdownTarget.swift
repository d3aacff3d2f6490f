import PadananModel

/// Makes a translation ready for writing.
///
/// White space is collapsed; at the inner edge of emphasis, where Markdown allows none, it moves outside. Emphasis of nothing and line breaks
/// at the ends are dropped, because Markdown has neither.
enum MarkdownTarget {
    private struct Key: Hashable {
        var kind: InlineCode.Kind
        var id: String
    }

    /// The text and codes of `target`, a translation of `unit`.
    ///
    /// - Parameter data: the bytes of a code of the unit, whose content is given too.
    static func items(
        _ target: InlineText, of unit: MarkdownUnit, data: (MarkdownCode, [UInt8]) -> [UInt8], place: MarkdownInlinePlace?
    ) -> [MarkdownItem] {
        var codes: [Key: MarkdownCode] = [:]
        for (inline, code) in zip(unit.text.codes, unit.codes) {
            var code = code
            if let place { code.data = data(code, place.bytes) }
            codes[Key(kind: inline.kind, id: inline.id)] = code
        }
        let items = pieces(target).map { piece -> MarkdownItem in
            guard case .code(let inline) = piece else { return text(piece) }
            return .code(codes[Key(kind: inline.kind, id: inline.id)] ?? MarkdownCode(kind: inline.kind, data: Array(inline.data.utf8)))
        }
        return withoutBreaksAtEnds(trimmed(spacedOut(spacedOut(items, .closing).reversed(), .opening).reversed()))
    }

    /// Leaves out line breaks at the beginning and the end of a paragraph, where Markdown can't have them.
    private static func withoutBreaksAtEnds(_ items: [MarkdownItem]) -> [MarkdownItem] {
        let isBreak = { (item: MarkdownItem) in item.code?.plainData != nil }
        guard let first = items.first, let last = items.last, isBreak(first) || isBreak(last) else { return items }
        let tail = items.reversed().prefix(while: isBreak).count
        return trimmed(items.dropLast(tail).drop(while: isBreak))
    }

    private static func text(_ piece: InlinePiece) -> MarkdownItem {
        guard case .text(let text) = piece else { return .text([]) }
        var bytes: [UInt8] = []
        MarkdownText.append(Array(text.utf8), to: &bytes)
        return .text(bytes)
    }

    /// The pieces of `target`, whatever its offsets say.
    private static func pieces(_ target: InlineText) -> [InlinePiece] {
        var target = target
        let count = target.text.utf8.count
        var last = 0
        for index in target.codes.indices {
            last = min(max(target.codes[index].offset, last), count)
            target.codes[index].offset = last
        }
        return target.pieces
    }

    /// Moves white space before the closing marks of emphasis behind them. With all in reverse order, that behind opening marks.
    private static func spacedOut(_ items: some Sequence<MarkdownItem>, _ kind: InlineCode.Kind) -> [MarkdownItem] {
        var result: [MarkdownItem] = []
        let isReversed = kind == .opening
        for item in items {
            guard let code = item.code, code.isEmphasis, code.kind == kind else {
                result.append(item)
                continue
            }
            var hasSpace = false
            if case .text(var text)? = result.last, (isReversed ? text.first : text.last) == 0x20 {
                hasSpace = true
                result.removeLast()
                if isReversed { text.removeFirst() } else { text.removeLast() }
                if !text.isEmpty { result.append(.text(text)) }
            }
            if let last = result.last?.code, last.isEmphasis, last.pair == code.pair { result.removeLast() } else { result.append(item) }
            if hasSpace { result.append(.text([0x20])) }
        }
        return result
    }

    /// Joins neighbouring texts, and leaves out white space at the ends and beside line breaks.
    static func trimmed(_ items: some Sequence<MarkdownItem>) -> [MarkdownItem] {
        var result: [MarkdownItem] = []
        for item in items {
            switch item {
            case .text(let text): append(text, to: &result)
            case .code(let code):
                if code.plainData != nil { removeSpace(&result) }
                result.append(item)
            }
        }
        removeSpace(&result)
        return result
    }

    private static func append(_ text: [UInt8], to items: inout [MarkdownItem]) {
        var joined: [UInt8] = []
        if case .text(let before)? = items.last {
            joined = before
            items.removeLast()
        }
        let isAtStart = joined.isEmpty && (items.last.map { $0.code?.plainData != nil } ?? true)
        let text = isAtStart ? text.drop { $0 == 0x20 } : text[...]
        MarkdownText.append(text, to: &joined)
        if !joined.isEmpty { items.append(.text(joined)) }
    }

    private static func removeSpace(_ items: inout [MarkdownItem]) {
        guard case .text(var text)? = items.last, text.last == 0x20 else { return }
        items.removeLast()
        text.removeLast()
        if !text.isEmpty { items.append(.text(text)) }
    }
}
