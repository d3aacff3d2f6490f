import PadananModel

/// A user-defined encoding of the header (`ude`), kept as markup.
///
/// - Source: TMX 1.4b, “ude” and “map”.
enum TMXUserEncoding {
    /// Whether `markup` is one valid `ude` and nothing else, so that it may be written as it is.
    static func isElement(_ markup: String) -> Bool {
        guard isOneElement(markup) else { return false }
        let header =
            "<header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"block\" o-tmf=\"a\" adminlang=\"en\" srclang=\"en\" datatype=\"a\">"
        let file = "<tmx version=\"1.4\">\(header)\(markup)</header><body></body></tmx>"
        guard var validator = try? TMXValidator(ByteSource(Array(file.utf8)), file: "") else { return false }
        return validator.run().isEmpty
    }

    /// Whether `markup` is well-formed by itself, begins with a tag of `ude` and ends with it.
    private static func isOneElement(_ markup: String) -> Bool {
        guard markup.hasPrefix("<ude"), var reader = try? XMLReader(ByteSource(Array(markup.utf8)), file: "") else { return false }
        do {
            guard try reader.next() == .startElement, reader.name == "ude" else { return false }
            try reader.skipElement()
            return try reader.next() == .end
        } catch {
            return false
        }
    }
}
