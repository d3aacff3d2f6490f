import PadananModel

/// The parts of an office document in their ZIP container, and how they are related.
///
/// - Source: ECMA-376-2 (Open Packaging Conventions), sections 9 and 10.
struct OfficePackage {
    static let contentTypesName = "[Content_Types].xml"

    let archive: ZipArchive
    /// Entries by their names in lower case: part names are compared without case (section 9.1.1.1).
    private let parts: [String: ZipEntry]

    init(_ archive: ZipArchive) {
        self.archive = archive
        parts = Dictionary(archive.entries.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    }

    /// The part called `name` (without the first `/`), or `nil`.
    func part(_ name: String) -> ZipEntry? {
        archive.entry(name) ?? parts[name.lowercased()]
    }

    /// A reader of an XML part; messages name the part behind the file: `a.xlsx/xl/workbook.xml`.
    func reader(of part: ZipEntry) throws -> XMLReader {
        try XMLReader(try archive.source(of: part), file: "\(archive.file)/\(part.name)")
    }

    /// The relationships of a part, or of the package itself when `nil`; none when there is no part for them.
    func relationships(of part: ZipEntry?) throws -> [PackageRelationship] {
        guard let rels = self.part(Self.relationshipsName(of: part?.name ?? "")) else { return [] }
        var reader = try reader(of: rels)
        var relationships: [PackageRelationship] = []
        while try reader.next() != .end {
            guard reader.event == .startElement, reader.localName == "Relationship" else { continue }
            relationships.append(PackageRelationship(reader, base: part?.name ?? ""))
        }
        return relationships
    }

    /// `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`, `_rels/.rels` for the package.
    static func relationshipsName(of part: String) -> String {
        let folders = part.split(separator: "/", omittingEmptySubsequences: false)
        return (folders.dropLast() + ["_rels", "\(folders.last ?? "").rels"]).joined(separator: "/")
    }

    /// The name of the part that `target` means when it stands in the relationships of `base`.
    static func resolve(_ target: String, base: String) -> String {
        let isAbsolute = target.utf8.first == UInt8(ascii: "/")
        var parts = isAbsolute ? [] : base.split(separator: "/").dropLast().map { String($0) }
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
