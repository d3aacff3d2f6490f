import PadananFormats
import PadananModel

/// A document whose text is to be taken out: its bytes, and the filter that reads them.
public struct SourceDocument: Sendable {
    /// As given; `-` is standard input.
    public let path: String
    public let filter: any DocumentFilter
    public let bytes: [UInt8]

    /// The kinds of documents that are read, the more particular first.
    public static let filters: [any DocumentFilter] = DocumentFilters.all + [PlainTextFilter()]

    /// Their names, for messages.
    public static var filterNames: String { filters.map(\.id).joined(separator: ", ") }

    /// Reads `path`.
    ///
    /// - Parameter name: the name of a filter; by default what the name and content of the file say.
    public init(_ path: String, filter name: String? = nil) throws(FileError) {
        self.path = path
        bytes = try FileInput.read(path)
        filter = try Self.filter(name, path, Array(bytes.prefix(DocumentFormats.headSize)))
    }

    init(_ path: String, filter: any DocumentFilter, bytes: [UInt8]) {
        (self.path, self.filter, self.bytes) = (path, filter, bytes)
    }

    /// The filter called `name`, or the one for a file that begins with `head`.
    static func filter(_ name: String?, _ path: String, _ head: [UInt8]) throws(FileError) -> any DocumentFilter {
        if let name {
            if let filter = filters.first(where: { $0.id == name }) { return filter }
            let hint = Spelling.suggestion(for: name, among: filters.map(\.id))
            throw FileError(path: path, reason: "there is no kind of document “\(name)”\(hint); name one of \(filterNames)")
        }
        let suffix = path == FileInput.standardInput ? "" : TermbaseFormats.fileExtension(of: path)
        if let filter = filters.first(where: { $0.recognizes(head, extension: suffix) }) { return filter }
        if DocumentFormats.recognize(head, file: path) != nil {
            throw FileError(path: path, reason: "the file is bitext and segmented already; use convert")
        }
        throw FileError(path: path, reason: "the kind of document is not known; name one of \(filterNames) with --input")
    }

    /// The text of the document.
    func extract(_ options: FilterOptions) throws -> ExtractedDocument {
        try filter.extract(bytes, file: path, options: options)
    }
}
