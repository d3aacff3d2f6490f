extension XMLReader {
    /// Reads from the start tag at hand to its end tag and returns the text between them, CDATA sections included.
    ///
    /// - Parameter isNestedIncluded: whether the text of elements inside belongs to it; else they are passed over.
    /// - Throws: a `Defect` where the document isn't well-formed.
    /// - Complexity: O(*n*) in the bytes of the element.
    public mutating func elementText(isNestedIncluded: Bool = true) throws -> String {
        var pieces: [String] = []
        let depth = depth
        while try next() != .endElement || self.depth > depth {
            switch event {
            case .text, .cdata: pieces.append(text)
            case .startElement where !isNestedIncluded: try skipElement()
            default: break
            }
        }
        return pieces.joined()
    }
}
