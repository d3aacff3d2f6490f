/// How the strings of a file are laid out, learnt from its beginning.
struct POFileStyle {
    /// Bytes that are looked at.
    private static let sample = 1 << 16

    var layout = POLayout()
    var lineEnd: [UInt8] = [0x0A]

    private var wrapped = 0
    private var long = 0
    private var split = 0
    private var unsplit = 0

    init(_ head: [UInt8]) {
        let head = head.prefix(Self.sample)
        var start = head.startIndex
        var previousGoesOn = false
        while let end = head[start...].firstIndex(of: 0x0A) {
            if start == 0, end > 0, head[end - 1] == 0x0D { lineEnd = [0x0D, 0x0A] }
            previousGoesOn = look(at: head[start..<end], after: previousGoesOn)
            start = end + 1
        }
        if long > wrapped { layout.width = nil }
        layout.splitsAtLineFeeds = unsplit <= split
    }

    /// Looks at a line. Returns whether its text goes on without a line feed.
    private mutating func look(at line: ArraySlice<UInt8>, after previousGoesOn: Bool) -> Bool {
        let quote = UInt8(ascii: "\"")
        guard line.first != UInt8(ascii: "#"), let first = line.firstIndex(of: quote), let last = line.lastIndex(of: quote),
            last > first + 1
        else { return false }
        let text = line[first + 1..<last]
        if previousGoesOn, first == line.startIndex { wrapped += 1 }
        if line.count > 79, text.contains(0x20), line.count(where: { $0 & 0xC0 != 0x80 }) > 80 { long += 1 }
        let endsWithLineFeed = text.suffix(2).elementsEqual([UInt8(ascii: "\\"), UInt8(ascii: "n")])
        if Self.hasLineFeed(text.dropLast(2)) { unsplit += 1 } else if endsWithLineFeed { split += 1 }
        return !endsWithLineFeed
    }

    private static func hasLineFeed(_ text: ArraySlice<UInt8>) -> Bool {
        var isEscaped = false
        for byte in text {
            if isEscaped, byte == UInt8(ascii: "n") { return true }
            isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        }
        return false
    }
}
