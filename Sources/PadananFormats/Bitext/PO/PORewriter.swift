import PadananModel

/// Copies a PO file and changes its translations and fuzzy flags.
struct PORewriter {
    private struct Edit {
        var range: Range<Int>
        var replacement: [UInt8]
    }

    private var reader: POReader
    private let sink: XMLEncodingSink
    private let style: POFileStyle
    /// The offset in the file up to which it is written.
    private var written = 0
    private var edits: [Edit] = []
    private var log = DefectLog()
    private var losses = Losses()

    init(_ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions) throws {
        reader = try POReader(source, file: file, options: options)
        self.sink = XMLEncodingSink(encoding: reader.window.encoding, sink: sink)
        style = POFileStyle(reader.window.bytes)
        reader.keep(from: 0)
    }

    /// Copies everything. Returns what was wrong in the file.
    mutating func run(_ transform: (inout Unit) throws -> Void) throws -> [Defect] {
        while true {
            if reader.window.needsRoom { try copy(to: reader.window.position) }
            guard let event = try reader.next() else { break }
            guard case .unit(var unit) = event else { continue }
            let before = unit
            try transform(&unit)
            if unit.segments != before.segments { try change(before, to: unit) }
        }
        try copy(to: reader.window.position)
        try sink.finish()
        return reader.defects + log.defects + losses.defects
    }

    private mutating func copy(to index: Int) throws {
        let start = written - reader.window.base
        guard index > start else { return }
        try sink.write(reader.window.bytes[start..<index])
        written = reader.window.base + index
        reader.keep(from: written)
    }

    private mutating func change(_ before: Unit, to unit: Unit) throws {
        guard unit.segments.count == before.segments.count else {
            throw Defect(.error, "segments are changed, but neither added nor removed, when a file is rewritten", at: unit.location)
        }
        edits.removeAll(keepingCapacity: true)
        if zip(unit.segments, before.segments).contains(where: { $0.state != $1.state && $0.state > .translated }) {
            losses.add("PO has no state behind translated; it is written as translated", at: unit.location)
        }
        var isChanged = false
        for (index, segment) in unit.segments.enumerated() {
            let old = before.segments[index]
            isChanged = isChanged || segment.state != old.state || segment.target != old.target
            let text = segment.target?.textWithCodes ?? ""
            if text != old.target?.textWithCodes ?? "" { change(target: index, to: text, of: old, isPlural: unit.isPlural) }
        }
        let isFuzzy = unit.segments.contains { $0.state == .initial && !($0.target?.isEmpty ?? true) }
        if isChanged, isFuzzy != reader.entry.isFuzzy { if isFuzzy { addFuzzy() } else { removeFuzzy() } }
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            try copy(to: edit.range.lowerBound)
            try sink.write(edit.replacement)
            written = reader.window.base + edit.range.upperBound
            reader.keep(from: written)
        }
    }

    // MARK: Targets

    private mutating func change(target number: Int, to text: String, of segment: Segment, isPlural: Bool) {
        let targets = reader.entry.strings.filter { $0.slot == .target }
        let old = segment.target?.textWithCodes ?? ""
        let edit = number < targets.count ? replacement(of: targets[number], from: old, by: text) : insertion(of: text, isPlural: isPlural)
        let (encoded, missing) = reader.charset.encode(edit.replacement)
        if let missing {
            let message = "the charset of the file lacks “\(missing)”; the translation is left as it was, convert the file to UTF-8 first"
            return log.add(.error, message, reference: PORules.header, at: segment.targetLocation ?? segment.location)
        }
        edits.append(Edit(range: edit.range, replacement: encoded))
    }

    private func replacement(of target: POString, from old: String, by text: String) -> Edit {
        let entry = reader.entry
        guard let first = target.pieces.first, let last = target.pieces.last else { return insertion(of: text, behind: target) }
        let start = entry.pieces[first].range.lowerBound
        let range = start..<entry.pieces[last].range.upperBound
        let column = start - entry.pieces[first].lineStart
        let (before, after) = (quoted(old, behind: column, of: target), quoted(text, behind: column, of: target))
        return Edit(range: range, replacement: utf8(range).map { SpellingEdit(SpelledText.po).bytes($0, from: before, to: after) } ?? after)
    }

    /// Bytes of the file in UTF-8, when they can be put back into its charset as they are.
    private func utf8(_ range: Range<Int>) -> [UInt8]? {
        let bytes = reader.window.bytes[range]
        let text = Array(reader.charset.text(bytes).text.utf8)
        return reader.charset.encode(text).bytes.elementsEqual(bytes) ? text : nil
    }

    /// The text behind a keyword that has no string.
    private func insertion(of text: String, behind target: POString) -> Edit {
        var end = target.keyword + target.slot.keyword.utf8.count
        if target.number != nil, let bracket = reader.window.bytes[end...].firstIndex(of: UInt8(ascii: "]")) { end = bracket + 1 }
        let quoted = quoted(text, behind: end - target.lineStart + 1, of: target)
        return Edit(range: end..<end, replacement: [0x20] + quoted)
    }

    /// A msgstr for an entry that has none.
    private func insertion(of text: String, isPlural: Bool) -> Edit {
        let entry = reader.entry
        guard let last = entry.strings.last else { return Edit(range: 0..<0, replacement: []) }
        let prefix = Array((entry.isObsolete ? "#~ " : "").utf8)
        let keyword = prefix + Array((isPlural ? "msgstr[0] " : "msgstr ").utf8)
        let end = last.pieces.last.map { entry.pieces[$0].range.upperBound } ?? last.keyword + last.slot.keyword.utf8.count
        return Edit(range: end..<end, replacement: style.lineEnd + keyword + quoted(text, behind: keyword.count, of: last))
    }

    private func quoted(_ text: String, behind column: Int, of string: POString) -> [UInt8] {
        let prefix = linePrefix(of: string)
        let lines = style.layout.lines(of: text, behind: column, indentation: prefix.count)
        let quote = UInt8(ascii: "\"")
        var result: [UInt8] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { result += style.lineEnd + prefix }
            result.append(quote)
            result += line
            result.append(quote)
        }
        return result
    }

    /// What stands before the quote of a further line: as in this string, or else in another of the entry.
    private func linePrefix(of string: POString) -> [UInt8] {
        let entry = reader.entry
        for string in [string] + entry.strings where !string.slot.isPrevious {
            for index in string.pieces where entry.pieces[index].line != string.line {
                let piece = entry.pieces[index]
                let prefix = reader.window.bytes[piece.lineStart..<piece.range.lowerBound]
                if !prefix.contains(UInt8(ascii: "\"")) { return Array(prefix) }
            }
        }
        return Array((entry.isObsolete ? "#~ " : "").utf8)
    }

    // MARK: The fuzzy flag

    private mutating func removeFuzzy() {
        for comment in reader.entry.comments {
            if comment.kind == .previous { edits.append(Edit(range: line(of: comment), replacement: [])) }
            if comment.kind == .flags { removeFuzzy(from: comment) }
        }
    }

    private mutating func removeFuzzy(from comment: POComment) {
        let bytes = reader.window.bytes
        var words: [Range<Int>] = []
        POFlags.forEach(in: bytes, comment.text) { words.append($0) }
        guard let fuzzy = words.firstIndex(where: { bytes[$0].elementsEqual("fuzzy".utf8) }) else { return }
        if words.count == 1 {
            edits.append(Edit(range: line(of: comment), replacement: []))
        } else if fuzzy + 1 < words.count {
            edits.append(Edit(range: words[fuzzy].lowerBound..<words[fuzzy + 1].lowerBound, replacement: []))
        } else {
            edits.append(Edit(range: words[fuzzy - 1].upperBound..<words[fuzzy].upperBound, replacement: []))
        }
    }

    /// The line of a comment with its end, or only the comment when something stands before it.
    private func line(of comment: POComment) -> Range<Int> {
        let isAlone = reader.window.bytes[comment.whole.lowerBound..<comment.start].allSatisfy { $0 <= 0x20 }
        return isAlone ? comment.whole : comment.start..<comment.text.upperBound
    }

    private mutating func addFuzzy() {
        let entry = reader.entry
        if let comment = entry.comments.first(where: { $0.kind == .flags }) {
            var first: Int?
            POFlags.forEach(in: reader.window.bytes, comment.text) { first = first ?? $0.lowerBound }
            let place = first ?? comment.text.upperBound
            edits.append(Edit(range: place..<place, replacement: Array((first == nil ? " fuzzy" : "fuzzy, ").utf8)))
            return
        }
        guard let string = entry.strings.first else { return }
        let flag = Array("#, fuzzy".utf8) + style.lineEnd
        let before = reader.window.bytes[string.lineStart..<string.keyword]
        let isAlone = before.allSatisfy { $0 <= 0x20 } || before.first == UInt8(ascii: "#")
        let place = isAlone ? string.lineStart : string.keyword
        edits.append(Edit(range: place..<place, replacement: isAlone ? flag : style.lineEnd + flag))
    }
}
