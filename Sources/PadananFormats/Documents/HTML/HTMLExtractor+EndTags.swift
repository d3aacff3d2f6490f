extension HTMLExtractor {
    mutating func end(_ tag: HTMLTag) {
        let number = elements.number(of: tag.name)
        let element = elements[number]
        if number == HTMLElements.lineBreak, !tokenizer.isXML { return begin(lineBreak: tag) }
        let place = HTMLElements.headings.contains(number) ? open.place(of: HTMLElements.headings) : open.place(of: number)
        guard place >= 0 else { return endNothing(tag, element) }
        let item = open[place]
        if item.element.isBlock || item.hasFlow {
            guard place >= limit(for: number) else { return endNothing(tag, element) }
            pop(to: place, end: tag.range, at: tag.range.lowerBound)
        } else {
            let limit = item.element.flags.contains(.isFormatting) ? open.scope : open.block
            guard place > limit else { return endNothing(tag, element) }
            endSpan(tag, at: place)
        }
    }

    /// `</br>` is read as `<br>` (section 13.2.6.4.7).
    private mutating func begin(lineBreak tag: HTMLTag) {
        addCode(.standalone, tag.range, type: .lineBreak, isTranslatable: isTranslatable)
    }

    /// The place of the outermost element that the end tag of a block can reach (section 13.2.4.2).
    private func limit(for number: Int) -> Int {
        if number == HTMLElements.paragraph { return max(open.scope, open.place(of: HTMLElements.button)) }
        if number == HTMLElements.listItem { return max(open.scope, open.place(of: HTMLElements.lists)) }
        let isPartOfTable =
            number == HTMLElements.row || HTMLElements.cells.contains(number) || HTMLElements.rowGroups.contains(number)
            || HTMLElements.tables.contains(number) || number == HTMLElements.caption
        return isPartOfTable ? open.tableScope : open.scope
    }

    /// An end tag without element; that of a block still parts the text, since whoever wrote it meant so.
    private mutating func endNothing(_ tag: HTMLTag, _ element: HTMLElement) {
        if element.isBlock { return flush() }
        addCode(.closing, tag.range, type: element.type, isTranslatable: isTranslatable)
    }

    private mutating func endSpan(_ tag: HTMLTag, at place: Int) {
        let item = open[place]
        if item.isTranslatable, item.serial == flows[flow].serial, item.piece >= 0 {
            flows[flow].appendClosing(tag.range, type: item.element.type, opening: item.piece)
        } else if item.isTranslatable {
            addCode(.closing, tag.range, type: item.element.type, isTranslatable: true)
        } else {
            flows[flow].appendProtected(tag.range, type: item.element.type, beginsElement: false)
        }
        open.close(at: place)
        while open.last?.isClosed == true { open.pop() }
    }
}
