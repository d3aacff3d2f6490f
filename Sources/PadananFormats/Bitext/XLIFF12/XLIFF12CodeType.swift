/// The words for what a code or an annotation is.
enum XLIFF12CodeType {
    /// General words that XLIFF 1.2 doesn't have; it writes `x-var`.
    private static let general = ["var", "fmt", "ui", "quote", "other"]
    private static let delimiters = ["bold", "italic", "underlined", "link"]
    private static let placeholders = ["image", "pb", "lb"]

    /// The general word for a `ctype`.
    static func general(_ type: String) -> String {
        let bare = ownName(type)
        return bare.map { general.contains($0) || delimiters.contains($0) || placeholders.contains($0) } == true ? bare ?? type : type
    }

    /// The `ctype` for a general word, or `nil` for none.
    ///
    /// - Parameter isPlaceholder: whether the code stands alone, which has other words.
    static func word(for type: String, isPlaceholder: Bool) -> String? {
        guard !type.isEmpty else { return nil }
        return (isPlaceholder ? placeholders : delimiters).contains(type) ? type : extended(type)
    }

    /// The general word for an `mtype`: `x-comment` is `comment`, as in XLIFF 2.
    static func annotation(_ type: String) -> String {
        let bare = ownName(type)
        return bare == "comment" || bare == "generic" ? bare ?? type : type
    }

    /// The `mtype` for an annotation.
    static func mark(for type: String, isProtected: Bool) -> String {
        if isProtected, type.isEmpty || type == "generic" { return "protected" }
        return type.isEmpty ? "x-generic" : XLIFF12Values.marks.contains(type) && type != "seg" ? type : extended(type)
    }

    /// `x-` before a word of our own; white space, which the standard doesn't allow there, becomes `_`.
    static func extended(_ type: String) -> String {
        let bytes = type.utf8.map { $0 <= 0x20 ? UInt8(ascii: "_") : $0 }
        let word = String(decoding: bytes, as: UTF8.self)
        return word.utf8.starts(with: "x-".utf8) && word.utf8.count > 2 ? word : "x-" + word
    }

    private static func ownName(_ type: String) -> String? {
        type.utf8.starts(with: "x-".utf8) ? String(type.dropFirst(2)) : nil
    }
}
