/// Why a scan stopped; `XMLReader` makes a `Defect` of it or reads more of the file.
enum XMLSyntaxError: Error {
    /// The window ends in the middle of a token.
    case incomplete
    /// The document is not well-formed at an index of the window.
    case malformed(Int, String, String)
}

extension XMLSyntaxError {
    /// Not well-formed at `index`, with the section of XML 1.0 or Namespaces in XML that says so.
    static func at(_ index: Int, _ message: String, _ section: String) -> XMLSyntaxError {
        .malformed(index, message, section)
    }
}
