/// Goes through the attributes of a start tag that is known to be well-formed.
struct WordAttributes {
    /// An attribute by its offsets in the part.
    struct Attribute {
        var name: Range<Int>
        /// Without the quotes.
        var value: Range<Int>

        /// The name without its prefix.
        func local(_ bytes: [UInt8]) -> Range<Int> {
            let colon = name.first { bytes[$0] == UInt8(ascii: ":") }
            return (colon.map { $0 + 1 } ?? name.lowerBound)..<name.upperBound
        }

        /// Whether it is `xmlns` or begins with `xmlns:`.
        func isDeclaration(_ bytes: [UInt8]) -> Bool {
            bytes[name].starts(with: "xmlns".utf8) && (name.count == 5 || bytes[name.lowerBound + 5] == UInt8(ascii: ":"))
        }
    }

    private var index: Int
    private let end: Int

    init(_ bytes: [UInt8], _ tag: Range<Int>) {
        end = tag.upperBound
        index = tag.lowerBound
        while index < end, !XMLCharacters.isSpace(bytes[index]) { index += 1 }
    }

    /// The next attribute.
    mutating func next(_ bytes: [UInt8]) -> Attribute? {
        while index < end, XMLCharacters.isSpace(bytes[index]) { index += 1 }
        let name = index
        while index < end, bytes[index] != UInt8(ascii: "="), !XMLCharacters.isSpace(bytes[index]) { index += 1 }
        let nameEnd = index
        while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
        guard index < end else { return nil }
        let quote = bytes[index]
        let value = index + 1
        index = value
        while index < end, bytes[index] != quote { index += 1 }
        defer { index += 1 }
        return Attribute(name: name..<nameEnd, value: value..<index)
    }
}
