/// Where the members of an object and the elements of an array stand in bytes that `JSONReader` has read without error.
enum JSONMembers {
    struct Member {
        var name: String
        /// The value without the white space around it.
        var value: Range<Int>
    }

    /// The members of the object at the beginning of `range`, white space skipped; none when something else stands there.
    static func members(of range: Range<Int>, in bytes: [UInt8]) -> [Member] {
        var members: [Member] = []
        var index = skipSpace(range.lowerBound, bytes)
        guard index < range.upperBound, bytes[index] == UInt8(ascii: "{") else { return [] }
        index = skipSpace(index + 1, bytes)
        while index < range.upperBound, bytes[index] == UInt8(ascii: "\"") {
            let end = skipString(index, bytes)
            let name = name(index..<end, bytes)
            let start = skipSpace(skipSpace(end, bytes) + 1, bytes)
            let value = start..<skipValue(start, bytes)
            members.append(Member(name: name, value: value))
            index = skipSpace(value.upperBound, bytes)
            if index < range.upperBound, bytes[index] == UInt8(ascii: ",") { index = skipSpace(index + 1, bytes) }
        }
        return members
    }

    /// The elements of the array at the beginning of `range`; none when something else stands there.
    static func elements(of range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
        var elements: [Range<Int>] = []
        var index = skipSpace(range.lowerBound, bytes)
        guard index < range.upperBound, bytes[index] == UInt8(ascii: "[") else { return [] }
        index = skipSpace(index + 1, bytes)
        while index < range.upperBound, bytes[index] != UInt8(ascii: "]") {
            let element = index..<skipValue(index, bytes)
            elements.append(element)
            index = skipSpace(element.upperBound, bytes)
            if index < range.upperBound, bytes[index] == UInt8(ascii: ",") { index = skipSpace(index + 1, bytes) }
        }
        return elements
    }

    /// The text of a name in quotes.
    private static func name(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
        let inner = bytes[range].dropFirst().dropLast()
        if !inner.contains(UInt8(ascii: "\\")) { return String(decoding: inner, as: UTF8.self) }
        return (try? JSONReader.read(bytes, in: range))?.string ?? ""
    }

    private static func skipSpace(_ start: Int, _ bytes: [UInt8]) -> Int {
        var index = start
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return index
    }

    /// The index behind the string whose quote stands at `start`.
    static func skipString(_ start: Int, _ bytes: [UInt8]) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return min(index + 1, bytes.count)
    }

    private static func skipValue(_ start: Int, _ bytes: [UInt8]) -> Int {
        var index = start
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index = skipString(index, bytes)
                if depth == 0 { return index }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth <= 1 { return depth == 1 ? index + 1 : index }
                depth -= 1
            case UInt8(ascii: ","), 0x00...0x20: if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return index
    }
}
