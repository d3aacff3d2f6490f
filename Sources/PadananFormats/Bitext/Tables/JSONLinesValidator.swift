import PadananModel

/// Finds what is wrong in a JSON Lines file of bitext.
struct JSONLinesValidator {
    private var reader: JSONLinesUnitReader
    private var ids: [String: Int] = [:]
    private var lastLine = 0

    init(_ source: ByteSource, file: String) throws {
        reader = try JSONLinesUnitReader(source, file: file, options: ReadingOptions())
        if reader.window.hasByteOrderMark {
            let place = SourceLocation(file: file, line: 1, column: 1)
            reader.log.add(.error, "a byte order mark, which JSON does not begin with", reference: TableRules.encoding, at: place)
        }
        if reader.window.encoding != .utf8 {
            let place = SourceLocation(file: file, line: 1, column: 1)
            reader.log.add(.error, "the file is in UTF-16; save it as UTF-8", reference: TableRules.encoding, at: place)
        }
    }

    /// All violations in the order of the file.
    mutating func run() throws -> [Defect] {
        while let event = try reader.next() {
            if reader.line.number != lastLine { checkNames() }
            lastLine = reader.line.number
            guard case .unit(let unit) = event else { continue }
            guard let line = ids[unit.id] else {
                ids[unit.id] = reader.line.number
                continue
            }
            reader.report(.warning, "the id “\(unit.id)” stands in line \(line) already", at: reader.line.start)
        }
        return reader.defects.enumerated().sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }.map(\.element)
    }

    private mutating func checkNames() {
        guard case .object(let members) = reader.record else { return }
        var names: Set<String> = []
        for member in members where !names.insert(member.name).inserted {
            reader.report(
                .warning, "the member “\(member.name)” stands twice; the last one counts", reference: TableRules.names,
                at: reader.line.start)
        }
    }
}
