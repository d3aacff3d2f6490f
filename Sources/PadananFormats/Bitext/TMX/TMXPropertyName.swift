import PadananModel

/// How attributes of TMX, and the properties of a `tuv`, are called among the properties of a unit or document.
///
///     tmx:usagecount              an attribute of the tu
///     tmx:target:usagecount       an attribute of the target's tuv
///     tmx:target:x-checked-by     a prop of the target's tuv
enum TMXPropertyName {
    static let unitPrefix = "tmx:"
    static let sourcePrefix = "tmx:source:"
    static let targetPrefix = "tmx:target:"

    /// A user-defined encoding of the header (`ude`), as markup.
    static let encodings = "tmx:ude"

    /// The state of a segment in the words of `SegmentState`.
    static let state = "x-state"
    /// `Segment.subState`.
    static let subState = "x-substate"
    /// `Unit.name`.
    static let name = "x-name"
    /// The path of groups around a unit.
    static let group = "x-group"
    /// `no` for a unit that is not to be translated.
    static let translate = "x-translate"
    /// `yes` for a unit that is only kept for the record.
    static let obsolete = "x-obsolete"
    /// `Document.original`.
    static let original = "x-original"

    private static let unitNames = TMXAttribute.allCases.map { unitPrefix + $0.written }
    private static let sourceNames = TMXAttribute.allCases.map { sourcePrefix + $0.written }
    private static let targetNames = TMXAttribute.allCases.map { targetPrefix + $0.written }

    /// The name of an attribute of a `tu` or the `header`. Cost: nothing is allocated.
    static func unit(_ attribute: TMXAttribute) -> String { unitNames[attribute.rawValue] }

    /// The name of an attribute of the `tuv` of the source or target.
    static func name(_ attribute: TMXAttribute, _ subject: Note.Subject) -> String {
        subject == .source ? sourceNames[attribute.rawValue] : targetNames[attribute.rawValue]
    }

    /// The attribute that a property stands for, when its name is `prefix` and one of `attributes`.
    static func attribute(_ name: String, behind prefix: String, _ attributes: [TMXAttribute]) -> TMXAttribute? {
        guard name.hasPrefix(prefix) else { return nil }
        let rest = String(decoding: name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
        return TMXAttribute(rest).flatMap { attributes.contains($0) ? $0 : nil }
    }
}
