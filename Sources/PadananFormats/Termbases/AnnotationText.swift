import PadananModel

/// An annotation on one line, for a cell of the glossary table and for notes of our own in TBX.
///
///     Negara itu meminta jaminan keamanan. [source: Warta, 2021]
///     treaty text <https://example.org/treaty>
///
/// A reference may be its target alone. A backslash stands before `|`, `<`, `[source: ` and, where they would separate, `:` and `=`
/// when they are part of the text.
enum AnnotationText {
    private static let sourceMark = Array("[source: ".utf8)
    private static let special = Set("|<[:=\\".utf8)

    /// The annotation's text, target and source.
    static func write(_ annotation: Annotation) -> String {
        var line = escape(annotation.text)
        if annotation.category.isReference, annotation.text.isEmpty {
            line = escape(annotation.target)
        } else if annotation.category.isReference || !annotation.target.isEmpty {
            line += (line.isEmpty ? "" : " ") + "<\(escape(annotation.target))>"
        }
        if !annotation.source.isEmpty { line += (line.isEmpty ? "" : " ") + "[source: \(escape(annotation.source))]" }
        return line
    }

    /// Reads what `write` wrote, and what people write by hand.
    ///
    /// - Parameter takesTarget: whether `<…>` at the end is a target.
    static func read(_ line: [UInt8], category: DataCategory, takesTarget: Bool) -> Annotation {
        var text = line[...]
        var annotation = Annotation(category, "")
        if let (rest, source) = cut(text, opening: sourceMark, closing: UInt8(ascii: "]")) {
            annotation.source = source
            text = rest.last == 0x20 ? rest.dropLast() : rest
        }
        if takesTarget, let (rest, target) = cut(text, opening: [UInt8(ascii: "<")], closing: UInt8(ascii: ">")) {
            annotation.target = target
            text = rest
        } else if category.isReference {
            annotation.target = unescape(text).trimmed
            return annotation
        }
        annotation.text = unescape(text).trimmed
        return annotation
    }

    /// What stands before the first `opening` that isn't escaped, and what stands between it and `closing` at the end.
    private static func cut(_ text: ArraySlice<UInt8>, opening: [UInt8], closing: UInt8) -> (ArraySlice<UInt8>, String)? {
        guard text.last == closing else { return nil }
        let end = text.index(before: text.endIndex)
        var index = text.startIndex
        while index < end {
            if text[index] == UInt8(ascii: "\\"), index + 1 < end, special.contains(text[index + 1]) {
                index += 2
            } else if text[index..<end].starts(with: opening), index == text.startIndex || text[index - 1] <= 0x20 {
                return (text[..<index], unescape(text[(index + opening.count)..<end]))
            } else {
                index += 1
            }
        }
        return nil
    }

    /// `text` with a backslash before whatever would be read as markup. Cost: linear.
    static func escape(_ text: String, names: Bool = false) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: special.contains) else { return text }
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isMarkup =
                switch byte {
                case UInt8(ascii: "|"), UInt8(ascii: "<"): true
                case UInt8(ascii: "["): bytes[index...].starts(with: sourceMark)
                case UInt8(ascii: "="): names
                case UInt8(ascii: "\\"): index + 1 == bytes.count || special.contains(bytes[index + 1])
                default: false
                }
            if isMarkup { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The opposite of `escape`.
    static func unescape(_ text: some Collection<UInt8>) -> String {
        let bytes = Array(text)
        guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, special.contains(bytes[index + 1]) { index += 1 }
            result.append(bytes[index])
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The first index of `byte` in `line` that isn't escaped, at or behind `start`.
    static func firstIndex(of byte: UInt8, in line: ArraySlice<UInt8>) -> Int? {
        var index = line.startIndex
        while index < line.endIndex {
            if line[index] == byte { return index }
            let isEscape = line[index] == UInt8(ascii: "\\") && index + 1 < line.endIndex && special.contains(line[index + 1])
            index += isEscape ? 2 : 1
        }
        return nil
    }

    /// The values of a cell, which ` | ` separates, still escaped, without white space around them.
    static func values(_ cell: String) -> [[UInt8]] {
        let bytes = Array(cell.utf8)
        var values: [ArraySlice<UInt8>] = []
        var (start, index) = (0, 0)
        while let bar = firstIndex(of: UInt8(ascii: "|"), in: bytes[index...]) {
            index = bar + 1
            guard bar == 0 || index == bytes.count || bytes[bar - 1] <= 0x20 || bytes[index] <= 0x20 else { continue }
            values.append(bytes[start..<bar])
            start = index
        }
        values.append(bytes[start...])
        return values.map { Array(String(decoding: $0, as: UTF8.self).trimmed.utf8) }.filter { !$0.isEmpty }
    }
}

extension DataCategory {
    /// Whether its annotations point to something, so that a value alone is the target.
    var isReference: Bool { self == .crossReference || self == .externalCrossReference || self == .graphic }
}
