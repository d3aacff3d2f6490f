import PadananModel

/// A ZIP archive in memory, as office documents are kept in.
///
///     let archive = try ZipArchive(bytes, file: "berita.xlsx")
///     if let entry = archive.entry("xl/workbook.xml") { print(try archive.contents(of: entry).count) }
///
/// Entries are stored or deflated, with or without data descriptors and ZIP64. What could do harm is refused when the archive is opened:
/// names that leave their folder, entries that overlap or stand twice, sizes beyond `ZipLimits`. Inflating goes piece by piece and stops
/// where an entry is larger than it says.
/// - Source: PKWARE APPNOTE 6.3.10; ISO/IEC 21320-1 (the profile for documents).
public struct ZipArchive: Sendable {
    /// The whole archive, as it was given.
    public let bytes: [UInt8]
    /// The name given for messages.
    public let file: String
    /// In the order of the central directory.
    public let entries: [ZipEntry]
    /// Where the central directory and its end are.
    let end: ZipDirectoryEnd
    private let indexes: [String: Int]

    /// Opens an archive; throws a `Defect` for what is no archive or breaks a limit. Cost: that of its central directory.
    public init(_ bytes: [UInt8], file: String, limits: ZipLimits = ZipLimits()) throws {
        let directory = try ZipDirectory(bytes, file: file, limits: limits)
        self.bytes = bytes
        self.file = file
        entries = directory.entries
        end = directory.end
        indexes = Dictionary(directory.entries.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// Reads an archive from a source; stops when it is too large.
    public init(_ source: ByteSource, file: String, limits: ZipLimits = ZipLimits()) throws {
        var source = source
        var bytes = try source.next()
        while bytes.count <= limits.archiveBytes {
            let piece = try source.next()
            if piece.isEmpty { break }
            bytes += piece
        }
        try self.init(bytes, file: file, limits: limits)
    }

    /// The entry called `name`, or `nil`.
    public func entry(_ name: String) -> ZipEntry? {
        indexes[name].map { entries[$0] }
    }

    /// The inflated bytes of an entry; throws a `Defect` when it is damaged, encrypted or of an unknown method.
    public func contents(of entry: ZipEntry) throws -> [UInt8] {
        var source = try source(of: entry)
        var contents: [UInt8] = []
        contents.reserveCapacity(entry.size)
        while true {
            let piece = try source.next()
            if piece.isEmpty { return contents }
            contents += piece
        }
    }

    /// The inflated bytes of an entry piece by piece; the source throws a `Defect` where the entry is damaged.
    public func source(of entry: ZipEntry) throws -> ByteSource {
        let reading = try ZipEntryReading(entry, in: self)
        return ByteSource { try reading.next() }
    }

    /// A defect about an entry.
    static func defect(_ message: String, entry name: String, file: String, reference: String = "") -> Defect {
        let reference = reference.isEmpty ? "" : "ZIP APPNOTE, \(reference)"
        return Defect(.error, "entry “\(ZipName.shown(name))”: \(message)", reference: reference, at: SourceLocation(file: file))
    }
}
