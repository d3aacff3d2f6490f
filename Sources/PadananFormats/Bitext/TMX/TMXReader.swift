import PadananModel

/// Reads a TMX file unit by unit.
struct TMXReader: DocumentReader {
    private var parser: TMXParser
    private let wantedTarget: LanguageTag?
    private var isAtStart = true
    /// The first unit, which is read ahead for its languages, and the error met there.
    private var first: Unit?
    private var firstError: (any Error)?

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        parser = try TMXParser(source, file: file, options: options)
        wantedTarget = options.languages?.target
    }

    var defects: [Defect] { parser.defects }

    mutating func next() throws -> DocumentEvent? {
        if isAtStart {
            isAtStart = false
            return .document(try head())
        }
        if first != nil { return takeFirst() }
        if let error = firstError { throw error }
        var unit = parser.emptyUnit
        guard try parser.readUnit(into: &unit) else { return nil }
        return .unit(unit)
    }

    private mutating func takeFirst() -> DocumentEvent? {
        defer { first = nil }
        return first.map { .unit($0) }
    }

    /// The document, with its languages as the first unit writes them.
    private mutating func head() throws -> Document {
        var document = try parser.readHead()
        document.targetLanguage = wantedTarget
        do {
            var unit = parser.emptyUnit
            guard try parser.readUnit(into: &unit) else { return document }
            first = unit
            document.sourceLanguage = parser.languages.tag(parser.places.sourceLanguage)
            if let target = parser.places.targetLanguage { document.targetLanguage = parser.languages.tag(target) }
        } catch {
            firstError = error
        }
        return document
    }
}
