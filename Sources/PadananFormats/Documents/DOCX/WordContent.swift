import PadananModel

/// The text of a paragraph for a translator, and what its codes and its edges are in the document.
struct WordContent: Sendable {
    /// The text with its codes, numbered.
    var source = InlineText("")
    /// What each code of `source` stands for, in the same order.
    var codes: [WordCode] = []
    /// How text is formatted that stands in no code.
    var base = RunProperties.plain
    /// The indices of the atoms before and behind the text, which stay there.
    var leadingAtoms = 0..<0
    var trailingAtoms = 0..<0
    /// White space at the ends of the text, and how it is formatted.
    var leadingSpace = ""
    var trailingSpace = ""
    var leadingProperties = RunProperties.plain
    var trailingProperties = RunProperties.plain
    /// Where the text begins in the part.
    var offset = 0
}
