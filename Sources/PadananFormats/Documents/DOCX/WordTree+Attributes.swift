extension WordTree {
    /// The value of the attribute with this name, whatever its prefix, or `nil`.
    func attribute(_ name: String, of index: Int) -> String? {
        attributeRange(name, of: index).map { value($0) }
    }

    /// Where the value of an attribute stands, without its quotes.
    func attributeRange(_ name: String, of index: Int) -> Range<Int>? {
        var attributes = WordAttributes(bytes, nodes[index].startTag)
        while let attribute = attributes.next(bytes) {
            let local = attribute.local(bytes)
            if bytes[local].elementsEqual(name.utf8), !attribute.isDeclaration(bytes) { return attribute.value }
        }
        return nil
    }

    /// Whether a switch is on: `<w:b/>`, `<w:b w:val="1"/>` (ECMA-376-1, 22.9.2.7).
    func isOn(_ index: Int) -> Bool {
        guard let value = attribute("val", of: index) else { return true }
        return value != "0" && value != "false" && value != "off"
    }

    /// The namespace declarations of a start tag by prefix, as they are written; most have none.
    func declarations(of index: Int) -> [(name: String, source: String)] {
        let tag = nodes[index].startTag
        // Shorter than ` xmlns="" `, as the tags of runs mostly are.
        guard tag.count > 12, bytes[tag].contains(bytes: "xmlns".utf8) else { return [] }
        var declarations: [(name: String, source: String)] = []
        var attributes = WordAttributes(bytes, tag)
        while let attribute = attributes.next(bytes) {
            guard attribute.isDeclaration(bytes) else { continue }
            declarations.append((source(attribute.name), " " + source(attribute.name.lowerBound..<attribute.value.upperBound + 1)))
        }
        return declarations
    }
}
