/// Writes a well-formed XML document to a sink, indented by two spaces where only elements stand.
///
///     let writer = XMLWriter(sink)
///     try writer.declaration()
///     try writer.start("tmx", [("version", "1.4")])
///     try writer.element("note", text: "a < b")
///     try writer.end()
public final class XMLWriter {
    private let sink: ByteSink
    private var open: [Level] = []
    private var isAtStart = true

    /// An element that is open.
    private struct Level {
        var name: String
        /// Whether text was written in it, so that white space may no longer be added.
        var isMixed: Bool
        var hasContent = false
    }

    public init(_ sink: ByteSink) {
        self.sink = sink
    }

    /// `<?xml version="1.0" encoding="UTF-8"?>`
    public func declaration() throws {
        try raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        isAtStart = false
    }

    /// A line of its own between elements: a document type declaration or a comment, as written.
    public func line(_ markup: String) throws {
        try breakLine()
        try raw(markup)
    }

    /// Opens an element. Attributes whose value is `nil` are left out.
    ///
    /// - Parameter isMixed: whether its content holds text, so that nothing is indented in it.
    public func start(_ name: String, _ attributes: [(String, String?)] = [], isMixed: Bool = false) throws {
        try breakLine()
        try tag(name, attributes, end: ">")
        open.append(Level(name: name, isMixed: isMixed || open.last?.isMixed ?? false))
    }

    /// An element without content.
    public func empty(_ name: String, _ attributes: [(String, String?)] = []) throws {
        try breakLine()
        try tag(name, attributes, end: "/>")
    }

    /// An element that holds only text.
    public func element(_ name: String, _ attributes: [(String, String?)] = [], text: String) throws {
        try start(name, attributes, isMixed: true)
        try self.text(text)
        try end()
    }

    /// Character data, escaped.
    public func text(_ text: String) throws {
        try raw(XMLEscaping.text(text))
    }

    /// Markup as written; the caller sees to its being well-formed.
    public func raw(_ markup: String) throws {
        if !open.isEmpty { open[open.count - 1].hasContent = true }
        try sink.write(markup)
    }

    /// Closes the element opened last; at the root, the line ends.
    public func end() throws {
        guard let level = open.popLast() else { preconditionFailure("no element is open") }
        if level.hasContent, !level.isMixed { try sink.write("\n" + indentation(open.count)) }
        try sink.write("</\(level.name)>")
        if open.isEmpty { try sink.write("\n") }
    }

    private func tag(_ name: String, _ attributes: [(String, String?)], end: String) throws {
        var tag = "<\(name)"
        for case (let attribute, let value?) in attributes { tag += " \(attribute)=\"\(XMLEscaping.attribute(value))\"" }
        try raw(tag + end)
        isAtStart = false
    }

    private func breakLine() throws {
        if let level = open.last {
            guard !level.isMixed else { return }
            open[open.count - 1].hasContent = true
            try sink.write("\n" + indentation(open.count))
        } else if !isAtStart {
            try sink.write("\n")
        }
    }

    private func indentation(_ depth: Int) -> String {
        String(repeating: "  ", count: depth)
    }
}
