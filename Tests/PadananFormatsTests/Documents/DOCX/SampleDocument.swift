import Testing

@testable import PadananFormats

/// A document written by hand, as the parts that programs write.
struct SampleDocument: Sendable, CustomTestStringConvertible {
    /// What it shows.
    var name: String
    /// The content of `w:body`.
    var body = ""
    /// Further parts of text by relationship: `header`, `footnotes`, …; the whole content of their root element.
    var stories: [(relationship: String, content: String)] = []
    /// The content of `w:styles`.
    var styles = ""
    /// The content of the core properties.
    var properties = ""
    var isStrict = false
    /// Parts that take the place of those that have the name; `nil` leaves one out.
    var parts: [(name: String, content: [UInt8]?)] = []

    var testDescription: String { name }

    static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

    init(_ name: String, _ body: String = "") {
        self.name = name
        self.body = body
    }

    func with(_ change: (inout SampleDocument) -> Void) -> SampleDocument {
        var copy = self
        change(&copy)
        return copy
    }

    /// The package.
    var bytes: [UInt8] {
        get throws { try Self.archive(allParts) }
    }

    /// An archive of these entries.
    static func archive(_ parts: [(name: String, content: [UInt8])]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = ZipWriter(sink)
        for (name, content) in parts { try writer.add(name, content) }
        try writer.finish()
        try sink.flush()
        return bytes
    }

    /// `word/document.xml`.
    var document: String { part("document", "<w:body>\(body)<w:sectPr/></w:body>") }

    /// A part with this root element.
    func part(_ root: String, _ content: String) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:\(root) \(namespaces)>\(content)</w:\(root)>"
    }

    private var namespaces: String {
        let names = [
            ("w", isStrict ? Self.strict : Self.transitional), ("r", relationships),
            ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
            ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"), ("v", "urn:schemas-microsoft-com:vml"),
            ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
            ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
            ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
            ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ]
        return names.map { "xmlns:\($0.0)=\"\($0.1)\"" }.joined(separator: " ")
    }

    private var relationships: String {
        isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    }

    private static let roots = ["header": "hdr", "footer": "ftr"]

    private var allParts: [(name: String, content: [UInt8])] {
        let files = stories.enumerated().map { index, story in (story.relationship, "\(story.relationship)\(index + 1).xml") }
        var all: [(String, String)] = [
            ("[Content_Types].xml", contentTypes(files)),
            ("_rels/.rels", rels([("officeDocument", "word/document.xml"), ("metadata/core-properties", "docProps/core.xml")])),
            ("word/document.xml", document), ("word/_rels/document.xml.rels", rels([("styles", "styles.xml")] + files)),
            ("word/styles.xml", part("styles", styles)), ("docProps/core.xml", coreProperties),
        ]
        for (story, file) in zip(stories, files) {
            all.append(("word/\(file.1)", part(Self.roots[story.relationship] ?? story.relationship, story.content)))
        }
        all.append(("word/media/image1.png", "not really a picture"))
        var result = all.map { ($0.0, Array($0.1.utf8)) }
        for (name, content) in parts {
            let index = result.firstIndex { $0.0 == name }
            if let index { result.remove(at: index) }
            if let content { result.insert((name, content), at: index ?? result.count) }
        }
        return result
    }

    private var coreProperties: String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><cp:coreProperties "
            + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\(properties)</cp:coreProperties>"
    }

    private func rels(_ targets: [(String, String)]) -> String {
        let elements = targets.enumerated().map { index, target in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relationships)/\(target.0)\" Target=\"\(target.1)\"/>"
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(elements.joined())"
            + "<Relationship Id=\"rId90\" Type=\"\(relationships)/hyperlink\" Target=\"https://example.org/berita\" TargetMode=\"External\"/>"
            + "</Relationships>"
    }

    private func contentTypes(_ files: [(String, String)]) -> String {
        let base = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let kinds = [("word/document.xml", "document.main"), ("word/styles.xml", "styles")] + files.map { ("word/\($0.1)", $0.0) }
        let overrides = kinds.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\(base).\($0.1)+xml\"/>" }
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Override PartName=\"/docProps/core.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\(overrides.joined())</Types>"
    }
}

extension SampleDocument {
    /// A paragraph of these runs.
    static func p(_ content: String, style: String? = nil, properties: String = "") -> String {
        let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
        let all = style + properties
        return "<w:p>\(all.isEmpty ? "" : "<w:pPr>\(all)</w:pPr>")\(content)</w:p>"
    }

    /// A run of text with these properties.
    static func r(_ text: String, _ properties: String = "") -> String {
        run("<w:t xml:space=\"preserve\">\(text)</w:t>", properties)
    }

    /// A run of anything.
    static func run(_ content: String, _ properties: String = "") -> String {
        "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")\(content)</w:r>"
    }

    /// A complex field.
    static func field(_ instruction: String, _ result: String) -> String {
        run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText xml:space=\"preserve\">\(instruction)</w:instrText>")
            + run("<w:fldChar w:fldCharType=\"separate\"/>") + result + run("<w:fldChar w:fldCharType=\"end\"/>")
    }
}
