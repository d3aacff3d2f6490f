extension HTMLExtractor {
    /// Ends the elements that the start tag of an element ends, `position` being where that begins.
    ///
    /// - Source: WHATWG HTML, sections 13.1.2.4 (optional tags) and 13.2.6.4.7–15.
    mutating func endImplied(before number: Int, at position: Int) {
        endItems(before: number, at: position)
        endCells(before: number, at: position)
        if number == HTMLElements.button, open.place(of: HTMLElements.button) > open.scope {
            pop(to: open.place(of: HTMLElements.button), end: nil, at: position)
        }
        if elements[number].flags.contains(.closesParagraph) {
            let paragraph = open.place(of: HTMLElements.paragraph)
            if paragraph > max(open.scope, open.place(of: HTMLElements.button)) { pop(to: paragraph, end: nil, at: position) }
        }
    }

    private mutating func endItems(before number: Int, at position: Int) {
        if number == HTMLElements.listItem {
            let item = open.place(of: number)
            if item > max(open.listScope, open.place(of: HTMLElements.descriptions)) { pop(to: item, end: nil, at: position) }
        } else if HTMLElements.descriptions.contains(number) {
            let item = open.place(of: HTMLElements.descriptions)
            if item > max(open.listScope, open.place(of: HTMLElements.listItem)) { pop(to: item, end: nil, at: position) }
        } else if number == HTMLElements.option || number == HTMLElements.optionGroup {
            endIfInnermost(HTMLElements.option, at: position)
            if number == HTMLElements.optionGroup { endIfInnermost(number, at: position) }
        } else if HTMLElements.rubyParts.contains(number) {
            let part = open.place(of: HTMLElements.rubyParts)
            if part >= max(open.block, 0) { pop(to: part, end: nil, at: position) }
        }
    }

    /// Ends the element with `number` if no block is open inside it.
    private mutating func endIfInnermost(_ number: Int, at position: Int) {
        let place = open.place(of: number)
        if place >= 0, place == open.block { pop(to: place, end: nil, at: position) }
    }

    private mutating func endCells(before number: Int, at position: Int) {
        guard let ended = HTMLElements.endedParts[number] else { return }
        let limit = open.tableScope
        for number in ended {
            let place = open.place(of: number)
            if place > limit { pop(to: place, end: nil, at: position) }
        }
    }
}
