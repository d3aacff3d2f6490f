import PadananModel

/// Reads a TMX file unit by unit.
struct TMXReader: DocumentReader {
    private var parser: TMXParser
    private var isAtStart = true

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        parser = try TMXParser(source, file: file, options: options)
    }

    var defects: [Defect] { parser.defects }

    mutating func next() throws -> DocumentEvent? {
        if isAtStart {
            isAtStart = false
            return .document(try parser.readDocument())
        }
        var unit = parser.emptyUnit
        guard try parser.readUnit(into: &unit) else { return nil }
        return .unit(unit)
    }
}
