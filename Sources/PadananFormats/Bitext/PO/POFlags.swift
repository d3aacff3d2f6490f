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
