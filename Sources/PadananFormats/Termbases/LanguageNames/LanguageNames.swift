import PadananModel

/// The names of languages as they stand in the headers of glossary tables, and their tags.
///
///     LanguageNames.tag(of: "English (United States)")   // en-us
///     LanguageNames.tag(of: "English_United_States")     // en-us, as memoQ writes it
///     LanguageNames.name(of: LanguageTag("id"))          // "Indonesian"
public enum LanguageNames {
    /// The tag of a language that is written by its name, in English or its own language, with a region or script behind it or not.
    public static func tag(of name: String) -> LanguageTag? {
        let words = words(of: name)
        guard !words.isEmpty, words.count <= maximumWords else { return nil }
        for count in stride(from: words.count, through: 1, by: -1) {
            guard let language = tables.tags[key(words[..<count])] else { continue }
            if count == words.count { return LanguageTag(language) }
            if let region = tables.regions[key(words[count...])] { return LanguageTag("\(language)-\(region)") }
        }
        return nil
    }

    /// The tag of a language that is written by its name or as a tag: `Indonesian`, `id`, `ID-id`, `eng-US`; `nil` for all other words.
    public static func language(of text: String) -> LanguageTag? {
        if let tag = tag(of: text) { return tag }
        let tag = LanguageTag(text)
        guard tag.isWellFormed, let primary = tables.codes[tag.primary] else { return nil }
        return LanguageTag(primary + tag.description.dropFirst(tag.primary.utf8.count))
    }

    /// The English name of a language, `English (United States)`, or the tag where there is none.
    public static func name(of tag: LanguageTag) -> String {
        guard let (language, region) = parts(of: tag) else { return tag.formatted }
        return region.map { "\(language) (\($0))" } ?? language
    }

    /// The English name as memoQ writes it, `English_United_States`, or the tag where there is none.
    static func memoQName(of tag: LanguageTag) -> String {
        guard let (language, region) = parts(of: tag) else { return tag.formatted }
        let name = region.map { "\(language) \($0 == "China" ? "PRC" : $0)" } ?? language
        return String(name.map { $0 == " " ? "_" : $0 })
    }

    private static func parts(of tag: LanguageTag) -> (language: String, region: String?)? {
        guard let language = tables.names[tag.primary] else { return nil }
        let subtags = tag.formatted.split(separator: "-").dropFirst().map(String.init)
        if subtags.isEmpty { return (language, nil) }
        guard subtags.count == 1, let region = tables.regionNames[subtags[0]] else { return nil }
        return (language, region)
    }

    /// No name has more words than “Chinese (People's Republic of China)”.
    private static let maximumWords = 8

    /// The words of a name in lower case; signs between them don't matter.
    private static func words(of name: String) -> [Substring] {
        guard name.utf8.count <= 100 else { return [] }
        return name.lowercased().split { $0 == " " || $0 == "_" || $0 == "(" || $0 == ")" || $0 == "," || $0 == "-" || $0 == "/" }
    }

    private static func key(_ words: some Sequence<Substring>) -> String {
        words.joined(separator: " ")
    }

    private static let tables = Tables()

    /// The two lists, by what is looked up.
    private struct Tables {
        /// Tags by name in lower case.
        var tags: [String: String] = [:]
        /// Tags by code: `id` of `id` and `ind`.
        var codes: [String: String] = [:]
        /// English names by tag.
        var names: [String: String] = [:]
        /// Region and script subtags by name in lower case.
        var regions: [String: String] = [:]
        /// Names of regions and scripts by subtag.
        var regionNames: [String: String] = [:]

        init() {
            for fields in Self.lines(LanguageNames.languageLines) where fields.count > 2 {
                names[fields[0]] = fields[2]
                codes[fields[0]] = fields[0]
                for code in fields[1].split(separator: ",") { codes[String(code)] = fields[0] }
                for name in fields[2...] { tags[key(words(of: name))] = fields[0] }
            }
            for fields in Self.lines(LanguageNames.regionLines) where fields.count > 1 {
                regionNames[fields[0]] = fields[1]
                for name in fields { regions[key(words(of: name))] = fields[0] }
            }
        }

        private static func lines(_ data: StaticString) -> [[String]] {
            "\(data)".split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
        }
    }
}
