import PadananModel

/// Writes translated units as Markdown.
struct MarkdownWriter {
    /// Where bytes are written to.
    enum Form {
        /// The document, whose further lines begin with the marks of containers.
        case document
        /// The content of a block.
        case content
    }

    let units: [MarkdownUnit]
    /// The translations; `nil` where the text stays.
    let translations: [InlineText?]
    let references: Set<[UInt8]>

    /// The changes to the document, in order.
    func patches() -> [BytePatch] {
        var patches: [BytePatch] = []
        for index in units.indices where translations[index] != nil && !isInsideChange(index) {
            var bytes = write(index, .document)
            if units[index].isInCell { bytes = MarkdownEscaping.bars(bytes) }
            patches.append(BytePatch(range: units[index].range, bytes: bytes))
        }
        return patches.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether a unit is written together with one that it stands in.
    private func isInsideChange(_ index: Int) -> Bool {
        var next = units[index].parent
        while let parent = next {
            if translations[parent] != nil { return true }
            next = units[parent].parent
        }
        return false
    }

    /// The translation of a unit as Markdown, with what follows it.
    func write(_ index: Int, _ form: Form) -> [UInt8] {
        let unit = units[index]
        guard let target = translations[index] else { return [] }
        switch unit.kind {
        case .title(let quote): return MarkdownTitles.escaped(Array(target.text.utf8), quote: quote)
        case .frontMatter(let style): return style.written(MarkdownTitles.trimmed(Array(target.text.utf8)))
        case .html: return writeHTML(MarkdownTarget.items(target, of: unit, data: data(of:in:), place: nil))
        case .inline(let place): return writeInline(target, unit, place, form) + unit.tail
        }
    }

    private func writeHTML(_ items: [MarkdownItem]) -> [UInt8] {
        items.flatMap { item in
            switch item {
            case .text(let text): MarkdownEscaping.html(text)
            case .code(let code): code.data
            }
        }
    }

    /// The bytes of `code` with the translations of the texts inside it.
    private func data(of code: MarkdownCode, in content: [UInt8]) -> [UInt8] {
        let changed = code.holes.filter { $0.unit.map { translations[$0] != nil } ?? false }
        guard !changed.isEmpty else { return code.data }
        var result: [UInt8] = []
        var position = code.range.lowerBound
        for hole in changed {
            guard let index = hole.unit else { continue }
            var range = hole.range
            if case .inline(let place) = units[index].kind { range = place.range }
            result += flat(content[position..<range.lowerBound]) + write(index, .content)
            position = hole.changedTail == nil ? range.upperBound : hole.end
        }
        return result + flat(content[position..<code.range.upperBound])
    }

    private func flat(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.map { $0 == 0x0A ? 0x20 : $0 }
    }

    // MARK: Inline content

    /// Escapes no more than is needed for the text to be read back as it is.
    private func writeInline(_ target: InlineText, _ unit: MarkdownUnit, _ place: MarkdownInlinePlace, _ form: Form) -> [UInt8] {
        let items = MarkdownTarget.items(target, of: unit, data: data(of:in:), place: place)
        for level in MarkdownEscaping.Level.allCases {
            let leveled = level == .tags ? items.map(\.asTag) : items
            let bytes = MarkdownEscaping(place, level).write(leveled, .content)
            let check = MarkdownCheck(place: place, isInCell: unit.isInCell, references: references)
            guard check.accepts(bytes, as: leveled) || level == .tags else { continue }
            return form == .content ? bytes : MarkdownEscaping(place, level).write(leveled, .document)
        }
        return []
    }
}
