import PadananModel

/// What a column of a table with a column for each language holds.
enum LanguageColumn: Hashable {
    /// A term; several columns of one language hold synonyms.
    case term(LanguageTag)
    /// Of the term in the column before it.
    case status, type, info, example
    case definition(LanguageTag?)
    case identifier, subject, domain, partOfSpeech, note, source
    case ignored

    private static let named = WordMeanings.pairs(columnLines).compactMapValues { column(ofKind: $0) }

    /// The column that a line of the list means.
    private static func column(ofKind kind: String) -> LanguageColumn? {
        switch kind {
        case "definition": .definition(nil)
        case "domain": .domain
        case "example": .example
        case "identifier": .identifier
        case "ignored": .ignored
        case "info": .info
        case "note": .note
        case "partOfSpeech": .partOfSpeech
        case "source": .source
        case "status": .status
        case "subject": .subject
        case "type": .type
        default: nil
        }
    }

    /// Reads the name of a column; `nil` when it is none that is known.
    init?(_ name: String) {
        let words = name.lowercased().split { $0 == " " || $0 == "_" }
        guard (1...10).contains(words.count) else { return nil }
        if let column = Self.named[words.joined(separator: " ")] {
            self = column
        } else if let tag = LanguageNames.language(of: name.trimmed) {
            self = .term(tag)
        } else if let column = Self.ofLanguage(words) {
            self = column
        } else {
            return nil
        }
    }

    /// A column named by a language and what it holds: `English_Def`, `English Status`, `Indonesian term 2`.
    private static func ofLanguage(_ words: [Substring]) -> LanguageColumn? {
        var words = words[...]
        if words.count > 1, let last = words.last, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { words.removeLast() }
        if let tag = LanguageNames.tag(of: words.joined(separator: " ")) { return .term(tag) }
        for count in [1, 2] where words.count > count {
            guard let tag = LanguageNames.language(of: words.dropLast(count).joined(separator: " ")) else { continue }
            let what = words.suffix(count).joined(separator: " ")
            if ["term", "terms", "synonym", "synonyms"].contains(what) { return .term(tag) }
            switch named[what] {
            case .definition: return .definition(tag)
            case .status: return .status
            case .type: return .type
            case .example: return .example
            default: continue
            }
        }
        return nil
    }
}
