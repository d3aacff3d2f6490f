import PadananModel

/// A text in which gold marks stand: `[[concept|words]]`, with numbers `[[1:concept|words]]`, or `[[1:words]]` in a translation.
struct GoldMarks {
    /// A marked stretch.
    struct Mark {
        /// Of the occurrence, where it is written.
        var number: Int?
        /// Empty in a translation.
        var concept: String
        /// UTF-8 offsets in the text without marks.
        var range: TextRange
    }

    /// The text without marks.
    private(set) var text: [UInt8] = []
    private(set) var marks: [Mark] = []

    /// - Parameter isTranslation: whether marks have no concept.
    init(_ marked: String, isTranslation: Bool) {
        let bytes = [UInt8](marked.utf8)
        var position = 0
        while position < bytes.count {
            guard let mark = Self.mark(bytes, position, isTranslation) else {
                text.append(bytes[position])
                position += 1
                continue
            }
            let start = text.count
            text += bytes[mark.words]
            marks.append(Mark(number: mark.number, concept: mark.concept, range: start..<text.count))
            position = mark.words.upperBound + 2
        }
    }

    var string: String { String(decoding: text, as: UTF8.self) }

    /// The words of `range`.
    func words(_ range: TextRange) -> String { TextColumns.excerpt(text, range) }

    /// The mark that begins at `position`.
    private static func mark(_ bytes: [UInt8], _ position: Int, _ isTranslation: Bool) -> (
        number: Int?, concept: String, words: Range<Int>
    )? {
        let (opening, closing) = (UInt8(ascii: "["), UInt8(ascii: "]"))
        guard position + 1 < bytes.count, bytes[position] == opening, bytes[position + 1] == opening else { return nil }
        var start = position + 2
        var number: Int?
        let digits = bytes[start...].prefix { (0x30...0x39).contains($0) }
        if !digits.isEmpty, digits.endIndex < bytes.count, bytes[digits.endIndex] == UInt8(ascii: ":") {
            number = Int(String(decoding: digits, as: UTF8.self))
            start = digits.endIndex + 1
        }
        if isTranslation, number == nil { return nil }
        var concept: [UInt8] = []
        if !isTranslation {
            while start < bytes.count, bytes[start] != UInt8(ascii: "|"), bytes[start] != closing {
                concept.append(bytes[start])
                start += 1
            }
            guard start < bytes.count, bytes[start] == UInt8(ascii: "|"), !concept.isEmpty else { return nil }
            start += 1
        }
        var end = start
        while end + 1 < bytes.count, !(bytes[end] == closing && bytes[end + 1] == closing) { end += 1 }
        guard end + 1 < bytes.count else { return nil }
        let name = concept.drop { $0 == 0x20 }
        return (
            number, String(decoding: name.prefix((name.lastIndex { $0 != 0x20 } ?? -1) - name.startIndex + 1), as: UTF8.self), start..<end
        )
    }
}
