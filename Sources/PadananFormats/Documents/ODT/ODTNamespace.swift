/// The namespaces of OpenDocument.
enum ODTNamespace {
    /// What all namespaces that OpenDocument defines begin with.
    static let own = "urn:oasis:names:tc:opendocument:xmlns:"
    static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    static let text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    static let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    static let style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
    static let drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
    static let drawing3D = "urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0"
    static let formatting = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
    static let graphics = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
    static let dublinCore = "http://purl.org/dc/elements/1.1/"
    static let xml = "http://www.w3.org/XML/1998/namespace"
}
