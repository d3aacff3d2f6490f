/// What a code is, in the words of TMX and in general ones.
///
/// - Source: TMX 1.4b, “type”.
enum TMXCodeType {
    private static let pairs = [("underlined", "ulined"), ("double-underlined", "dulined")]

    /// The general word for a `type` of TMX.
    static func general(_ type: String) -> String {
        pairs.first { $0.1 == type }?.0 ?? type
    }

    /// The `type` of TMX for a general word; `nil` for none.
    static func written(_ type: String) -> String? {
        type.isEmpty ? nil : pairs.first { $0.0 == type }?.1 ?? type
    }
}
