import PadananModel

/// A segment as a row of a table that knows nothing but text.
struct PlainPair {
    var id: String
    var segment: Segment
    var source: String
    /// Empty when there is none.
    var target: String

    /// The rows of a unit, one for each segment; what they can't say goes to `losses`.
    ///
    /// - Parameter format: its name in messages.
    static func pairs(of unit: Unit, format: String, losses: inout Losses) -> [PlainPair] {
        let segments = unit.segments.enumerated().filter { !$0.element.isIgnorable }
        if unit.segments.count > 1 {
            losses.add("\(format) has no units of several segments; each becomes a row of its own", at: unit.location)
        }
        return segments.map { index, segment in
            let part = segment.id.isEmpty ? String(index + 1) : segment.id
            lose(segment, format, &losses)
            return PlainPair(
                id: unit.segments.count == 1 ? unit.id : "\(unit.id)/\(part)", segment: segment,
                source: segment.source.textWithCodes, target: segment.target?.textWithCodes ?? "")
        }
    }

    private static func lose(_ segment: Segment, _ format: String, _ losses: inout Losses) {
        let codes = segment.source.codes + (segment.target?.codes ?? [])
        if codes.contains(where: { $0.isCode && !$0.spelling.isEmpty }) {
            losses.add("\(format) has no inline codes; their original form stands in the text", at: segment.location)
        }
        if codes.contains(where: { $0.spelling.isEmpty }) {
            losses.add("\(format) has no inline codes; annotations and codes without original form are left out", at: segment.location)
        }
        if !segment.matches.isEmpty { losses.add("\(format) has no place for proposals; they are left out", at: segment.location) }
        if !segment.subState.isEmpty {
            losses.add("\(format) has no place for states of other formats; they are left out", at: segment.location)
        }
    }

    /// What the row of a unit can't say, whatever the table.
    static func lose(_ unit: Unit, format: String, losses: inout Losses) {
        if unit.isObsolete { losses.add("\(format) has no obsolete entries; they stand among the others", at: unit.location) }
        if unit.isPlural { losses.add("\(format) has no plural forms; each becomes a row of its own", at: unit.location) }
        if !unit.isTranslatable { losses.add("\(format) can't say that a text is not to be translated", at: unit.location) }
        if !unit.groups.isEmpty { losses.add("\(format) has no groups; their units stand one behind the other", at: unit.location) }
        if unit.created != nil || unit.changed != nil {
            losses.add("\(format) has no place for who changed a unit and when", at: unit.location)
        }
    }

    /// `text` on one line: each run of `separators` is a space. Returns `nil` when nothing had to change.
    static func onOneLine(_ text: String, separators: Set<UInt8>) -> String? {
        guard text.utf8.contains(where: separators.contains) else { return nil }
        var bytes: [UInt8] = []
        var isAfterSeparator = false
        for byte in text.utf8 {
            let isSeparator = separators.contains(byte)
            if !isSeparator { bytes.append(byte) } else if !isAfterSeparator { bytes.append(0x20) }
            isAfterSeparator = isSeparator
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
