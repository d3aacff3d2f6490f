import PadananModel

/// Cuts a PO file into entries, line by line, without making text of them.
///
/// Tolerant: what is no PO is a defect, and reading goes on.
struct POParser {
    /// Comments, keywords and strings of one entry; more is an error.
    private static let maximumParts = 100_000
    /// Plural forms of one entry; further ones are left out. Languages have up to six.
    private static let maximumForms = 1_000

    private(set) var window: LineWindow
    private(set) var entry = POEntry()
    var defects = DefectLog()
    /// Whether each byte is a character, as in ISO 8859; matters for columns.
    var bytesAreCharacters = false

    /// Whether a blank line came since the last string.
    private var isAfterBlankLine = false
    /// Whether the strings that come belong to no keyword.
    private var skipsStrings = false

    init(_ window: LineWindow) {
        self.window = window
    }

    /// Where a line or its comment marker begins, and what that says about the tokens behind it.
    private struct Marker {
        var start: Int
        var isObsolete = false
        var isPrevious = false
    }

    /// Reads the next entry, `domain` directives among them. Returns false at the end.
    mutating func next() throws -> Bool {
        repeat {
            entry.reset()
            (isAfterBlankLine, skipsStrings) = (false, false)
            try window.makeRoom()
            var isAtEnd = true
            while let line = try window.nextLine() {
                isAtEnd = read(line)
                try checkSize(line)
                if !isAtEnd { break }
            }
            checkIsWhole()
            if entry.hasID || entry.isComplete { return true }
            if isAtEnd { return false }
        } while true
    }

    private mutating func checkSize(_ line: LineWindow.Line) throws {
        guard entry.comments.count + entry.strings.count + entry.pieces.count > Self.maximumParts else { return }
        let location = window.location(of: line.start, in: line)
        throw Defect(.error, "an entry of more than \(Self.maximumParts) comments and strings is not read", at: location)
    }

    /// Keeps what lies behind the absolute offset in the window.
    mutating func keep(from offset: Int) {
        window.kept = offset
    }

    // MARK: Lines

    /// Takes a line into the entry. Returns false when it belongs to the next one.
    private mutating func read(_ line: LineWindow.Line) -> Bool {
        let start = skipSpace(from: line.start, to: line.end)
        if start == line.end {
            isAfterBlankLine = true
            return true
        }
        if window.bytes[start] == UInt8(ascii: "#") { return readComment(at: start, Marker(start: start), line) }
        return readTokens(at: start, Marker(start: start), line)
    }

    private func skipSpace(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, window.bytes[index] <= 0x20, Self.isSpace(window.bytes[index]) { index += 1 }
        return index
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private mutating func readComment(at start: Int, _ marker: Marker, _ line: LineWindow.Line) -> Bool {
        let behind = start + 1
        guard behind < line.end else { return addComment(.translator, at: behind, marker, line) }
        switch window.bytes[behind] {
        case UInt8(ascii: "~") where !marker.isObsolete: return readObsolete(at: behind + 1, marker, line)
        case UInt8(ascii: "|"):
            return readPrevious(at: behind + 1, Marker(start: marker.start, isObsolete: marker.isObsolete, isPrevious: true), line)
        case UInt8(ascii: ","), UInt8(ascii: "="): return addComment(.flags, at: behind + 1, marker, line)
        case UInt8(ascii: "."): return addComment(.extracted, at: behind + 1, marker, line)
        case UInt8(ascii: ":"): return addComment(.reference, at: behind + 1, marker, line)
        default: return addComment(.translator, at: behind, marker, line)
        }
    }

    private mutating func readObsolete(at index: Int, _ marker: Marker, _ line: LineWindow.Line) -> Bool {
        var marker = marker
        marker.isObsolete = true
        if index < line.end, window.bytes[index] == UInt8(ascii: "|") {
            marker.isPrevious = true
            return readPrevious(at: index + 1, marker, line)
        }
        let next = skipSpace(from: index, to: line.end)
        if next < line.end, window.bytes[next] == UInt8(ascii: "#") { return readComment(at: next, marker, line) }
        return readTokens(at: index, marker, line)
    }

    private mutating func readPrevious(at index: Int, _ marker: Marker, _ line: LineWindow.Line) -> Bool {
        if entry.hasID || entry.isComplete, skipSpace(from: index, to: line.end) == line.end { return true }
        guard addComment(.previous, at: index, marker, line) else { return false }
        return readTokens(at: index, marker, line)
    }

    private mutating func addComment(_ kind: POComment.Kind, at index: Int, _ marker: Marker, _ line: LineWindow.Line) -> Bool {
        if entry.isComplete || (entry.hasID && isAfterBlankLine) {
            window.reread(from: marker.start)
            return false
        }
        if entry.hasID { report("a comment between msgid and msgstr; write it above the entry", at: marker.start, line) }
        let hasSpace = index < line.end && window.bytes[index] == 0x20
        let text = min(hasSpace ? index + 1 : index, line.end)..<line.end
        entry.comments.append(
            POComment(kind: kind, start: marker.start, text: text, whole: line.lineStart..<window.position, line: line.number))
        if kind == .flags, POFlags.contains("fuzzy", in: window.bytes, text) { entry.isFuzzy = true }
        return true
    }

    // MARK: Tokens

    private mutating func readTokens(at start: Int, _ marker: Marker, _ line: LineWindow.Line) -> Bool {
        var index = start
        var isFirst = true
        while true {
            index = skipSpace(from: index, to: line.end)
            guard index < line.end, entry.pieces.count <= Self.maximumParts else { return true }
            let byte = window.bytes[index]
            if byte == UInt8(ascii: "\"") {
                index = readString(at: index, marker, line)
            } else if Self.isLetter(byte) {
                guard let next = readKeyword(at: index, mark: isFirst ? marker.start : index, marker, line) else { return false }
                index = next
            } else if byte == UInt8(ascii: "#"), !marker.isPrevious {
                return readComment(at: index, Marker(start: index, isObsolete: marker.isObsolete), line)
            } else {
                report("only keywords, strings and comments stand here; write a comment with “#”", at: index, line)
                return true
            }
            isFirst = false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
    }

    private mutating func readString(at quote: Int, _ marker: Marker, _ line: LineWindow.Line) -> Int {
        var piece = Self.piece(in: window.bytes, from: quote + 1, to: line.end)
        (piece.lineStart, piece.line) = (line.lineStart, line.number)
        isAfterBlankLine = false
        if !piece.isClosed { report("the string is not closed; write “\"” at its end", at: line.end, line) }
        if let last = entry.strings.indices.last, !skipsStrings, entry.strings[last].slot.isPrevious == marker.isPrevious {
            if marker.isObsolete != entry.isObsolete, entry.strings[last].line != line.number {
                reportMixedObsolete(at: marker.start, line)
            }
            entry.strings[last].pieces = entry.strings[last].pieces.lowerBound..<entry.pieces.count + 1
            entry.pieces.append(piece)
        } else if !skipsStrings {
            report("a string without keyword; write msgid or msgstr before it", at: quote, line)
        }
        return piece.range.upperBound
    }

    /// Where the string that begins behind a quote at `start` ends: at the next quote that is not escaped, or at `end`.
    private static func piece(in bytes: [UInt8], from start: Int, to end: Int) -> POPiece {
        var piece = POPiece(text: start..<start, lineStart: 0, line: 0, hasEscapes: false, isASCII: true, isClosed: false)
        var index = start
        var all: UInt8 = 0
        while index < end {
            let byte = bytes[index]
            all |= byte
            if byte == UInt8(ascii: "\"") {
                piece.isClosed = true
                break
            }
            if byte == UInt8(ascii: "\\") {
                piece.hasEscapes = true
                index += 1
            }
            index += 1
        }
        piece.text = start..<min(index, end)
        piece.isASCII = all < 0x80 && !piece.hasEscapes
        return piece
    }

    /// Takes the keyword at `index`. Returns where to go on in the line, or `nil` when it belongs to the next entry, which begins at `mark`.
    private mutating func readKeyword(at index: Int, mark: Int, _ marker: Marker, _ line: LineWindow.Line) -> Int? {
        var end = index
        while end < line.end, Self.isLetter(window.bytes[end]) || Self.isDigit(window.bytes[end]) { end += 1 }
        guard let slot = slot(index..<end, isPrevious: marker.isPrevious) else {
            let word = String(decoding: window.bytes[index..<min(end, index + 40)], as: UTF8.self)
            report("the keyword “\(word)” is not known; write msgctxt, msgid, msgid_plural or msgstr", at: index, line)
            skipsStrings = true
            return line.end
        }
        if beginsEntry(slot) {
            window.reread(from: mark)
            return nil
        }
        var number: Int?
        if slot == .target { (number, end) = readNumber(at: end, line) }
        begin(
            POString(slot: slot, number: number, keyword: index, lineStart: line.lineStart, line: line.number, pieces: 0..<0), marker, line)
        return end
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private func slot(_ word: Range<Int>, isPrevious: Bool) -> POSlot? {
        let bytes = window.bytes
        switch word.count {
        case 5 where bytes[word.lowerBound + 3] == UInt8(ascii: "i") && matches(word, "msgid"): return isPrevious ? .previousID : .id
        case 6 where matches(word, "msgstr") && !isPrevious: return .target
        case 6 where matches(word, "domain") && !isPrevious: return .domain
        case 7 where matches(word, "msgctxt"): return isPrevious ? .previousContext : .context
        case 12 where matches(word, "msgid_plural"): return isPrevious ? .previousPlural : .plural
        default: return nil
        }
    }

    private func matches(_ word: Range<Int>, _ keyword: StaticString) -> Bool {
        keyword.withUTF8Buffer { $0.elementsEqual(window.bytes[word]) }
    }

    private func beginsEntry(_ slot: POSlot) -> Bool {
        switch slot {
        case .domain, .context: entry.isComplete || entry.hasID || (slot == .context && entry.string(.context) != nil)
        case .id: entry.isComplete || entry.hasID
        case .previousContext, .previousID, .previousPlural: entry.isComplete
        case .plural: false
        case .target: entry.isComplete && !entry.hasID
        }
    }

    /// `[3]` behind msgstr; the number, or `nil`, and where to go on.
    private mutating func readNumber(at end: Int, _ line: LineWindow.Line) -> (Int?, Int) {
        var index = skipSpace(from: end, to: line.end)
        guard index < line.end, window.bytes[index] == UInt8(ascii: "[") else { return (nil, end) }
        index = skipSpace(from: index + 1, to: line.end)
        var number: Int?
        while index < line.end, Self.isDigit(window.bytes[index]) {
            number = min((number ?? 0) * 10 + Int(window.bytes[index] - 0x30), 1 << 20)
            index += 1
        }
        index = skipSpace(from: index, to: line.end)
        guard let number, index < line.end, window.bytes[index] == UInt8(ascii: "]") else {
            report("msgstr with “[” lacks a number or “]”; write msgstr[0]", at: end, line)
            return (number ?? 0, min(index, line.end))
        }
        return (number, index + 1)
    }

    private mutating func begin(_ string: POString, _ marker: Marker, _ line: LineWindow.Line) {
        if entry.strings.isEmpty { entry.isObsolete = marker.isObsolete }
        if entry.isObsolete != marker.isObsolete {
            reportMixedObsolete(at: marker.start, line)
            if entry.strings.last?.slot.isPrevious == true, !string.slot.isPrevious { entry.isObsolete = marker.isObsolete }
        }
        skipsStrings = !mayStand(string, line)
        guard !skipsStrings else { return }
        if string.slot == .id { entry.hasID = true }
        if string.slot == .target || string.slot == .domain { entry.isComplete = true }
        var string = string
        string.pieces = entry.pieces.count..<entry.pieces.count
        entry.strings.append(string)
    }

    private mutating func mayStand(_ string: POString, _ line: LineWindow.Line) -> Bool {
        switch string.slot {
        case .plural:
            if entry.hasID, !entry.isComplete, entry.string(.plural) == nil { return true }
            report("msgid_plural stands only once, behind msgid and before msgstr", at: string.keyword, line)
            return false
        case .target: return mayStand(target: string, line)
        case .previousContext, .previousID, .previousPlural:
            if !entry.hasID { return true }
            return false
        default: return true
        }
    }

    private mutating func mayStand(target: POString, _ line: LineWindow.Line) -> Bool {
        guard entry.hasID else {
            report("msgstr without msgid; write msgid before it", at: target.keyword, line)
            return false
        }
        let isPlural = entry.string(.plural) != nil
        let previous = entry.strings.last { $0.slot == .target }
        if !isPlural, previous != nil {
            report("a second msgstr in one entry; write msgid before it", at: target.keyword, line)
            return false
        }
        if let number = previous?.number, number >= Self.maximumForms {
            report("more than \(Self.maximumForms) plural forms", at: target.keyword, line, reference: PORules.plurals)
            return false
        }
        if isPlural, target.number == nil {
            report("an entry with msgid_plural has msgstr without a number; write msgstr[0]", at: target.keyword, line)
        } else if !isPlural, target.number != nil {
            report("msgstr with a number in an entry without msgid_plural; write msgstr", at: target.keyword, line)
        } else if let number = target.number, number != (previous?.number ?? -1) + 1 {
            let expected = (previous?.number ?? -1) + 1
            report("msgstr[\(number)] stands where msgstr[\(expected)] is expected", at: target.keyword, line, reference: PORules.plurals)
        }
        return true
    }

    private mutating func checkIsWhole() {
        for string in entry.strings where string.pieces.isEmpty && string.slot != .domain {
            report("\(string.slot.keyword) has no string; write \"\" for an empty one", at: string)
        }
        guard !entry.isComplete, let first = entry.strings.first(where: { !$0.slot.isPrevious }) ?? entry.strings.first else { return }
        let message =
            entry.hasID
            ? "the entry has no msgstr; write msgstr \"\"" : "\(first.slot.keyword) without a msgid of its own; write msgid behind it"
        report(message, at: first)
    }

    // MARK: Defects

    private mutating func reportMixedObsolete(at index: Int, _ line: LineWindow.Line) {
        report("some lines of one entry begin with “#~” and others don't", at: index, line, reference: PORules.details)
    }

    private mutating func report(_ message: String, at index: Int, _ line: LineWindow.Line, reference: String = PORules.entry) {
        let location = window.location(of: index, in: line, bytesAreCharacters: bytesAreCharacters)
        defects.add(.error, message, reference: reference, at: location)
    }

    private mutating func report(_ message: String, at string: POString) {
        defects.add(
            .error, message, reference: PORules.entry, at: location(of: string.keyword, lineStart: string.lineStart, line: string.line))
    }

    /// The place of an index in the line that begins at `lineStart`.
    mutating func location(of index: Int, lineStart: Int, line: Int) -> SourceLocation {
        window.location(of: index, lineStart: lineStart, number: line, bytesAreCharacters: bytesAreCharacters)
    }
}
