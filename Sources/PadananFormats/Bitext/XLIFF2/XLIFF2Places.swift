/// Where the parts of a segment stand in its file, for rewriting it. All offsets are absolute.
struct XLIFF2Places {
    /// The start tag of `segment` or `ignorable`.
    var tag: Range<Int>
    /// Where a further attribute may be written in it.
    var attributesEnd: Int
    /// Its id as it stands in the file.
    var id = ""
    /// The values of its attributes, without their quotes.
    var state: Range<Int>?
    var subState: Range<Int>?
    /// The attribute `subState` with its name and the white space before it.
    var subStateAttribute: Range<Int>?
    /// The white space before `source`.
    var indentation: Range<Int>?
    /// The prefix of the element `segment` with its colon, or nothing; it holds in all that the segment contains.
    var prefix = ""
    /// Where `source` ends.
    var sourceEnd = 0
    /// The whole of `target` with the white space before it, its start tag, and what is between its tags.
    var target: Range<Int>?
    var targetTag: Range<Int>?
    var targetContent: Range<Int>?

    init(tag: Range<Int>, attributesEnd: Int) {
        self.tag = tag
        self.attributesEnd = attributesEnd
    }
}
