import PadananModel

/// Writes a ZIP archive entry by entry, in the order given; the same entries give the same bytes.
///
///     var writer = ZipWriter(sink, file: "berita.xlsx")
///     try writer.add("[Content_Types].xml", contents)
///     try writer.finish()
///
/// All times are 1980-01-01 00:00, the earliest that the format knows; sizes stand in the local headers, without data descriptors.
/// - Source: PKWARE APPNOTE 6.3.10.
public struct ZipWriter {
    private let sink: ByteSink
    private let file: String
    private let limits: ZipLimits
    private var offset = 0
    private var directory: [UInt8] = []
    private var names: Set<String> = []

    /// - Parameter file: the name for messages.
    public init(_ sink: ByteSink, file: String = "", limits: ZipLimits = ZipLimits()) {
        self.sink = sink
        self.file = file
        self.limits = limits
    }

    /// Writes an entry; throws a `Defect` for a name that `ZipArchive` would refuse.
    ///
    /// - Parameter isStored: whether the bytes are kept as they are, as the first entry of an OpenDocument file must be.
    public mutating func add(_ name: String, _ contents: [UInt8], isStored: Bool = false) throws {
        let compression = try ZipCompression(isStored ? .stored : .deflated)
        try compression.add(contents)
        try add(name, try compression.finish())
    }

    /// Writes an entry that was compressed piece by piece.
    mutating func add(_ name: String, _ content: ZipContent) throws {
        if let problem = ZipName.problem(name, limit: limits.nameBytes) { throw ZipArchive.defect(problem, entry: name, file: file) }
        guard names.insert(name).inserted else { throw ZipArchive.defect("stands twice", entry: name, file: file) }
        guard content.size <= limits.totalBytes, offset <= limits.archiveBytes, names.count <= limits.entries else {
            throw ZipArchive.defect("does not fit into the archive; split the file", entry: name, file: file)
        }
        let header = ZipHeader(name: name, content: content)
        let local = header.local
        try sink.write(local)
        try sink.write(content.data)
        directory += header.central(offset: offset)
        offset += local.count + content.data.count
    }

    /// Writes the central directory.
    public mutating func finish() throws {
        try sink.write(directory)
        try sink.write(ZipHeader.end(entries: names.count, directorySize: directory.count, directoryOffset: offset))
    }
}
