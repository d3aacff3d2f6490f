/// How a value of front matter is written.
enum MarkdownScalarStyle {
    /// YAML without quotes.
    case plain
    /// YAML in single quotes.
    case single
    /// YAML, TOML or JSON in double quotes, which stay outside.
    case double
    /// TOML in single quotes, which can't hold one.
    case literal

    /// `text` in this style. The quotes are part of the range of `plain`, `single` and `literal`, not of `double`.
    func written(_ text: [UInt8]) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        switch self {
        case .double: return Self.escaped(text)
        case .plain: return MarkdownYAML.isPlain(text) ? text : [quote] + Self.escaped(text) + [quote]
        case .single:
            let apostrophe = UInt8(ascii: "'")
            return [apostrophe] + text.flatMap { $0 == apostrophe ? [$0, $0] : [$0] } + [apostrophe]
        case .literal:
            let apostrophe = UInt8(ascii: "'")
            return text.contains(apostrophe) ? [quote] + Self.escaped(text) + [quote] : [apostrophe] + text + [apostrophe]
        }
    }

    private static func escaped(_ text: [UInt8]) -> [UInt8] {
        text.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
            case ..<0x20, 0x7F: Array("\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: [byte]
            }
        }
    }
}
