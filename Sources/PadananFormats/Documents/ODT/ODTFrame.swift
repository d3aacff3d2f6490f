/// An open element of a part, as far as it matters.
struct ODTFrame: Sendable {
    enum Role: Sendable, Equatable {
        case structure
        /// `office:meta`.
        case metadata
        case paragraph
        /// Both tags are codes: a span, a link. The number is that of the atom of its start tag.
        case pair(Int)
        /// One code with all that is inside.
        case opaque(Int)
        /// What a person is shown for the code around it, such as the number of a note.
        case label(Int)
        /// An element of text without markup.
        case plain
        /// `text:ruby`, which begins at an offset; its base is the text.
        case ruby(Int)
        case rubyBase
    }

    var role = Role.structure
    /// Whether its content is that of the innermost open paragraph.
    var isInline = false
    /// Whether paragraphs in it are text of the document.
    var holdsText = false
    /// What a paragraph in it is.
    var blockType = "paragraph"
    /// The name of the note or drawing that it is in.
    var name = ""
    /// Where its content begins.
    var contentStart = 0
    /// Whether an element was found in it.
    var hasChildren = false
    /// The number of the atom with which the base of a ruby begins.
    var base: Int?
}
