/// A piece of a document that is translated as a whole: a paragraph, a menu entry (XLIFF 2 `unit`, XLIFF 1.2 `trans-unit`, TMX `tu`,
/// a PO entry, a row of a table).
public struct Unit: Sendable, Hashable {
    /// Unique in its document; the ordinal number where a format has no ids.
    public var id: String
    /// The name of the resource (XLIFF 2 `name`, XLIFF 1.2 `resname`, PO `msgctxt`).
    public var name = ""
    /// The segments and ignorables in order.
    public var segments: [Segment]
    public var notes: [Note] = []
    /// Names and values: TMX `prop`, XLIFF metadata, PO flags and references, further columns of a table.
    public var properties: [Property] = []
    /// The groups the unit stands in, the outermost first.
    public var groups: [UnitGroup] = []
    /// False for `translate="no"`.
    public var isTranslatable = true
    /// Whether white space counts (`xml:space="preserve"`).
    public var preservesSpace = false
    /// Whether the segments are the plural forms of one message (PO `msgid_plural`), rather than its sentences.
    public var isPlural = false
    /// Whether the unit is only kept for the record (PO `#~`).
    public var isObsolete = false
    public var created: ChangeRecord?
    public var changed: ChangeRecord?
    /// Where the unit begins.
    public var location: SourceLocation

    public init(id: String, segments: [Segment], location: SourceLocation) {
        self.id = id
        self.segments = segments
        self.location = location
    }

    /// A unit of one segment.
    public init(id: String, source: InlineText, target: InlineText?, location: SourceLocation) {
        self.init(id: id, segments: [Segment(source: source, target: target, location: location)], location: location)
    }

    /// The value of the property called `name`.
    public func property(_ name: String) -> String? {
        properties.first { $0.name == name }?.value
    }
}
