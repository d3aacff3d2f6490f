import PadananModel

/// An inline code with what is needed to write it again.
struct MarkdownCode {
    var kind: InlineCode.Kind
    /// The same for both ends of a pair.
    var pair = 0
    var type = "other"
    var display = ""
    var equivalent = ""
    /// The bytes of the document.
    var data: [UInt8]
    /// The bytes without what belongs to containers, when `data` has that.
    var plainData: [UInt8]?
    /// Whether it is emphasis of Markdown, whose marks depend on the characters beside them.
    var isEmphasis: Bool { mark != 0 }
    /// The delimiter of emphasis; 0 when it is no emphasis.
    var mark: UInt8 = 0
    /// The name of an HTML element; empty when it is none.
    var element = ""
    /// Whether the code belongs to the sentence even at its edge.
    var isContent = false
    /// Whether its text is a label, so that the brackets can't be left alone.
    var isLabel = false
    /// Its bytes in the content of its block.
    var range = 0..<0
    /// Texts in the code that are units of their own, in order.
    var holes: [MarkdownHole] = []

    /// The code as readers of units see it.
    var inlineCode: InlineCode {
        var code = InlineCode(kind, id: "\(pair)", data: String(decoding: data, as: UTF8.self), type: type)
        code.display = display
        code.equivalent = equivalent
        return code
    }
}
