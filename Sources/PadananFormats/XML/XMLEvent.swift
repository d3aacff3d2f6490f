/// What `XMLReader` finds.
public enum XMLEvent: Sendable, Hashable {
    /// `<?xml …?>`.
    case declaration
    /// `<!DOCTYPE …>`, which is checked and skipped.
    case doctype
    /// `<a>` or `<a/>`; an empty element is followed by its end, whose range is empty.
    case startElement
    case endElement
    /// Character data between markup, references included.
    case text
    /// `<![CDATA[…]]>`.
    case cdata
    case comment
    case processingInstruction
    /// The document is over; there is nothing behind it.
    case end
}
