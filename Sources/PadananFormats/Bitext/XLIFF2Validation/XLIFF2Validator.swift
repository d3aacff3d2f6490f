import PadananModel

/// Checks documents against XLIFF 2.0, 2.1 or 2.2, core and modules, whichever version they declare.
///
///     try XLIFF2Validator(file: "artikel.xlf").violations(in: ByteSource(bytes))
///
/// Errors are what the standard forbids; warnings what only its Schematron rules or good sense object to. Memory grows with the document:
/// it is held whole. Time is linear in its size.
/// - Source: XLIFF 2.0, 2.1 and 2.2 (OASIS), their XML schemas and Schematron rules.
public struct XLIFF2Validator {
    /// The name of the file for messages.
    public let file: String

    public init(file: String) {
        self.file = file
    }

    /// Everything wrong in a document, in the order of the file. Throws only what reading `source` throws.
    ///
    /// A document that is not well-formed ends with that defect; the rules that need the whole document are then not checked.
    public func violations(in source: ByteSource) throws -> [Defect] {
        do {
            var reader = try XMLReader(source, file: file)
            reader.keep(from: 0)
            repeat { try reader.next() } while reader.event != .startElement && reader.event != .end
            guard let version = version(&reader) else { return [notXLIFF2(&reader)] }
            return try violations(in: &reader, version)
        } catch let defect as Defect {
            return [defect]
        }
    }

    private func violations(in reader: inout XMLReader, _ version: XLIFF2Version) throws -> [Defect] {
        var treeReader = XLIFF2TreeReader(version: version)
        do {
            try treeReader.read(&reader)
        } catch let defect as Defect {
            return treeReader.findings.defects(from: &reader) + [defect]
        }
        var findings = treeReader.findings
        if !findings.isFull { Self.check(treeReader.tree, &findings) }
        return findings.defects(from: &reader)
    }

    /// The rules that the grammar can't express.
    private static func check(_ tree: XLIFF2Tree, _ findings: inout XLIFF2Findings) {
        let index = XLIFF2IdentifierIndex(tree, &findings)
        XLIFF2DocumentCheck(tree: tree).check(&findings)
        XLIFF2LanguageCheck(tree: tree).check(&findings)
        XLIFF2InlineCheck(tree: tree, index: index).check(&findings)
        XLIFF2AnnotationCheck(tree: tree).check(&findings)
        XLIFF2ReferenceCheck(tree: tree, index: index).check(&findings)
        XLIFF2ModuleCheck(tree: tree, index: index).check(&findings)
        XLIFF2SizeCheck(tree: tree).check(&findings)
        XLIFF2ChangeCheck(tree: tree).check(&findings)
        if tree.version >= .v21 { XLIFF2ITSCheck(tree: tree, index: index).check(&findings) }
        if tree.version >= .v22 { XLIFF2PluralCheck(tree: tree).check(&findings) }
    }

    /// The version by the root's namespace and `version`.
    private func version(_ reader: inout XMLReader) -> XLIFF2Version? {
        guard reader.event == .startElement, reader.localName == "xliff" else { return nil }
        switch reader.namespace {
        case XLIFF2Namespace.core20: return reader.attribute("version") == "2.0" ? .v20 : .v21
        case XLIFF2Namespace.core22: return .v22
        default: return nil
        }
    }

    private func notXLIFF2(_ reader: inout XMLReader) -> Defect {
        let isOld =
            reader.namespace.hasPrefix("urn:oasis:names:tc:xliff:document:1.") || reader.namespace.isEmpty && reader.localName == "xliff"
        let what = isOld ? "the document is XLIFF 1" : "the root element is <\(reader.name)> of “\(reader.namespace)”"
        let reference = XLIFF2Section.core("4.2.2.1").reference(in: .v21)
        return reader.defect(
            .error, "\(what); write <xliff> of “\(XLIFF2Namespace.core20)” or “\(XLIFF2Namespace.core22)”", reference: reference,
            at: reader.range.lowerBound)
    }
}
