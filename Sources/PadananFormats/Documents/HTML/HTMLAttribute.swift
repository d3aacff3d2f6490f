/// An attribute of a start tag, as byte ranges.
struct HTMLAttribute: Sendable {
    var name: HTMLName
    /// Between the quotation marks; empty at the end of the name when the attribute has no value.
    var value: Range<Int>
    /// The quotation mark, or 0 when there is none.
    var quote: UInt8
}
