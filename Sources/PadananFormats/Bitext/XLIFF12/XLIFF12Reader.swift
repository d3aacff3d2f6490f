import PadananModel

/// Reads XLIFF 1.0, 1.1 and 1.2 unit by unit, in constant memory.
struct XLIFF12Reader: DocumentReader {
    private var parser: XLIFF12Parser

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        parser = try XLIFF12Parser(source, file: file, options: options)
    }

    var defects: [Defect] { parser.defects.defects }

    mutating func next() throws -> DocumentEvent? {
        switch try parser.advance() {
        case .document: return .document(parser.document)
        case .unit:
            var unit = Unit(id: "", segments: [], location: parser.unit.location)
            swap(&unit, &parser.unit)
            return .unit(unit)
        case nil: return nil
        }
    }
}
