/// An element whose end has not come yet.
struct HTMLOpenElement {
    var number: Int
    var element: HTMLElement
    var isTranslatable: Bool
    var preservesSpace: Bool
    /// Whether tags in it are those of SVG or MathML.
    var isForeign = false
    /// Whether it was ended while elements inside it were not.
    var isClosed = false
    /// Whether it has a flow of its own.
    var hasFlow = false
    /// Its `id`, as bytes of the page.
    var name = 0..<0
    /// The piece that opened it, and the passage that piece is in; -1 when there is none.
    var piece = -1
    var serial = -1

    // The rest is filled in by `HTMLOpenElements`.

    /// The nearest open element of the same name outside it; -1 for none.
    var previous = -1
    /// The nearest open block or flow, scope, and so on, this element included; -1 for none.
    var block = -1
    var scope = -1
    var tableScope = -1
    /// The nearest element that hides list items outside it.
    var listScope = -1
}
