/// A `g` or `mrk` whose end tag is still to come.
struct XLIFF12OpenSpan {
    enum Kind {
        case code, annotation, segment
    }

    var kind: Kind
    var id = ""
    /// The name as written, for the end tag of an element that was written `<g/>`.
    var name = ""
    /// The native code of the end.
    var data = ""
    var type = ""
}
