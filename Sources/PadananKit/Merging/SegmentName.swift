/// How a segment of a document is called in files without units: `berita.html#12.2`, or `12.2` when there is one document.
public struct SegmentName: Sendable, Hashable {
    /// Empty when the file is about one document.
    public var document: String
    /// The id of the unit in its document.
    public var unit: String
    /// The number of the segment in its unit, from 1; `nil` when the unit is one segment.
    public var part: Int?

    public init(document: String = "", unit: String, part: Int? = nil) {
        self.document = document
        self.unit = unit
        self.part = part
    }

    /// Reads a name; a text of another form is the id of a unit. `/` and `-` may stand for the dot, as other programs write it.
    public init(_ text: String) {
        let hash = text.utf8.lastIndex(of: UInt8(ascii: "#"))
        document = hash.map { String(text[..<$0]) } ?? ""
        let rest = hash.map { String(text[text.utf8.index(after: $0)...]) } ?? text
        let pieces = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "/" || $0 == "-" }
        if pieces.count == 2, Int(pieces[0]) != nil, let number = Int(pieces[1].drop { $0 == "s" }), number > 0 {
            (unit, part) = (String(pieces[0]), number)
        } else {
            (unit, part) = (rest, nil)
        }
    }

    /// The name as it is written.
    public var text: String {
        (document.isEmpty ? "" : document + "#") + unit + (part.map { ".\($0)" } ?? "")
    }
}
