/// A comment line of a PO entry.
struct POComment {
    enum Kind {
        /// `# `
        case translator
        /// `#.`
        case extracted
        /// `#:`
        case reference
        /// `#,` and `#=`
        case flags
        /// `#|` and `#~|`
        case previous
    }

    var kind: Kind
    /// Where its `#` stands.
    var start: Int
    /// Behind the marker, and one space when there is one.
    var text: Range<Int>
    /// The whole line with its end.
    var whole: Range<Int>
    /// From 1.
    var line: Int
}
