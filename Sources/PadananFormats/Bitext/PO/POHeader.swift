import PadananModel

/// The fields of a header entry: `Name: value` a line.
struct POHeader {
    /// Fields that are read; headers have a dozen.
    private static let maximumFields = 1_000

    /// In the order of the file; a line without colon goes on with the value before it.
    private(set) var fields: [Property] = []

    /// Reads the fields in `text`, the msgstr of a header entry.
    init(_ text: String) {
        for line in text.utf8.split(separator: 0x0A, maxSplits: Self.maximumFields).prefix(Self.maximumFields) {
            let line = line.last == 0x0D ? line.dropLast() : line
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                if let last = fields.indices.last { fields[last].value += " " + String(Substring(line)).trimmed }
                continue
            }
            let value = String(Substring(line[line.index(after: colon)...])).trimmed
            fields.append(Property(String(Substring(line[..<colon])).trimmed, value))
        }
    }

    /// The value of the field called `name`, in any case.
    subscript(name: String) -> String? {
        let name = name.lowercased()
        return fields.first { $0.name.lowercased() == name }?.value
    }

    /// The charset in `Content-Type`, or `nil`.
    var charset: String? {
        guard let type = self["Content-Type"] else { return nil }
        return Self.charset(in: type)
    }

    /// The word behind `charset=`.
    static func charset(in type: String) -> String? {
        let parts = type.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1)
        guard parts.count == 2, String(Substring(parts[0])).trimmed.lowercased().hasSuffix("charset") else { return nil }
        let word = parts[1].drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
        return String(Substring(word.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "\"") }))
    }

    /// The document that the header describes.
    func document(at location: SourceLocation, options: ReadingOptions) -> Document {
        var document = Document(location: location)
        document.targetLanguage = tag("Language") ?? options.languages?.target
        document.sourceLanguage = tag("X-Source-Language") ?? Self.usualSource(for: document.targetLanguage, options.languages)
        document.original = self["Project-Id-Version"] ?? ""
        document.tool = self["X-Generator"] ?? ""
        let read: Set = ["x-source-language", "language", "project-id-version", "x-generator"]
        document.properties = fields.filter { !read.contains($0.name.lowercased()) }.map { Property("po:" + $0.name, $0.value) }
        return document
    }

    /// The source language of a file that names none, never that of the translations: the other one of the pair that is wanted; without
    /// pair English, in which gettext expects the texts of programs, or `nil` when the translations are English or of no known language.
    ///
    /// - Source: GNU gettext manual, 4.3 (“Preparing Translatable Strings”).
    private static func usualSource(for target: LanguageTag?, _ languages: LanguagePair?) -> LanguageTag? {
        guard let languages else { return target == nil || target?.primary == "en" ? nil : .english }
        let isTurned = target != languages.target && target?.primary == languages.source.primary
        let source = isTurned ? languages.target : languages.source
        return source == target ? nil : source
    }

    private func tag(_ name: String) -> LanguageTag? {
        guard let value = self[name] else { return nil }
        let tag = Self.languageTag(ofLocale: value)
        return tag.isWellFormed ? tag : nil
    }

    /// The tag for a locale as gettext writes it: `sr@latin` is `sr-latn`, `pt_BR` is `pt-br`.
    static func languageTag(ofLocale locale: String) -> LanguageTag {
        let parts = locale.split(separator: "@", maxSplits: 1)
        let base = String((parts.first ?? "").split(separator: ".").first ?? "")
        let scripts = ["latin": "Latn", "cyrillic": "Cyrl", "arabic": "Arab", "devanagari": "Deva"]
        guard parts.count == 2, let script = scripts[parts[1].lowercased()] else { return LanguageTag(base) }
        let subtags = base.split(whereSeparator: { $0 == "_" || $0 == "-" })
        return LanguageTag((subtags.prefix(1).map(String.init) + [script] + subtags.dropFirst().map(String.init)).joined(separator: "-"))
    }

    /// The locale for a tag as gettext writes it: `sr-latn` is `sr@latin`, `pt-br` is `pt_BR`.
    static func locale(of tag: LanguageTag) -> String {
        let scripts = ["Latn": "latin", "Cyrl": "cyrillic", "Arab": "arabic", "Deva": "devanagari"]
        var subtags = tag.formatted.split(separator: "-").map(String.init)
        guard subtags.count > 1, subtags[1].utf8.count == 4, let modifier = scripts[subtags[1]] else {
            return subtags.joined(separator: "_")
        }
        subtags.remove(at: 1)
        return subtags.joined(separator: "_") + "@" + modifier
    }
}
