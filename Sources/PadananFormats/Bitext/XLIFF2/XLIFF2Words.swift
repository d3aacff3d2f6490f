import PadananModel

/// Words of other formats where XLIFF 2 wants a value with an authority before a colon (`type`, `subType`, `subState`).
///
/// - Source: XLIFF 2.1, sections 4.3.1.35 (`subState`), 4.3.1.36 (`subType`) and 4.3.1.40 (`type`).
enum XLIFF2Words {
    /// The authority of what has none.
    private static let ownPrefix = "padanan:"

    /// Formatting in general words, with `type` and `subType` of XLIFF 2.
    private static let codeTypes: [(word: String, type: String, subType: String)] = [
        ("bold", "fmt", "xlf:b"), ("italic", "fmt", "xlf:i"), ("underlined", "fmt", "xlf:u"), ("lb", "fmt", "xlf:lb"),
        ("pb", "fmt", "xlf:pb"), ("var", "ui", "xlf:var"),
    ]
    private static let plainTypes = ["fmt", "ui", "quote", "link", "image", "other"]

    /// The general word for `type` and `subType` of a code; empty when it has none.
    static func codeType(_ type: String, subType: String) -> String {
        guard !subType.isEmpty else { return type }
        if let known = codeTypes.first(where: { $0.subType == subType }) { return known.word }
        return subType.hasPrefix(ownPrefix) ? withoutOwnPrefix(subType) : type
    }

    /// `type` and `subType` for the general word of a code.
    static func attributes(forCodeType word: String) -> (type: String?, subType: String?) {
        if word.isEmpty { return (nil, nil) }
        if let known = codeTypes.first(where: { $0.word == word }) { return (known.type, known.subType) }
        return plainTypes.contains(word) ? (word, nil) : ("other", qualified(word))
    }

    /// The `type` that a `subType` of the standard goes with (`xlf:b`), or `nil` for others.
    static func type(ofSubType subType: String) -> String? {
        codeTypes.first { $0.subType == subType }?.type
    }

    /// Whether a code may have this `type` with this `subType`.
    static func isValid(type: String, subType: String?) -> Bool {
        guard plainTypes.contains(type) else { return false }
        guard let subType else { return true }
        guard subType.hasPrefix("xlf:") else { return isQualified(subType) }
        return self.type(ofSubType: subType) == type
    }

    /// Whether `value` has the form `authority:word`, without white space.
    static func isQualified(_ value: String) -> Bool {
        let parts = value.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !value.utf8.contains(where: XMLCharacters.isSpace)
    }

    /// `value` itself when it has an authority, else with our own.
    static func qualified(_ value: String) -> String {
        if isQualified(value) { return value }
        let bytes = value.utf8.map { XMLCharacters.isSpace($0) || $0 == UInt8(ascii: ":") ? UInt8(ascii: "_") : $0 }
        return ownPrefix + String(decoding: bytes, as: UTF8.self)
    }

    /// `value` as it was before it got our authority.
    static func withoutOwnPrefix(_ value: String) -> String {
        value.hasPrefix(ownPrefix) ? String(value.dropFirst(ownPrefix.count)) : value
    }
}
