import PadananModel

/// Reads XLIFF 2.0, 2.1 and 2.2 unit by unit.
public struct XLIFF2Reader: DocumentReader {
    private var parser: XLIFF2Parser
    private let options: ReadingOptions

    /// Throws a `Defect` when the encoding of the file is not known.
    public init(_ source: ByteSource, file: String, options: ReadingOptions = ReadingOptions()) throws {
        parser = try XLIFF2Parser(source, file: file)
        self.options = options
    }

    public var defects: [Defect] { parser.defects }

    public mutating func next() throws -> DocumentEvent? {
        switch try parser.next() {
        case .unit(let unit): return .unit(unit.unit)
        case .document(var document):
            document.sourceLanguage = document.sourceLanguage ?? options.languages?.source
            document.targetLanguage = document.targetLanguage ?? options.languages?.target
            return .document(document)
        case nil: return nil
        }
    }
}
