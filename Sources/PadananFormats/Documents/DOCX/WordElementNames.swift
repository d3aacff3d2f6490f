/// Finds out once for each name of a part which element it is.
struct WordElementNames {
    /// By the reader's number of the name; the namespace of the prefix may be another further on.
    private var known: [(namespace: String, element: WordElement)?] = []

    /// The element that `reader` is at.
    mutating func element(_ reader: borrowing XMLReader) -> WordElement {
        let (number, namespace) = (reader.nameNumber, reader.namespace)
        if number < known.count, let entry = known[number], entry.namespace == namespace { return entry.element }
        let element = WordElement.prefix(namespace).flatMap { WordElement(rawValue: $0 + reader.localName) } ?? .other
        while known.count <= number { known.append(nil) }
        known[number] = (namespace, element)
        return element
    }
}
