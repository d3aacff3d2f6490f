@testable import PadananFormats

/// Documents written by hand, as a package or as one XML file.
struct ODTSample {
    /// The content of `office:text`.
    var text = ""
    /// The content of `office:automatic-styles` of the text.
    var automatic = Self.automaticStyles
    /// The content of `office:styles`.
    var common = Self.commonStyles
    /// The content of `style:master-page`.
    var master = ""
    /// The content of `office:meta`.
    var meta = ""
    /// Further parts of the package.
    var parts: [(name: String, content: String)] = []
    var type = "application/vnd.oasis.opendocument.text"

    init(_ text: String = "") {
        self.text = text
    }

    static let automaticStyles = """
        <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" officeooo:rsid="001"/></style:style>\
        <style:style style:name="T2" style:family="text"><style:text-properties officeooo:rsid="002" fo:font-weight="bold"/></style:style>\
        <style:style style:name="T3" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>\
        <style:style style:name="T4" style:family="text"><style:text-properties officeooo:rsid="003"/></style:style>\
        <style:style style:name="T5" style:family="text"><style:text-properties fo:language="en" fo:country="US"/></style:style>\
        <style:style style:name="T6" style:family="text" style:parent-style-name="Emphasis"/>\
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Figure"/>\
        <style:style style:name="P2" style:family="paragraph" style:parent-style-name="Title"/>
        """
    static let commonStyles = """
        <style:default-style style:family="paragraph"><style:text-properties fo:language="id" fo:country="ID"/></style:default-style>\
        <style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>\
        <style:style style:name="Caption" style:family="paragraph"/>\
        <style:style style:name="Figure" style:family="paragraph" style:parent-style-name="Caption"/>\
        <style:style style:name="Title" style:family="paragraph"/>
        """
    private static let namespaces = [
        ("office", ODTNamespace.office), ("text", ODTNamespace.text), ("table", ODTNamespace.table), ("style", ODTNamespace.style),
        ("draw", ODTNamespace.drawing), ("fo", ODTNamespace.formatting), ("svg", ODTNamespace.graphics), ("dc", ODTNamespace.dublinCore),
        ("xlink", "http://www.w3.org/1999/xlink"), ("officeooo", "http://openoffice.org/2009/office"),
        ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ].map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()

    func with(_ change: (inout ODTSample) -> Void) -> ODTSample {
        var copy = self
        change(&copy)
        return copy
    }

    var content: String {
        root(
            "document-content",
            "<office:automatic-styles>\(automatic)</office:automatic-styles><office:body><office:text>\(text)</office:text></office:body>")
    }

    /// The document as one XML file.
    var flat: [UInt8] {
        let root = root(
            "document",
            "<office:meta>\(meta)</office:meta><office:styles>\(common)</office:styles>"
                + "<office:automatic-styles>\(automatic)</office:automatic-styles>"
                + "<office:master-styles><style:master-page style:name=\"Standard\">\(master)</style:master-page></office:master-styles>"
                + "<office:body><office:text>\(text)</office:text></office:body>")
        return Array(root.utf8)
    }

    /// The document as a package.
    func package() throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var zip = ZipWriter(sink)
        try zip.add("mimetype", Array(type.utf8), isStored: true)
        for (name, content) in allParts where !content.isEmpty { try zip.add(name, Array(content.utf8)) }
        try zip.finish()
        try sink.flush()
        return bytes
    }

    private var allParts: [(String, String)] {
        let styles = root(
            "document-styles",
            "<office:styles>\(common)</office:styles><office:automatic-styles/>"
                + "<office:master-styles><style:master-page style:name=\"Standard\">\(master)</style:master-page></office:master-styles>")
        let own = [
            ("content.xml", content), ("styles.xml", styles), ("meta.xml", root("document-meta", "<office:meta>\(meta)</office:meta>")),
            ("META-INF/manifest.xml", manifest),
        ]
        return own.filter { part in !parts.contains { $0.name == part.0 } } + parts.map { ($0.name, $0.content) }
    }

    private var manifest: String {
        let entries = [("/", type), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml")]
        let elements = entries.map { "<manifest:file-entry manifest:full-path=\"\($0.0)\" manifest:media-type=\"\($0.1)\"/>" }
        return "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
            + elements.joined() + "</manifest:manifest>"
    }

    private func root(_ name: String, _ content: String) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:\(name)\(Self.namespaces) office:version=\"1.3\""
            + "\(name == "document" ? " office:mimetype=\"\(type)\"" : "")>\(content)</office:\(name)>"
    }
}
