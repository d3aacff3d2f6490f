import PadananModel

/// What tells an inline code from the others of its unit.
struct CodeKey: Hashable {
    var kind: InlineCode.Kind
    var id: String

    init(_ code: InlineCode) {
        (kind, id) = (code.kind, code.id)
    }
}
