import PadananModel

/// A text document with all of its parts that hold text: a package, or one XML file.
struct ODTDocument {
    /// The parts of a package in the order of reading.
    private static let partNames = ["content.xml", "styles.xml", "meta.xml"]

    /// The package; `nil` when the document is one XML file.
    private let archive: ZipArchive?
    /// What was given.
    private let bytes: [UInt8]
    private let file: String
    private var parts: [(name: String, part: ODTPart)] = []
    private(set) var defects: [Defect] = []

    /// Reads a document; throws a `Defect` when it is none, is encrypted or isn't well-formed. Cost: linear.
    init(_ bytes: [UInt8], file: String, options: FilterOptions) throws {
        self.bytes = bytes
        self.file = file
        guard bytes.starts(with: "PK".utf8) else {
            archive = nil
            var reader = ODTPartReader(try XMLReader(ByteSource(bytes), file: file), styles: ODTStyles(), options: options)
            parts = [("", try reader.read())]
            guard reader.isDocument else { throw defect("is no OpenDocument text; its root is not “office:document”") }
            return
        }
        let archive = try ZipArchive(bytes, file: file)
        self.archive = archive
        try checkPackage(archive)
        let styles = try Self.part("styles.xml", archive, ODTStyles(), options)
        for name in Self.partNames {
            let part = name == "styles.xml" ? styles : try Self.part(name, archive, styles?.styles.withoutAutomatic ?? ODTStyles(), options)
            if let part { parts.append((name, part)) }
        }
    }

    /// The units of all parts, numbered.
    var units: [Unit] {
        var units = parts.flatMap { $0.part.units.map(\.unit) }
        for index in units.indices { units[index].id = "\(index + 1)" }
        return units
    }

    /// The language that the metadata or the default style name.
    var language: LanguageTag? {
        let named = parts.map(\.part.language) + parts.map(\.part.styles.language)
        return named.first { LanguageTag($0).isWellFormed }.map { LanguageTag($0) }
    }

    /// The document with translations, one for each unit.
    func merged(_ translations: [InlineText?]) throws -> [UInt8] {
        let count = parts.reduce(0) { $0 + $1.part.units.count }
        guard translations.count == count else { throw defect("\(translations.count) translations for \(count) units") }
        var result = bytes
        var start = 0
        for (name, part) in parts {
            let end = start + part.units.count
            if let text = try part.merged(translations[start..<end]) { result = try replacing(name, with: text, in: result) }
            start = end
        }
        return result
    }

    private func replacing(_ name: String, with text: [UInt8], in document: [UInt8]) throws -> [UInt8] {
        guard archive != nil else { return text }
        let current = try ZipArchive(document, file: file)
        guard let entry = current.entry(name) else { return document }
        let compression = try ZipCompression(entry.method)
        try compression.add(text)
        var result: [UInt8] = []
        result.reserveCapacity(document.count)
        let sink = ByteSink { result += $0 }
        try current.write(to: sink, replacing: entry, with: try compression.finish())
        try sink.flush()
        return result
    }

    private static func part(_ name: String, _ archive: ZipArchive, _ styles: ODTStyles, _ options: FilterOptions) throws -> ODTPart? {
        guard let entry = archive.entry(name) else { return nil }
        let xml = try XMLReader(try archive.source(of: entry), file: "\(archive.file)/\(name)")
        var reader = ODTPartReader(xml, styles: styles, options: options)
        return try reader.read()
    }

    /// Refuses what is no text document or can't be read.
    private mutating func checkPackage(_ archive: ZipArchive) throws {
        if let entry = archive.entry("META-INF/manifest.xml"),
            try archive.contents(of: entry).contains(bytes: "encryption-data".utf8)
        {
            throw defect("the document is encrypted; save it without a password")
        }
        if let entry = archive.entry("mimetype"), entry.size < 256 {
            let type = String(decoding: try archive.contents(of: entry), as: UTF8.self)
            guard type.hasPrefix("application/vnd.oasis.opendocument.text") else {
                throw defect("the document is of the type “\(type)”, no OpenDocument text")
            }
        }
        // A template of styles has no content (Part 2, section 3.1).
        guard archive.entry("content.xml") != nil || archive.entry("styles.xml") != nil else {
            throw defect("the package has neither “content.xml” nor “styles.xml”; it is no OpenDocument text")
        }
        if archive.entry("META-INF/documentsignatures.xml") != nil {
            let message = "the document is signed; a translation of it no longer is"
            defects.append(Defect(.warning, message, at: SourceLocation(file: file)))
        }
    }

    private func defect(_ message: String) -> Defect {
        Defect(.error, message, at: SourceLocation(file: file))
    }
}
