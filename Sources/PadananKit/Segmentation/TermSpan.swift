import PadananModel

/// A term in a text that is to be marked.
struct TermSpan {
    /// UTF-8 offsets in the text.
    var range: TextRange
    /// The id of the annotation, unique in its unit.
    var id: String
    /// The id of the note that says more.
    var note: String
    /// What the term should become.
    var rendering: String
    /// Whether it must stay as it is.
    var isFixed: Bool

    /// The annotation's beginning.
    var start: InlineCode {
        var code = InlineCode(.annotationStart, id: id, offset: range.lowerBound, type: "term")
        code.attributes = [Property("ref", "#n=\(note)"), Property("value", rendering)]
        if isFixed { code.attributes.append(Property("translate", "no")) }
        return code
    }

    /// The annotation's end.
    var end: InlineCode {
        InlineCode(.annotationEnd, id: id, offset: range.upperBound, type: "term")
    }
}

extension InlineText {
    /// Puts annotations around `spans`, which are in order and don't overlap, inside of the codes that stand at their borders.
    mutating func mark(_ spans: [TermSpan]) {
        var marked: [InlineCode] = []
        var rest = codes[...]
        for span in spans {
            while let code = rest.first, code.offset <= span.range.lowerBound { marked.append(rest.removeFirst()) }
            marked.append(span.start)
            while let code = rest.first, code.offset < span.range.upperBound { marked.append(rest.removeFirst()) }
            marked.append(span.end)
        }
        codes = marked + rest
    }
}
