/// Writes the content of a paragraph; neighbours with the same properties share a run.
struct WordRunWriter {
    private(set) var bytes: [UInt8] = []
    /// The prefix of the part for WordprocessingML, with its colon.
    private let prefix: String
    private let formats: RunFormats
    /// The properties of the run that is open.
    private var run: RunProperties?
    /// Text of that run that is not written yet, so that one `w:t` holds all of it.
    private var text = ""

    init(prefix: String, _ formats: RunFormats) {
        self.prefix = prefix
        self.formats = formats
    }

    /// Adds text, escaped; line ends become breaks.
    mutating func add(text: String, _ properties: RunProperties) {
        guard !text.isEmpty else { return }
        open(properties)
        self.text += text
    }

    /// Adds the instruction of a field.
    mutating func add(instruction: String, _ properties: RunProperties) {
        open(properties)
        writeText()
        add(element: "instrText", instruction)
    }

    private mutating func writeText() {
        guard !text.isEmpty else { return }
        for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { bytes += "<\(prefix)br/>".utf8 }
            if !line.isEmpty { add(element: "t", String(decoding: line, as: UTF8.self)) }
        }
        text = ""
    }

    private mutating func add(element: String, _ text: String) {
        let space = Self.needsPreservation(text) ? " xml:space=\"preserve\"" : ""
        bytes += "<\(prefix)\(element)\(space)>\(XMLEscaping.text(text))</\(prefix)\(element)>".utf8
    }

    /// Adds markup that stands in a run, or between runs.
    mutating func add(markup: [UInt8], _ properties: RunProperties?) {
        if let properties { open(properties) } else { close() }
        writeText()
        bytes += markup
    }

    /// Ends the run that is open.
    mutating func close() {
        writeText()
        if run != nil { bytes += "</\(prefix)r>".utf8 }
        run = nil
    }

    private mutating func open(_ properties: RunProperties) {
        guard run != properties else { return }
        close()
        bytes += "<\(prefix)r\(properties.declarations)>\(formats[properties.format].source)".utf8
        run = properties
    }

    /// Whether white space in `text` would be lost without `xml:space`.
    private static func needsPreservation(_ text: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            if byte <= 0x20, last <= 0x20 { return true }
            last = byte
        }
        return last <= 0x20
    }
}
