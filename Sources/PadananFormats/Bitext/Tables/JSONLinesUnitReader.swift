import PadananModel

/// Reads bitext from JSON Lines record by record.
struct JSONLinesUnitReader: DocumentReader {
    private(set) var window: LineWindow
    /// The line of the last unit.
    private(set) var line = LineWindow.Line(start: 0, end: 0, lineStart: 0, number: 0)
    /// The record of the last unit.
    private(set) var record = JSONValue.null
    var log = DefectLog()

    private let file: String
    private let options: ReadingOptions
    private var hasBegun = false
    /// A unit to be handed out behind its document.
    private var held: Unit?

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        window = try LineWindow(source, file: file)
        self.file = file
        self.options = options
    }

    var defects: [Defect] { log.defects }

    mutating func next() throws -> DocumentEvent? {
        if let unit = held {
            held = nil
            return .unit(unit)
        }
        while let value = try nextRecord() {
            record = value
            var decoder = JSONUnitDecoder(file: file, line: line.number)
            var document: Document?
            if let header = value["document"], case .object = header { document = complete(decoder.document(header)) }
            let isAlone = document != nil && value["source"] == nil && value["segments"] == nil && value["empty"] == nil
            let unit = isAlone ? nil : decoder.unit(value)
            for problem in decoder.problems { report(.error, problem, at: line.start) }
            if let document = document ?? (hasBegun ? nil : TableText.document(file: file, options: options)) {
                hasBegun = true
                held = unit
                return .document(document)
            }
            if let unit { return .unit(unit) }
        }
        guard !hasBegun else { return nil }
        hasBegun = true
        return .document(TableText.document(file: file, options: options))
    }

    mutating func textPlaces() -> [SegmentPlaces] {
        let members = JSONMembers.members(of: line.start..<line.end, in: window.bytes)
        guard let segments = members.last(where: { $0.name == "segments" }) else { return [places(record, members)] }
        guard case .array(let values)? = record["segments"] else { return [] }
        let elements = JSONMembers.elements(of: segments.value, in: window.bytes)
        return zip(values, elements).compactMap { value, element in
            guard case .object = value else { return nil }
            return places(value, JSONMembers.members(of: element, in: window.bytes))
        }
    }

    /// Where the texts of a segment stand that is written as `value`, whose members stand at `members`.
    private mutating func places(_ value: JSONValue, _ members: [JSONMembers.Member]) -> SegmentPlaces {
        let source = value["source"] == nil ? "text" : "source"
        let found = [source, "target"].compactMap { name in members.last { $0.name == name } }
        var places = SegmentPlaces()
        // From left to right, as columns are counted: a long line is gone through once.
        for member in found.sorted(by: { $0.value.lowerBound < $1.value.lowerBound }) {
            guard let text = value[member.name]?.string else { continue }
            let side = side(text, at: member.value)
            if member.name == source { places.source = side } else { places.target = side }
        }
        return places
    }

    private mutating func side(_ text: String, at range: Range<Int>) -> SegmentPlaces.Side {
        let start = window.location(of: range.lowerBound + 1, in: line)
        return SegmentPlaces.Side(
            start: start, layout: JSONStringPlaces.layout(of: range, in: window.bytes, count: text.utf8.count, start: start))
    }

    /// The document with the languages that are assumed where it names none.
    private func complete(_ document: Document) -> Document {
        var document = document
        document.sourceLanguage = document.sourceLanguage ?? options.languages?.source
        document.targetLanguage = document.targetLanguage ?? options.languages?.target
        return document
    }

    /// Keeps what lies behind the offset in the file in memory.
    mutating func keep(from offset: Int) {
        window.kept = offset
    }

    /// Notes something that is wrong in the last line.
    mutating func report(_ severity: Defect.Severity, _ message: String, reference: String = TableRules.lines, at index: Int) {
        log.add(severity, message, reference: reference, at: window.location(of: index, in: line))
    }

    private mutating func nextRecord() throws -> JSONValue? {
        while true {
            try window.makeRoom()
            guard let line = try window.nextLine() else { return nil }
            self.line = line
            if window.bytes[line.start..<line.end].allSatisfy({ $0 <= 0x20 }) { continue }
            if !TableText.text(window.bytes[line.start..<line.end]).isWellFormed {
                report(.error, "invalid UTF-8 in the line; what is wrong is read as U+FFFD", reference: TableRules.encoding, at: line.start)
            }
            do {
                let value = try JSONReader.read(window.bytes, in: line.start..<line.end)
                if case .object = value { return value }
                report(.error, "expected a JSON object", at: line.start)
            } catch {
                report(.error, error.message, reference: TableRules.json, at: error.offset)
            }
        }
    }
}
