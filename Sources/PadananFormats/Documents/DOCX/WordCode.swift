/// What a code of a unit stands for in its paragraph.
enum WordCode: Sendable {
    /// Formatting that differs from that around it begins.
    case format(RunProperties)
    case formatEnd
    /// A hyperlink, a field or a control begins; text in it is formatted as `base`.
    case opening(atoms: Range<Int>, closing: Range<Int>, base: RunProperties, isHyperlink: Bool)
    case closing
    case standalone(atoms: Range<Int>)
}
