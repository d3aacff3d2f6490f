import PadananModel

/// The glossary module of XLIFF 2: the entries of all units of a file are read as one termbase, and a file with one unit is written.
///
/// What the module lacks (subject, status, condition …) stands in the metadata module inside each entry, in the category `padanan`, which
/// other tools pass over.
/// - Source: XLIFF 2.1, 5.2 (glossary module) and 5.4 (metadata module).
public struct XLIFF2GlossaryFormat: WritableTermbaseFormat {
    public init() {}

    public var name: String { "XLIFF 2 glossary" }
    public var id: String { "xliff2-glossary" }
    public var fileExtensions: [String] { ["xlf", "xliff"] }

    static let document = "urn:oasis:names:tc:xliff:document:2.0"
    static let glossary = "urn:oasis:names:tc:xliff:glossary:2.0"
    static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
    /// Of metadata that this program writes and reads.
    static let category = "padanan"

    /// The namespace of XLIFF 2 stands near the top of every such file.
    private static let recognizedBytes = 4096

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        guard content.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return false }
        let head = content.prefix(Self.recognizedBytes)
        let name = Array("urn:oasis:names:tc:xliff:document:2.".utf8)
        return head.indices.contains { head[$0] == name[0] && head[$0...].starts(with: name) }
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        var reader = XLIFF2GlossaryReader(file: file, languages: languages)
        return reader.read(content)
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = XLIFF2GlossaryWriter(XMLWriter(sink), termbase, languages: languages)
        do {
            try writer.write(termbase)
            try sink.flush()
        } catch {
            // The sink is an array and can't fail.
            return TermbaseWriting(bytes: [], defects: [Defect(.error, "\(error)", at: SourceLocation(file: "-"))])
        }
        return TermbaseWriting(bytes: bytes, defects: writer.losses.defects)
    }
}
