/// An element of a part, or a piece of its text, by the offsets of its bytes.
///
/// The numbers are half as wide as `Int`: an archive of at most 256 MB is read, and there may be millions of nodes.
struct WordNode: Sendable {
    var element: WordElement
    /// The index of the element around it, -1 for the root.
    var parent: Int32
    /// The index of the first node behind it that does not lie in it.
    var next: Int32
    private var start: UInt32
    private var startTagEnd: UInt32
    private var endTagStart: UInt32
    private var end: UInt32

    init(_ element: WordElement, parent: Int, index: Int, startTag: Range<Int>) {
        self.element = element
        self.parent = Int32(truncatingIfNeeded: parent)
        next = Int32(truncatingIfNeeded: index + 1)
        start = UInt32(truncatingIfNeeded: startTag.lowerBound)
        startTagEnd = UInt32(truncatingIfNeeded: startTag.upperBound)
        (endTagStart, end) = (startTagEnd, startTagEnd)
    }

    /// Notes where the element ends.
    mutating func close(_ endTag: Range<Int>, next: Int) {
        endTagStart = UInt32(truncatingIfNeeded: endTag.lowerBound)
        end = UInt32(truncatingIfNeeded: endTag.upperBound)
        self.next = Int32(truncatingIfNeeded: next)
    }

    /// All of it.
    var range: Range<Int> { Int(start)..<Int(end) }
    var startTag: Range<Int> { Int(start)..<Int(startTagEnd) }
    /// What stands between its tags.
    var content: Range<Int> { Int(startTagEnd)..<Int(endTagStart) }
    /// Empty for `<a/>`.
    var endTag: Range<Int> { Int(endTagStart)..<Int(end) }
}
