/// A code between the words: formatting, a placeholder, a line break, the border of an annotation.
///
/// - Source: XLIFF 2.1, section 4.2.3 (`ph`, `pc`, `sc`, `ec`, `mrk`, `sm`, `em`); XLIFF 1.2 (`g`, `x`, `bx`, `ex`, `bpt`, `ept`, `ph`, `it`, `mrk`);
///   TMX 1.4b (`bpt`, `ept`, `ph`, `it`, `hi`, `ut`).
public struct InlineCode: Sendable, Hashable {
    /// What a code does to the text behind it.
    public enum Kind: String, Sendable, Hashable {
        /// Stands alone: `ph`, `x`.
        case standalone
        /// Begins a span: `sc`, the start of `pc` or `g`, `bx`, `bpt`, `it pos="begin"`.
        case opening
        /// Ends a span: `ec`, the end of `pc` or `g`, `ex`, `ept`, `it pos="end"`.
        case closing
        /// Begins an annotation of the text, not part of it: `sm`, the start of `mrk` or `hi`.
        case annotationStart
        /// Ends an annotation.
        case annotationEnd
    }

    public var kind: Kind
    /// The UTF-8 offset in the text before which the code stands.
    public var offset = 0
    /// The id: opening and closing code of one span share it, as source and target do.
    public var id: String
    /// The element it is written with: `pc`, `bpt`, `mrk`; empty when made by us. A part of a split span (`sc`) may lack its partner here.
    public var element = ""
    /// The code of the original document, such as `<b>`; empty when the format keeps it elsewhere or not at all.
    public var data = ""
    /// Plain text that stands for the code in a count or comparison (XLIFF `equiv`, `equiv-text`).
    public var equivalent = ""
    /// What to show a person for it (XLIFF 2 `disp`).
    public var display = ""
    /// What it is, in the words of the format it was read from: `fmt`, `link`, `bold`; for an annotation `term`, `comment`, `generic`.
    public var type = ""
    /// Further attributes as read, such as `canDelete`, `ref` and `value` of a `mrk`, the `x` of TMX.
    public var attributes: [Property] = []
    /// The markup in the file it was read from, used again when that same file is rewritten; empty when made by us.
    public var markup = ""

    public init(_ kind: Kind, id: String, offset: Int = 0, data: String = "", type: String = "") {
        self.kind = kind
        self.id = id
        self.offset = offset
        self.data = data
        self.type = type
    }

    /// The value of the attribute called `name`.
    public func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// Whether the code is part of the text, and not an annotation of it.
    public var isCode: Bool { kind == .standalone || kind == .opening || kind == .closing }
}
