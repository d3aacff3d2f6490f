import PadananFormats
import PadananModel

/// A bitext file that is being opened: its format, and its bytes to be read once.
public struct BitextFile {
    public let path: String
    public let format: any DocumentFormat
    public private(set) var source: ByteSource

    /// Opens `path` (`-` is standard input).
    ///
    /// - Parameter format: the format, by its name; by default what the content and the file's extension say.
    public init(_ path: String, format id: String? = nil) throws {
        self.path = path
        let (head, source) = try FileInput.opened(path)
        format = try Self.format(id, head, path)
        self.source = source
    }

    /// A file that was opened already.
    init(_ path: String, head: [UInt8], source: ByteSource, format id: String?) throws {
        self.path = path
        format = try Self.format(id, head, path)
        self.source = source
    }

    /// Refuses the name of a sheet for a file that has none.
    func check(sheet: String?) throws(FileError) {
        guard let sheet, format.id != XLSXFormat().id else { return }
        throw FileError(path: path, reason: "the file is \(format.name) and has no sheet “\(sheet)”; --sheet is for workbooks")
    }

    /// What the file says of itself before anybody asks for languages.
    mutating func firstDocument(sheet: String?) throws -> Document? {
        var reader = try format.reader(of: try peek(), file: path, options: ReadingOptions(sheet: sheet))
        guard case .document(let document)? = try reader.next() else { return nil }
        return document
    }

    /// The bytes of the file for a reading before the one for which it was opened. Standard input is held in memory for that; a file is opened
    /// twice.
    mutating func peek() throws -> ByteSource {
        guard path == FileInput.standardInput else { return try FileInput.source(path) }
        let bytes = try source.readAll()
        source = ByteSource(bytes)
        return ByteSource(bytes)
    }

    private static func format(_ id: String?, _ head: [UInt8], _ path: String) throws -> any DocumentFormat {
        guard let id else {
            if let format = DocumentFormats.recognize(head, file: path) { return format }
            // Lines with tabs and no name to say what they are.
            if path == FileInput.standardInput, RecordFormat(content: head) == .tsv { return TSVFormat() }
            throw FileError(path: path, reason: "the format is not known; name one of \(names) with --input")
        }
        return try named(id, path)
    }

    /// The format called `id`, or an error that lists all.
    static func named(_ id: String, _ path: String) throws(FileError) -> any DocumentFormat {
        if let format = DocumentFormats.format(id) { return format }
        let hint = Spelling.suggestion(for: id, among: DocumentFormats.all.map(\.id))
        throw FileError(path: path, reason: "there is no format “\(id)”\(hint); name one of \(names)")
    }

    static var names: String { DocumentFormats.all.map(\.id).joined(separator: ", ") }
}
