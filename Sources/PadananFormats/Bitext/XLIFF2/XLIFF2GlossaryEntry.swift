import PadananModel

/// An entry of the glossary that an XLIFF 2 file carries for a unit.
///
/// - Source: XLIFF 2.1, section 5.2 (`glossEntry`, `term`, `translation`, `definition`).
public struct XLIFF2GlossaryEntry: Sendable, Hashable {
    /// A text with where it comes from.
    public struct Content: Sendable, Hashable {
        public var text: String
        /// Where it was found (attribute `source`); empty when not given.
        public var source: String

        public init(_ text: String, source: String = "") {
            self.text = text
            self.source = source
        }
    }

    /// Empty when there is none.
    public var id = ""
    /// The span of text that it is about, such as `#m1`; empty when there is none.
    public var reference = ""
    public var term = Content("")
    public var translations: [Content] = []
    public var definition: Content?
    /// The id of its unit; empty when the glossary stands outside of units.
    public var unitId = ""
    /// Attributes and elements of extensions: the name as written with its text, the metadata of the entry as `category/type`.
    public var properties: [Property] = []
    /// Where the entry begins.
    public var location: SourceLocation

    public init(location: SourceLocation) {
        self.location = location
    }
}
