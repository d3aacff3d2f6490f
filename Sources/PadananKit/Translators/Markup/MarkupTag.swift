/// A tag in a service's answer, read leniently: any case, spaces anywhere, any quotes or none.
struct MarkupTag {
    /// In lower case: `x`, `span`, `mstrans:dictionary`.
    var name: String
    /// The value of `id`; empty when there is none.
    var id = ""
    var isClosing = false
    var isSelfClosing = false
    /// Behind `>`.
    var end: Int

    /// Longest tag that is looked for; a `<` with no `>` within that is text.
    private static let lengthLimit = 256

    /// The tag at `start`, where `<` stands, or `nil`.
    init?(_ bytes: [UInt8], at start: Int) {
        let limit = min(bytes.count, start + Self.lengthLimit)
        guard let close = bytes[start + 1..<limit].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
            bytes[close] == UInt8(ascii: ">")
        else { return nil }
        end = close + 1
        var inside = bytes[start + 1..<close]
        inside = inside.drop(while: Self.isSpace)
        if inside.first == UInt8(ascii: "/") {
            isClosing = true
            inside = inside.dropFirst().drop(while: Self.isSpace)
        }
        let word = inside.prefix { Self.isLetter($0) || $0 == UInt8(ascii: ":") }
        guard !word.isEmpty else { return nil }
        name = String(decoding: word, as: UTF8.self).lowercased()
        inside = inside.dropFirst(word.count)
        while let last = inside.last, Self.isSpace(last) || last == UInt8(ascii: "/") {
            isSelfClosing = isSelfClosing || last == UInt8(ascii: "/")
            inside.removeLast()
        }
        guard let id = Self.id(in: inside) else { return nil }
        self.id = id
    }

    /// The letter and number of an id such as `g1`, `3`.
    var reference: (letter: String, number: Int)? {
        let letter = id.utf8.prefix(while: Self.isLetter)
        let digits = id.utf8.dropFirst(letter.count)
        guard letter.count <= 1, (1...9).contains(digits.count), let number = Int(Substring(digits)) else { return nil }
        return (String(Substring(letter)).lowercased(), number)
    }

    /// The value of the attribute `id`, empty when it isn't there; `nil` when what stands behind the name are no attributes.
    private static func id(in bytes: ArraySlice<UInt8>) -> String? {
        var rest = bytes
        var id = ""
        while true {
            rest = rest.drop(while: isSpace)
            if rest.isEmpty { return id }
            let name = rest.prefix { isLetter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
            guard !name.isEmpty else { return nil }
            rest = rest.dropFirst(name.count).drop(while: isSpace)
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop(while: isSpace)
            let value = value(&rest)
            if String(decoding: name, as: UTF8.self).lowercased() == "id" { id = value }
        }
    }

    private static let quotes: [[UInt8]] = ["\"", "'", "“", "”", "„", "«", "»", "‘", "’", "&quot;", "\\\""].map { Array($0.utf8) }

    /// Takes a value off the front, between quotes of any kind or up to a space.
    private static func value(_ rest: inout ArraySlice<UInt8>) -> String {
        let opening = quotes.first { rest.starts(with: $0) }
        if let opening { rest = rest.dropFirst(opening.count) }
        var value: [UInt8] = []
        while let byte = rest.first {
            if opening == nil, isSpace(byte) { break }
            if opening != nil, let closing = quotes.first(where: { rest.starts(with: $0) }) {
                rest = rest.dropFirst(closing.count)
                break
            }
            value.append(byte)
            rest = rest.dropFirst()
        }
        return String(decoding: value.filter { !isSpace($0) }, as: UTF8.self)
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
