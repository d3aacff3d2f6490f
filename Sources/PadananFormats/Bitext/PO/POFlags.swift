/// The words of a `#,` line.
enum POFlags {
    /// Whether one of the words in `range`, between commas, is `flag`.
    static func contains(_ flag: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var isFound = false
        forEach(in: bytes, range) { word in
            if flag.withUTF8Buffer({ $0.elementsEqual(bytes[word]) }) { isFound = true }
        }
        return isFound
    }

    /// The flags of a list, separated by commas and white space, as gettext reads it; the word behind `range:` belongs to it. Words with control
    /// characters are left out, and the list isn't clean then.
    static func words(_ list: String) -> (flags: [String], isClean: Bool) {
        let words = list.unicodeScalars.split { $0 == "," || $0.properties.isWhitespace }
        let clean = words.filter { word in !word.contains { $0.properties.generalCategory == .control } }
        var flags: [String] = []
        for word in clean.map({ String(Substring($0)) }) {
            if let last = flags.indices.last, flags[last] == "range:" { flags[last] += " " + word } else { flags.append(word) }
        }
        return (flags, clean.count == words.count)
    }

    /// Calls `body` with the range of each word, without the spaces around it.
    static func forEach(in bytes: [UInt8], _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, bytes[end] != UInt8(ascii: ",") { end += 1 }
            var (first, last) = (start, end)
            while first < last, bytes[first] <= 0x20 { first += 1 }
            while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
            if first < last { body(first..<last) }
            start = end + 1
        }
    }
}
