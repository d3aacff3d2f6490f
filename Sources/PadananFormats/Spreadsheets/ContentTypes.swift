/// What kinds of parts a package holds, by name and by extension.
///
/// - Source: ECMA-376-2, section 10.1.2.
struct ContentTypes {
    private var defaults: [String: String] = [:]
    private(set) var overrides: [String: String] = [:]
    /// Extensions and part names that stand twice.
    private(set) var repeated: [String] = []

    /// Reads `[Content_Types].xml`.
    init(_ reader: inout XMLReader) throws {
        while try reader.next() != .end {
            guard reader.event == .startElement, let type = reader.attribute("ContentType") else { continue }
            if reader.localName == "Default", let suffix = reader.attribute("Extension")?.lowercased() {
                if defaults.updateValue(type, forKey: suffix) != nil { repeated.append(suffix) }
            } else if reader.localName == "Override", let name = reader.attribute("PartName")?.lowercased() {
                if overrides.updateValue(type, forKey: name) != nil { repeated.append(name) }
            }
        }
    }

    /// The type of the part called `name` (without the first `/`), or `nil`.
    func type(of name: String) -> String? {
        overrides["/" + name.lowercased()] ?? defaults[TermbaseFormats.fileExtension(of: name)]
    }
}
