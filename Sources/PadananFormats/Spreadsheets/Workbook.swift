import PadananModel

/// A workbook in the Office Open XML form (XLSX): its sheets, and what their cells refer to.
///
///     let workbook = try Workbook(bytes, file: "glosarium.xlsx")
///     let table = try SpreadsheetTable(workbook, sheet: workbook.sheet(named: nil))
///
/// Files of Excel, LibreOffice, Google and openpyxl are read, in the transitional and the strict form.
/// - Source: ECMA-376-1, sections 12.3 and 18.
public struct Workbook {
    let package: OfficePackage
    /// The sheets with cells, in the order of their tabs.
    public private(set) var sheets: [WorkbookSheet] = []
    let strings: SharedStrings
    let styles: CellStyles
    /// Whether dates count from 1904.
    private(set) var usesDatesSince1904 = false
    /// Whether another part lists the cells with formulas, so that no formula can be replaced.
    let hasCalculationChain: Bool

    /// Opens a workbook; throws a `Defect` when the file is none. Cost: its parts but for the sheets.
    public init(_ bytes: [UInt8], file: String) throws {
        try self.init(ByteSource(bytes), file: file)
    }

    /// Opens a workbook from a source, which is read whole: a ZIP archive is read from its end.
    public init(_ source: ByteSource, file: String) throws {
        let package = OfficePackage(try ZipArchive(source, file: file))
        self.package = package
        let main = try Self.mainPart(package)
        let relationships = try package.relationships(of: main)
        let part = { (type: String) in relationships.first { $0.type == type }.flatMap { package.part($0.target) } }
        hasCalculationChain = part("calcChain") != nil
        strings =
            try part("sharedStrings").map { part in
                var reader = try package.reader(of: part)
                return try SharedStrings(&reader)
            } ?? SharedStrings()
        styles =
            try part("styles").map { part in
                var reader = try package.reader(of: part)
                return try CellStyles(&reader)
            } ?? CellStyles()
        try readSheets(main, relationships)
    }

    /// The sheet called `name`, in whatever case; without a name the first that is visible. Throws a `Defect` when there is none.
    public func sheet(named name: String?) throws -> WorkbookSheet {
        if let name {
            let same = sheets.first { $0.name == name } ?? sheets.first { $0.name.lowercased() == name.lowercased() }
            if let same { return same }
            let hint = Spelling.suggestion(for: name, among: sheets.map(\.name))
            let names = sheets.map { "“\($0.name)”" }.joined(separator: ", ")
            throw error("the workbook has no sheet “\(name)”\(hint); it has \(names.isEmpty ? "none" : names)")
        }
        guard let first = sheets.first(where: { !$0.isHidden }) ?? sheets.first else { throw error("the workbook has no sheet with cells") }
        return first
    }

    /// The part that describes the workbook (ECMA-376-1, 12.3.23).
    private static func mainPart(_ package: OfficePackage) throws -> ZipEntry {
        let location = SourceLocation(file: package.archive.file)
        let target = try package.relationships(of: nil).first { $0.type == "officeDocument" }?.target ?? "xl/workbook.xml"
        let suffix = TermbaseFormats.fileExtension(of: target)
        guard suffix != "bin" else { throw Defect(.error, "the file is a binary workbook (XLSB); save it as XLSX", at: location) }
        guard let part = package.part(target) else {
            let isOpenDocument = package.archive.entry("mimetype") != nil
            let hint = isOpenDocument ? "an OpenDocument file; save it as XLSX" : "not a workbook"
            throw Defect(.error, "the part “\(target)” is missing: the file is \(hint)", reference: "ECMA-376-1, 12.3.23", at: location)
        }
        return part
    }

    private mutating func readSheets(_ main: ZipEntry, _ relationships: [PackageRelationship]) throws {
        let targets = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
        var reader = try package.reader(of: main)
        while try reader.next() != .end {
            guard reader.event == .startElement, SpreadsheetML.contains(reader.namespace) else { continue }
            if reader.depth == 1, reader.localName != "workbook" { throw notAWorkbook(reader.localName) }
            if reader.localName == "workbookPr" { usesDatesSince1904 = SpreadsheetML.isTrue(reader.attribute("date1904")) }
            guard reader.localName == "sheet", reader.depth == 3 else { continue }
            let id = SpreadsheetML.relationshipID(reader)
            guard let target = id.flatMap({ targets[$0] }), target.type == "worksheet", let part = package.part(target.target) else {
                continue
            }
            let state = reader.attribute("state") ?? "visible"
            sheets.append(WorkbookSheet(name: reader.attribute("name") ?? "", isHidden: state != "visible", part: part))
        }
    }

    private func notAWorkbook(_ name: String) -> Defect {
        error("the file is no workbook: its main part begins with <\(name)>")
    }

    private func error(_ message: String) -> Defect {
        Defect(.error, message, at: SourceLocation(file: package.archive.file))
    }
}
