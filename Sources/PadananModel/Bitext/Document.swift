/// What a bitext file says about itself, apart from its units (XLIFF `file`, TMX `header`, the header entry of a PO file).
///
/// A file of several XLIFF `file` elements holds several documents.
public struct Document: Sendable, Hashable {
    /// XLIFF 2 `file/@id`; empty when the format has none.
    public var id = ""
    /// The name of the document that was translated (XLIFF `original`); empty when not given.
    public var original = ""
    /// The language of the sources, with its region as written; `nil` when the file doesn't say.
    public var sourceLanguage: LanguageTag?
    /// The language of the targets; `nil` when the file doesn't say.
    public var targetLanguage: LanguageTag?
    /// The kind of the original document (XLIFF 1.2 and TMX `datatype`): `html`, `plaintext`.
    public var datatype = ""
    /// The program that made the file (XLIFF 1.2 `tool`, TMX `creationtool`, PO `X-Generator`).
    public var tool = ""
    public var notes: [Note] = []
    /// Everything else that has a name and a value: TMX `prop`, PO header fields, XLIFF metadata, CSV columns.
    public var properties: [Property] = []
    /// Where the document begins.
    public var location: SourceLocation

    public init(location: SourceLocation) {
        self.location = location
    }
}
