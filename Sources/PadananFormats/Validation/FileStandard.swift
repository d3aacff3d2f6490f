import PadananModel

/// A format whose files can be checked against its standard.
public struct FileStandard: Sendable {
    /// The name on the command line: `tmx`.
    public let id: String
    /// The name shown to people: `TMX`.
    public let name: String
    private let recognizes: @Sendable (_ head: [UInt8], _ suffix: String) -> Bool
    private let check: @Sendable (_ source: ByteSource, _ file: String) throws -> [Defect]

    /// Every violation in a file, in the order of the file; throws only what reading `source` throws.
    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        try check(source, file)
    }

    /// All standards, the more particular first.
    public static let all: [FileStandard] =
        [glossaryTable] + DocumentFormats.all.map { FileStandard($0) } + [termbase, segmentationRules, xml]

    /// The standard called `id` on the command line.
    public static func named(_ id: String) -> FileStandard? {
        all.first { $0.id == id }
    }

    /// The standard that a file follows, by its first bytes and its name, or `nil`.
    public static func recognize(_ head: [UInt8], file: String) -> FileStandard? {
        let suffix = TermbaseFormats.fileExtension(of: file)
        let text = DocumentFormats.readable(Array(head.prefix(DocumentFormats.headSize)))
        if let standard = all.first(where: { $0.recognizes(text, suffix) }) { return standard }
        // An empty file is a broken one of the kind that its name says.
        guard text.allSatisfy({ $0 <= 0x20 }) else { return nil }
        return DocumentFormats.format(forFile: file).flatMap { named($0.id) } ?? named(suffix)
    }

    private init(_ format: any DocumentFormat) {
        (id, name) = (format.id, format.name)
        recognizes = { format.recognizes($0, extension: $1) }
        check = { try format.violations(in: $0, file: $1) }
    }

    private init(
        id: String, name: String, recognizes: @escaping @Sendable ([UInt8], String) -> Bool,
        check: @escaping @Sendable (ByteSource, String) throws -> [Defect]
    ) {
        (self.id, self.name, self.recognizes, self.check) = (id, name, recognizes, check)
    }

    /// Our glossary table: what its reader has to say, and UTF-8.
    private static let glossaryTable = FileStandard(id: "glossary", name: "glossary table") { head, suffix in
        ["csv", "tsv", "tab"].contains(suffix) && MasterTableFormat().recognizes(head, extension: suffix)
    } check: { source, file in
        var source = source
        return TermbaseFormats.read(try source.readAll(), file: file, languages: .indonesianEnglish).defects
    }

    private static let termbase = FileStandard(id: "tbx", name: "TBX") { head, suffix in
        TBXFormat().recognizes(head, extension: suffix)
    } check: { source, file in
        try TBXValidator().violations(in: source, file: file)
    }

    private static let segmentationRules = FileStandard(id: "srx", name: "SRX") { head, suffix in
        SRXFormat().recognizes(head, extension: suffix)
    } check: { source, file in
        SRXFormat().violations(in: source, file: file)
    }

    /// Any XML: well-formedness and namespaces.
    private static let xml = FileStandard(id: "xml", name: "XML") { head, _ in
        head.first { !XMLCharacters.isSpace($0) } == UInt8(ascii: "<")
    } check: { source, file in
        do {
            var reader = try XMLReader(source, file: file)
            while try reader.next() != .end {}
            return []
        } catch let defect as Defect {
            return [defect]
        }
    }
}
