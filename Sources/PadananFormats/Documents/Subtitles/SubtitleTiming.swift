/// The line that says when a cue is shown: `00:00:01,000 --> 00:00:04,000`, with anything behind.
///
/// - Source: WebVTT (W3C Candidate Recommendation 2019), 6.3 “collect WebVTT cue timings and settings”; read more leniently, as players do:
///   hours may be missing, and a comma or a point stands before the milliseconds.
enum SubtitleTiming {
    /// Whether a line is a timing.
    static func matches(_ line: ArraySlice<UInt8>) -> Bool {
        var rest = line
        guard takeStamp(&rest) else { return false }
        skipSpace(&rest)
        guard rest.starts(with: "-->".utf8) else { return false }
        rest = rest.dropFirst(3)
        return takeStamp(&rest)
    }

    private static func skipSpace(_ rest: inout ArraySlice<UInt8>) {
        rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
    }

    private static func takeStamp(_ rest: inout ArraySlice<UInt8>) -> Bool {
        skipSpace(&rest)
        var separators: [UInt8] = []
        while takeDigits(&rest) {
            guard let separator = rest.first, [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ".")].contains(separator) else { break }
            separators.append(separator)
            rest = rest.dropFirst()
            if separators.count > 3 { return false }
        }
        let colons = separators.prefix { $0 == UInt8(ascii: ":") }.count
        return (1...2).contains(colons) && separators.count == colons + 1
    }

    private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> Bool {
        let count = rest.prefix { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }.count
        rest = rest.dropFirst(count)
        return count > 0
    }
}
