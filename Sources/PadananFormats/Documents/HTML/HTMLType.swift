/// What a unit or a code is, in the words of `Unit` and `InlineCode`.
enum HTMLType: String, Sendable {
    case annotation, attribute, button, caption, cell, heading, label, paragraph, title
    case listItem = "list-item"

    case bold, code, image, italic, link, other, quote, underlined
    case lineBreak = "lb"
    case variable = "var"
}
