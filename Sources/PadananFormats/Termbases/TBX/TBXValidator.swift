import PadananModel

/// Checks a document against the standard: the structure of its version, and the data categories of TBX-Min and TBX-Basic.
///
/// Versions 3 in DCA and DCT style, MARTIF and TBX-Min 1 are told apart by the root element; of dialects other than Min and Basic only the
/// structure is checked. What drafts of TBX 3 called otherwise (`usageStatus`, `creation`) is a warning, all else an error.
/// - Source: ISO 30042:2019, schema TBXcoreStructV03 and Schematron rules of TBX-Min and TBX-Basic; ISO 30042:2008, TBXcoreStructV02.
public struct TBXValidator {
    public init() {}

    /// Every violation in the order of the file, each with the standard's section; one that breaks the XML itself is the last.
    ///
    /// Throws what `source` does. Cost: linear in the document, but for the sorting of violations.
    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        do {
            var validation = try TBXValidation(source, file: file)
            return try validation.run()
        } catch let defect as Defect {
            return [defect]
        }
    }
}
