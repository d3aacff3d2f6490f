/// A tag of HTML, or of a translation framework (`<0>`), in a message of a program.
struct MessageTag {
    enum Kind {
        case opening, closing, standalone
    }

    var kind: Kind
    /// In lower case.
    var name: String
    var range: Range<Int>

    private static let voidNames: Set<String> = ["br", "hr", "img", "input", "wbr"]

    /// The tags of a message, or none when they are not balanced. Cost: linear.
    static func balanced(_ bytes: [UInt8]) -> [MessageTag] {
        var tags: [MessageTag] = []
        var open: [String] = []
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            guard let tag = MessageTag(bytes, at: start) else {
                index = start + 1
                continue
            }
            if tag.kind == .opening { open.append(tag.name) }
            if tag.kind == .closing, open.popLast() != tag.name { return [] }
            tags.append(tag)
            index = tag.range.upperBound
        }
        return open.isEmpty ? tags : []
    }

    /// The tag at `start`, or `nil`. Cost: the bytes up to its end, or up to the beginning of another.
    private init?(_ bytes: [UInt8], at start: Int) {
        let isClosing = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
        let nameStart = isClosing ? start + 2 : start + 1
        var index = nameStart
        while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
        guard index > nameStart, index < bytes.count, InlineSpace.isSpace(bytes[index]) || "/>".utf8.contains(bytes[index]) else {
            return nil
        }
        let isNumber = bytes[nameStart] <= UInt8(ascii: "9") && bytes[nameStart] != UInt8(ascii: "-")
        guard isNumber || Self.isLetter(bytes[nameStart]) else { return nil }
        name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
        guard let end = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
            bytes[end] == UInt8(ascii: ">")
        else { return nil }
        range = start..<end + 1
        let isEmpty = bytes[end - 1] == UInt8(ascii: "/") || Self.voidNames.contains(name)
        kind = isClosing ? .closing : isEmpty ? .standalone : .opening
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte == UInt8(ascii: "-") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// The type of the code.
    var type: String {
        switch name {
        case "b", "strong": "bold"
        case "i", "em": "italic"
        case "u": "underlined"
        case "a": "link"
        case "img": "image"
        case "br": "lb"
        default: "other"
        }
    }
}
