import PadananModel

/// Puts translations into a document; units must come from the last to the first, so that one inside another is done before it.
struct InlineRewriting {
    private let bytes: [UInt8]
    /// From the last to the first.
    private var patches: [BytePatch] = []

    /// Pairs inside each other beyond this are not opened; no XML document of ours has as many.
    private static let deepestNesting = 200

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether nothing was replaced.
    var isEmpty: Bool { patches.isEmpty }

    /// The document with all replacements. Cost: linear.
    func finished() -> [UInt8] {
        bytes.applying(patches.reversed())
    }

    /// Replaces `range` by `text`, whatever was replaced inside.
    mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
        _ = takePatches(before: range.upperBound)
        patches.append(BytePatch(range: range, bytes: text))
    }

    /// Writes a unit anew. Pairs that cross are closed and opened again, so that the markup is well-formed whatever the order of the codes.
    mutating func replace(_ layout: InlineLayout, with target: InlineText, spelling: inout some InlineSpelling) {
        let inner = takePatches(before: layout.range.upperBound)
        var result: [UInt8] = []
        for range in layout.before { append(range, inner, to: &result) }
        if layout.hasSpaceBefore { result.append(0x20) }
        append(target, layout.slots, inner, &spelling, to: &result)
        spelling.finish(&result)
        if layout.hasSpaceBehind { result.append(0x20) }
        for range in layout.behind { append(range, inner, to: &result) }
        patches.append(BytePatch(range: layout.range, bytes: result))
    }

    /// Takes the replacements inside a unit that begins before all of them, from the first to the last.
    private mutating func takePatches(before end: Int) -> [BytePatch] {
        var inner: [BytePatch] = []
        while let patch = patches.last, patch.range.lowerBound < end {
            inner.append(patch)
            patches.removeLast()
        }
        return inner
    }

    private func append(
        _ target: InlineText, _ slots: [InlineSlot], _ inner: [BytePatch], _ spelling: inout some InlineSpelling, to result: inout [UInt8]
    ) {
        let known = Dictionary(slots.map { (SlotName(kind: $0.kind, id: $0.id), $0) }) { first, _ in first }
        var open: [String] = []
        let pieces = target.pieces
        let last = pieces.lastIndex { isVisible($0, known) } ?? 0
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text): spelling.write(text, isLast: index >= last, to: &result)
            case .code(let code):
                for name in names(code, &open) {
                    guard let slot = known[name], spelling.accepts(slot, behind: result) else { continue }
                    append(slot.range, inner, to: &result)
                }
            }
        }
        for id in open.reversed() {
            if let slot = known[SlotName(kind: .closing, id: id)] { append(slot.range, inner, to: &result) }
        }
    }

    /// Whether white space before a piece is inside the text.
    private func isVisible(_ piece: InlinePiece, _ known: [SlotName: InlineSlot]) -> Bool {
        switch piece {
        case .text: true
        case .code(let code): known[SlotName(kind: code.kind, id: code.id)].map { !$0.isTransparent } ?? false
        }
    }

    /// What a code is found by.
    private struct SlotName: Hashable {
        var kind: InlineCode.Kind
        var id: String
    }

    /// The codes to be written for `code`, so that pairs lie inside each other.
    private func names(_ code: InlineCode, _ open: inout [String]) -> [SlotName] {
        switch code.kind {
        case .opening:
            guard open.count < Self.deepestNesting, !open.contains(code.id) else { return [] }
            open.append(code.id)
            return [SlotName(kind: .opening, id: code.id)]
        case .closing:
            guard let place = open.lastIndex(of: code.id) else { return [] }
            let crossing = Array(open[(place + 1)...])
            open.remove(at: place)
            return crossing.reversed().map { SlotName(kind: .closing, id: $0) } + [SlotName(kind: .closing, id: code.id)]
                + crossing.map { SlotName(kind: .opening, id: $0) }
        default: return [SlotName(kind: code.kind, id: code.id)]
        }
    }

    /// Appends bytes of the document with what was replaced in them.
    private func append(_ range: Range<Int>, _ inner: [BytePatch], to result: inout [UInt8]) {
        var copied = range.lowerBound
        var index = firstPatch(inner, from: range.lowerBound)
        while index < inner.count, inner[index].range.upperBound <= range.upperBound {
            result += bytes[copied..<inner[index].range.lowerBound]
            result += inner[index].bytes
            copied = inner[index].range.upperBound
            index += 1
        }
        result += bytes[copied..<range.upperBound]
    }

    /// The index of the first replacement at or behind `offset`.
    private func firstPatch(_ inner: [BytePatch], from offset: Int) -> Int {
        var (low, high) = (0, inner.count)
        while low < high {
            let middle = (low + high) / 2
            if inner[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
