/// How gettext lays out a string over lines.
///
/// A string goes on one line when it fits and has no line feed inside; else its first line is empty, and lines end behind line feeds and
/// where they would get longer than `width`.
/// - Source: the output of msgcat, with which tests compare; breaks between words by Unicode Standard Annex 14.
struct POLayout: Equatable {
    /// The columns of a line of text; `nil` when only line feeds end one.
    var width: Int? = 79
    /// Whether a line feed ends a line.
    var splitsAtLineFeeds = true

    /// The text between the quotes of each line, escaped.
    ///
    /// - Parameters:
    ///   - column: the columns before the first quote.
    ///   - indentation: the columns before the quote of a further line.
    func lines(of text: String, behind column: Int, indentation: Int) -> [[UInt8]] {
        let portions = portions(of: text)
        let room = width.map { $0 - 1 - (indentation + 1) } ?? .max
        if let only = portions.first, portions.count == 1 {
            if column - indentation <= room, breaks(in: only, room: room, start: column - indentation).isEmpty { return [only.bytes] }
        }
        var lines: [[UInt8]] = [[]]
        for portion in portions {
            var start = 0
            for end in breaks(in: portion, room: room, start: 0) + [portion.bytes.count] {
                lines.append(Array(portion.bytes[start..<end]))
                start = end
            }
        }
        return lines
    }

    /// A stretch of escaped text up to a line feed, with the indices before which a line may not end.
    private struct Portion {
        var bytes: [UInt8] = []
        var isJoined: [Bool] = []

        mutating func append(_ byte: UInt8) {
            if let spelling = POEscapes.spelling(of: byte) {
                bytes += spelling
                isJoined += spelling.indices.map { $0 > 0 }
            } else {
                bytes.append(byte)
                isJoined.append(false)
            }
        }
    }

    private func portions(of text: String) -> [Portion] {
        var portions: [Portion] = []
        var portion = Portion()
        for byte in text.utf8 {
            portion.append(byte)
            if byte == 0x0A, splitsAtLineFeeds {
                portion.isJoined[portion.isJoined.count - 2] = true
                portions.append(portion)
                portion = Portion()
            }
        }
        return portion.bytes.isEmpty && !portions.isEmpty ? portions : portions + [portion]
    }

    /// The indices before which lines end.
    private func breaks(in portion: Portion, room: Int, start: Int) -> [Int] {
        guard room < .max, start + portion.bytes.count > room else { return [] }
        var breaks: [Int] = []
        var last: (class: POLineBreakClass, afterSpaces: Bool)?
        var (line, word, candidate) = (start, 0, Int?.none)
        var offset = 0
        for scalar in String(decoding: portion.bytes, as: UTF8.self).unicodeScalars {
            let mayBreak = Self.advance(&last, POLineBreakClass(scalar))
            if mayBreak, !portion.isJoined[offset] {
                if let candidate, line + word > room {
                    breaks.append(candidate)
                    line = 0
                }
                (line, word, candidate) = (line + word, 0, offset)
            }
            word += POColumns.width(of: scalar)
            offset += UTF8.width(scalar)
        }
        if let candidate, line + word > room { breaks.append(candidate) }
        return breaks
    }

    /// Moves over a character. Returns whether a line may end before it.
    private static func advance(_ last: inout (class: POLineBreakClass, afterSpaces: Bool)?, _ next: POLineBreakClass) -> Bool {
        switch next {
        case .space:
            last?.afterSpaces = true
            return false
        case .zeroWidthSpace:
            last = (.zeroWidthSpace, false)
            return false
        case .combining where last?.afterSpaces != true: return false
        default: break
        }
        let next = next == .combining ? POLineBreakClass.letter : next
        defer { last = (next, false) }
        guard let last else { return false }
        return last.class == .zeroWidthSpace || last.class.mayBreak(before: next, afterSpaces: last.afterSpaces)
    }
}
