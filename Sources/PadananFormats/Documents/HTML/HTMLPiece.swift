/// A run of text or a code of a passage, as it stands in the page.
struct HTMLPiece: Sendable {
    enum Kind: Sendable {
        case text
        /// Text of a CDATA section, without references.
        case literal
        case opening, closing, standalone
        /// Markup and text that is not translated.
        case protected
    }

    var kind: Kind
    /// All its bytes.
    var range: Range<Int>
    /// The bytes that are text: of a literal those inside the section.
    var text: Range<Int>
    /// The type of a code.
    var type: HTMLType
    /// The index of the other half of a pair; -1 when it has none in its passage.
    var partner = -1
    /// Which text of the flow a reader sees in place of the code; -1 for none.
    var equivalent = -1

    init(_ kind: Kind, _ range: Range<Int>, type: HTMLType = .other) {
        self.kind = kind
        self.range = range
        self.type = type
        text = range
    }

    var isText: Bool { kind == .text || kind == .literal }
}
