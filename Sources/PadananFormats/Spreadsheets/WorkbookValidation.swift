import PadananModel

/// Checks a workbook: its container, the parts that must be there, and what the sheets refer to.
///
/// - Source: ECMA-376-1, sections 12.3 and 18; ECMA-376-2, sections 9 and 10.
struct WorkbookValidation {
    private static let packageSections = (types: "ECMA-376-2, 10.1.2", relationships: "ECMA-376-2, 9.3")

    private let file: String
    private var defects: [Defect] = []
    /// Parts whose XML was read.
    private var readParts: Set<String> = []

    init(file: String) {
        self.file = file
    }

    /// Every violation, part by part.
    mutating func run(_ source: ByteSource) -> [Defect] {
        attempt { validation in
            let package = OfficePackage(try ZipArchive(source, file: validation.file))
            validation.attempt { try $0.checkContentTypes(package) }
            validation.attempt { try $0.checkRelationships(package) }
            validation.attempt { try $0.checkWorkbook(package) }
            validation.checkOtherParts(package)
        }
        return defects
    }

    /// Runs a step; what ends it is a violation, and the next step follows.
    private mutating func attempt(_ step: (inout WorkbookValidation) throws -> Void) {
        do {
            try step(&self)
        } catch let defect as Defect {
            defects.append(defect)
        } catch {
            defects.append(Defect(.error, "\(error)", at: SourceLocation(file: file)))
        }
    }

    // MARK: The package

    private mutating func checkContentTypes(_ package: OfficePackage) throws {
        guard let part = package.archive.entry(OfficePackage.contentTypesName) else {
            return report("the part “\(OfficePackage.contentTypesName)” is missing", Self.packageSections.types)
        }
        readParts.insert(part.name)
        var reader = try package.reader(of: part)
        let types = try ContentTypes(&reader)
        for name in types.repeated { report("the content type for “\(name)” stands twice", Self.packageSections.types, part.name) }
        for entry in package.archive.entries where entry.name != part.name && !entry.isFolder && types.type(of: entry.name) == nil {
            report("the part “\(entry.name)” has no content type", Self.packageSections.types, part.name)
        }
        for name in types.overrides.keys.sorted() where package.part(String(name.dropFirst())) == nil {
            report("there is no part “\(name)”", Self.packageSections.types, part.name)
        }
    }

    private mutating func checkRelationships(_ package: OfficePackage) throws {
        guard package.part("_rels/.rels") != nil else {
            return report("the part “_rels/.rels” is missing", Self.packageSections.relationships)
        }
        for entry in package.archive.entries where TermbaseFormats.fileExtension(of: entry.name) == "rels" {
            readParts.insert(entry.name)
            attempt { try $0.checkRelationships(entry, package) }
        }
    }

    private mutating func checkRelationships(_ entry: ZipEntry, _ package: OfficePackage) throws {
        guard let source = Self.sourceName(of: entry.name) else { return }
        let part = source.isEmpty ? nil : package.part(source)
        guard source.isEmpty || part != nil else {
            return report("there is no part “\(source)” that these relationships are of", Self.packageSections.relationships, entry.name)
        }
        var ids: Set<String> = []
        for relationship in try package.relationships(of: part) {
            if !ids.insert(relationship.id).inserted {
                report("the id “\(relationship.id)” stands twice", Self.packageSections.relationships, entry.name)
            }
            let target = relationship.target
            guard !relationship.isExternal, package.part(target) == nil, !target.utf8.contains(UInt8(ascii: "#")) else { continue }
            report("there is no part “\(target)”", Self.packageSections.relationships, entry.name)
        }
    }

    /// `xl/workbook.xml` for `xl/_rels/workbook.xml.rels`; `nil` for a name of another form.
    private static func sourceName(of name: String) -> String? {
        var folders = name.split(separator: "/", omittingEmptySubsequences: false)
        guard folders.count >= 2, folders[folders.count - 2] == "_rels", let last = folders.popLast() else { return nil }
        folders.removeLast()
        return (folders + [last.dropLast(".rels".count)]).joined(separator: "/")
    }

    // MARK: The workbook

    private mutating func checkWorkbook(_ package: OfficePackage) throws {
        let mains = try package.relationships(of: nil).filter { $0.type == "officeDocument" }
        guard mains.count == 1, let main = package.part(mains[0].target) else {
            let message = mains.isEmpty ? "the package names no main part" : "the main part is missing or not the only one"
            return report(message, "ECMA-376-1, 12.3.23", "_rels/.rels")
        }
        readParts.insert(main.name)
        let relationships = try package.relationships(of: main)
        let reference = references(package, relationships)
        let sheets = try checkSheets(main, package, Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first })
        for sheet in sheets where readParts.insert(sheet.name).inserted {
            attempt { validation in
                var sheetValidation = SheetValidation(try package.reader(of: sheet), reference)
                defer { validation.defects += sheetValidation.defects }
                try sheetValidation.run()
            }
        }
    }

    /// What cells may refer to.
    private mutating func references(_ package: OfficePackage, _ relationships: [PackageRelationship]) -> SheetReferences {
        var references = SheetReferences()
        for relationship in relationships {
            guard let part = package.part(relationship.target), ["sharedStrings", "styles"].contains(relationship.type) else { continue }
            readParts.insert(part.name)
            attempt { _ in
                var reader = try package.reader(of: part)
                if relationship.type == "styles" {
                    references.styles = try CellStyles(&reader).kinds.count
                } else {
                    references.strings = try SharedStrings(&reader).count
                }
            }
        }
        return references
    }

    private mutating func checkSheets(
        _ main: ZipEntry, _ package: OfficePackage, _ relationships: [String: PackageRelationship]
    ) throws -> [ZipEntry] {
        var reader = try package.reader(of: main)
        var (parts, names, ids): ([ZipEntry], Set<String>, Set<String>) = ([], [], [])
        while try reader.next() != .end {
            guard reader.event == .startElement else { continue }
            if reader.depth == 1, reader.localName != "workbook" || !SpreadsheetML.contains(reader.namespace) {
                report("the main part begins with <\(reader.name)>, not <workbook>", "ECMA-376-1, 18.2.27", at: reader.location)
            }
            guard reader.localName == "sheet", reader.depth == 3, SpreadsheetML.contains(reader.namespace) else { continue }
            let location = reader.location
            checkName(reader.attribute("name") ?? "", &names, location)
            if let id = reader.attribute("sheetId"), !ids.insert(id).inserted {
                report("the sheetId “\(id)” stands twice", "ECMA-376-1, 18.2.19", at: location)
            }
            let id = SpreadsheetML.relationshipID(reader) ?? ""
            if let relationship = relationships[id], let part = package.part(relationship.target) {
                if relationship.type == "worksheet" { parts.append(part) }
            } else {
                report("the sheet has no part: r:id is “\(id)”", "ECMA-376-1, 18.2.19", at: location)
            }
        }
        if names.isEmpty { report("the workbook has no sheet", "ECMA-376-1, 18.2.20", main.name) }
        return parts
    }

    private mutating func checkName(_ name: String, _ names: inout Set<String>, _ location: SourceLocation) {
        let section = "ECMA-376-1, 18.2.19"
        if !names.insert(name.lowercased()).inserted { report("a sheet is called “\(name)” twice", section, at: location) }
        if name != SheetParts.sheetName(name) {
            report("“\(name)” is no name for a sheet; write 1 to 31 characters without []:*?/\\", section, at: location)
        }
    }

    /// Parts that nothing above has read are checked for well-formedness.
    private mutating func checkOtherParts(_ package: OfficePackage) {
        for entry in package.archive.entries where !readParts.contains(entry.name) {
            let isXML = TermbaseFormats.fileExtension(of: entry.name) == "xml"
            attempt { _ in
                if isXML {
                    var reader = try package.reader(of: entry)
                    while try reader.next() != .end {}
                } else if !entry.isFolder {
                    var source = try package.archive.source(of: entry)
                    while !(try source.next().isEmpty) {}
                }
            }
        }
    }

    private mutating func report(_ message: String, _ reference: String, _ part: String? = nil, at location: SourceLocation? = nil) {
        let place = location ?? SourceLocation(file: part.map { "\(file)/\($0)" } ?? file)
        defects.append(Defect(.error, message, reference: reference, at: place))
    }
}
