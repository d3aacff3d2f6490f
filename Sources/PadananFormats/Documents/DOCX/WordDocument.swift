import PadananModel

/// The parts of a document that hold text.
///
/// - Source: ECMA-376-1, section 11.3 (the parts and how they are related).
struct WordDocument {
    let package: OfficePackage
    private(set) var parts: [WordPart] = []
    /// What was wrong in parts without which the rest can be read.
    private(set) var defects: [Defect] = []
    /// The language that the document declares, or empty.
    private(set) var language = ""

    private let options: FilterOptions
    private var styles = WordStyles()
    private var names: Set<String> = []

    /// The parts besides the document itself, in the order in which they are read, with the type of their paragraphs.
    private static let stories: [(relationship: String, type: String)] = [
        ("header", "header"), ("footer", "footer"), ("footnotes", "footnote"), ("endnotes", "footnote"), ("comments", "comment"),
    ]

    /// Reads a document; throws a `Defect` when the file is none, or its main part is damaged. Cost: linear.
    init(_ bytes: [UInt8], file: String, options: FilterOptions) throws {
        try Self.checkHead(bytes, file)
        package = OfficePackage(try ZipArchive(bytes, file: file))
        self.options = options
        let main = try mainPart()
        let relationships = try package.relationships(of: main)
        attempt { document in
            guard let part = relationships.first(where: { $0.type == "styles" }).flatMap({ document.package.part($0.target) }) else {
                return
            }
            document.styles = WordStyles(try document.tree(part))
            document.language = document.styles.language
        }
        try read(main, type: nil)
        for (name, type) in Self.stories where name != "comments" || options.includesComments {
            for relationship in relationships where relationship.type == name && !relationship.isExternal {
                guard let part = package.part(relationship.target) else { continue }
                attempt { try $0.read(part, type: type) }
            }
        }
        attempt { try $0.readProperties() }
    }

    /// Files that look like a document and are none.
    private static func checkHead(_ bytes: [UInt8], _ file: String) throws {
        guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return }
        let message =
            "the file is an OLE container: a document with a password, or one in the old DOC format; save it as DOCX without a password"
        throw Defect(.error, message, reference: "MS-OFFCRYPTO, 2.3", at: SourceLocation(file: file))
    }

    /// Runs a step; what ends it is a defect, and the next step follows.
    private mutating func attempt(_ step: (inout WordDocument) throws -> Void) {
        do {
            try step(&self)
        } catch let defect as Defect {
            defects.append(defect)
        } catch {
            defects.append(Defect(.error, "\(error)", at: SourceLocation(file: package.archive.file)))
        }
    }

    // MARK: Parts

    /// The part that the package names as the document (ECMA-376-1, 11.3.10).
    private func mainPart() throws -> ZipEntry {
        let target = try package.relationships(of: nil).first { $0.type == "officeDocument" }?.target ?? "word/document.xml"
        if let part = package.part(target) { return part }
        let isOpenDocument = package.archive.entry("mimetype") != nil
        let hint = isOpenDocument ? "an OpenDocument file; save it as DOCX" : "no word processing document"
        throw error("the part “\(target)” is missing: the file is \(hint)")
    }

    private func tree(_ part: ZipEntry) throws -> WordTree {
        try WordTree(package.archive.contents(of: part), file: "\(package.archive.file)/\(part.name)")
    }

    private mutating func read(_ part: ZipEntry, type: String?) throws {
        guard names.insert(part.name).inserted else { return }
        let tree = try tree(part)
        if type == nil, tree[0].element != .document {
            throw error("the part “\(part.name)” begins with <\(tree.localName(of: 0))>: the file is no word processing document")
        }
        let formats = RunFormats(styles, options.trackedChanges)
        let blocks = WordBlocks.blocks(of: tree, formats, styles, type: type)
        parts.append(WordPart(entry: part, tree: tree, formats: formats, blocks: blocks))
    }

    /// Title, subject and description of the document (ECMA-376-2, 11).
    private mutating func readProperties() throws {
        let relationship = try package.relationships(of: nil).first { $0.type == "core-properties" }
        guard let part = relationship.flatMap({ package.part($0.target) }), names.insert(part.name).inserted else { return }
        let tree = try tree(part)
        var blocks: [WordBlock] = []
        for index in tree.children(of: 0) {
            let name = tree[index].element
            if name == .documentLanguage, !tree.text(of: index).trimmed.isEmpty { language = tree.text(of: index).trimmed }
            guard [.title, .subject, .description].contains(name) else { continue }
            let content = tree[index].content
            guard tree.bytes[content].allSatisfy({ $0 != UInt8(ascii: "<") }) else { continue }
            let type = name == .title ? "title" : "attribute"
            guard var block = WordBlock.value(tree.text(of: index), content, isAttribute: false, type: type, depth: 0) else { continue }
            block.name = tree.localName(of: index)
            blocks.append(block)
        }
        parts.append(WordPart(entry: part, tree: tree, formats: RunFormats(styles, options.trackedChanges), blocks: blocks))
    }

    private func error(_ message: String) -> Defect {
        Defect(.error, message, reference: "ECMA-376-1, 11.3.10", at: SourceLocation(file: package.archive.file))
    }
}
