import PadananModel

/// What the cell above a column says that it holds.
struct ColumnHeading: Sendable, Hashable {
    /// What a column of bitext holds.
    enum Role: String, Sendable, Hashable {
        case id, source, target, state, context, note
    }

    /// As written, without white space around it.
    var name: String
    var role: Role?
    var language: LanguageTag?

    /// The usual words, in lower case.
    private static let words: [String: Role] = WordMeanings.cases(wordLines)

    init(_ text: String) {
        name = text.trimmed
        let lower = name.lowercased()
        let (base, inner) = HeadingLanguages.bracketed(lower)
        if let word = Self.words[base] ?? Self.words[Self.spaced(base)] {
            role = word
            language = inner.flatMap { HeadingLanguages.language($0) }
            if base == "id", inner == nil { language = .indonesian }
        } else if let named = Self.wordThenLanguage(lower) {
            (role, language) = named
        } else {
            language = HeadingLanguages.language(lower)
        }
    }

    /// `source_text` as `source text`.
    private static func spaced(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
    }

    /// `source: id-ID`, `target_en`.
    private static func wordThenLanguage(_ text: String) -> (Role, LanguageTag)? {
        guard let end = text.utf8.firstIndex(where: { ": _-".utf8.contains($0) }), let role = words[String(text[..<end])],
            role == .source || role == .target
        else { return nil }
        let rest = String(decoding: text.utf8[end...].drop { ": _-".utf8.contains($0) }, as: UTF8.self)
        return HeadingLanguages.language(rest).map { (role, $0) }
    }
}
