/// The names of a document in the words of TMX; each is looked up once.
struct TMXNames {
    private var elements: [TMXElement?] = []
    private var attributes: [TMXAttribute?] = []

    /// The element that the reader is at, whatever its prefix; `nil` when it is none of TMX.
    mutating func element(_ reader: inout XMLReader) -> TMXElement? {
        let number = reader.nameNumber
        if number >= elements.count { learn(number, &reader) }
        return elements[number]
    }

    /// The name of an attribute of the start tag that the reader is at; `nil` when it is none of TMX.
    mutating func attribute(_ reader: inout XMLReader, at index: Int) -> TMXAttribute? {
        let number = reader.attributeName(at: index)
        if number >= elements.count { learn(number, &reader) }
        return attributes[number]
    }

    private mutating func learn(_ number: Int, _ reader: inout XMLReader) {
        for new in elements.count...number {
            let name = reader.name(new)
            let local = name.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
            elements.append(TMXElement(rawValue: local))
            attributes.append(TMXAttribute(name))
        }
    }
}
