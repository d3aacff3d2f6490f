extension HTMLExtractor {
    mutating func start(_ tag: HTMLTag) {
        let number = elements.number(of: tag.name)
        let isForeign = open.last?.isForeign ?? false
        if !isForeign { endImplied(before: number, at: tag.range.lowerBound) }
        var item = item(for: tag, number: number, isForeign: isForeign)
        if number == HTMLElements.root || number == HTMLElements.meta { noteLanguage(of: tag) }
        if item.isTranslatable { addAttributes(of: tag) }
        if tag.isSelfClosing, isForeign || item.isForeign || tokenizer.isXML {
            if item.element.isBlock { return flush() }
            item.element.role = .empty
        }
        begin(item, tag)
    }

    /// Does what the role of an element asks for.
    private mutating func begin(_ item: HTMLOpenElement, _ tag: HTMLTag) {
        switch item.element.role {
        case .emptyBlock: flush()
        case .plaintext:
            flush()
            tokenizer.position = bytes.count
        case .block:
            flush()
            push(item, tag)
        case .flow: beginFlow(item, tag)
        case .inline, .protected: beginSpan(item, tag)
        case .empty: addCode(.standalone, tag.range, type: item.element.type, isTranslatable: item.isTranslatable)
        case .raw: addRaw(item, tag)
        }
    }

    private func item(for tag: HTMLTag, number: Int, isForeign: Bool) -> HTMLOpenElement {
        let parent = open.last
        let isParentTranslatable = parent?.isTranslatable ?? true
        var element = isForeign ? HTMLForeignElements.element(tag.name, listed: elements[number]) : elements[number]
        // What is not translated anyway need not part a line of text.
        if isForeign, !isParentTranslatable { element = .unknown }
        var isTranslatable = isParentTranslatable
        if element.role == .protected || isForeign && HTMLForeignElements.isHidden(tag.name) { isTranslatable = false }
        if let choice = choice(of: tag) { isTranslatable = choice }
        let preserves = element.flags.contains(.preservesSpace) || (parent?.preservesSpace ?? false)
        var item = HTMLOpenElement(number: number, element: element, isTranslatable: isTranslatable, preservesSpace: preserves)
        item.isForeign = isForeign ? !HTMLForeignElements.holdsHTML(tag.name) : HTMLElements.foreign.contains(number)
        if let name = tag.attribute(HTMLAttributes.id)?.value { item.name = name }
        return item
    }

    /// Whether a tag says that its text is translated or not (section 3.2.6.2); the class `notranslate` is a convention of Google's.
    private func choice(of tag: HTMLTag) -> Bool? {
        if let value = tag.attribute(HTMLAttributes.translate)?.value {
            let word = HTMLName(bytes[value])
            if word == HTMLName("no") { return false }
            if word == HTMLName("yes") || value.isEmpty { return true }
        }
        guard let value = tag.attribute(HTMLAttributes.class)?.value else { return nil }
        let isExcluded = bytes[value].split(whereSeparator: \.isHTMLSpace).contains { $0.elementsEqual("notranslate".utf8) }
        return isExcluded ? false : nil
    }

    private mutating func beginFlow(_ item: HTMLOpenElement, _ tag: HTMLTag) {
        var item = item
        if !item.isTranslatable {
            item.element.role = .inline
            return beginSpan(item, tag)
        }
        if flows.count > Self.deepestFlow {
            flush()
            item.element.role = .block
        } else {
            beginFlow(at: tag.range.lowerBound, type: .other)
            item.hasFlow = true
        }
        push(item, tag)
    }

    private mutating func beginSpan(_ item: HTMLOpenElement, _ tag: HTMLTag) {
        var item = item
        item.piece = addCode(.opening, tag.range, type: item.element.type, isTranslatable: item.isTranslatable)
        item.serial = flows[flow].serial
        push(item, tag)
    }

    /// Opens the element and reads its text if that has no tags.
    private mutating func push(_ item: HTMLOpenElement, _ tag: HTMLTag) {
        open.push(item)
        guard item.element.flags.contains(.holdsReferences) else { return }
        let content = tokenizer.rawText(endedBy: tag.nameRange, isScript: false)
        if !content.isEmpty { addText(content) }
    }

    /// A script and the like, up to behind its end tag.
    private mutating func addRaw(_ item: HTMLOpenElement, _ tag: HTMLTag) {
        _ = tokenizer.rawText(endedBy: tag.nameRange, isScript: item.number == HTMLElements.script)
        _ = tokenizer.next()
        let range = tag.range.lowerBound..<tokenizer.position
        addCode(.standalone, range, type: .other, isTranslatable: item.isTranslatable)
    }
}
