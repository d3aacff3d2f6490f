import PadananModel

/// The languages that headers of tables name: `id-ID`, `Indonesian`, `Bahasa Inggris`, `English (US)`.
///
/// Only languages that translators' tables are likely to hold: `no`, `is` and other short words are more often words than codes.
enum HeadingLanguages {
    /// A code (ISO 639) and its name in Indonesian, in lower case; other names are those of `LanguageNames`.
    private static let table = """
        ar|arab
        bn|bengala
        cs|ceko
        da|denmark
        de|jerman
        el|yunani
        en|inggris
        es|spanyol
        fa|persia
        fi|finlandia
        fil|pilipino
        fr|prancis
        he|ibrani
        hi
        hu|hungaria
        id|indonesia
        it|italia
        ja|jepang
        jv|jawa
        km
        ko|korea
        ms|melayu
        my|myanmar
        nb|norwegia
        nl|belanda
        pl|polandia
        pt|portugis
        ro|rumania
        ru|rusia
        su|sunda
        sv|swedia
        ta
        tet
        th|thailand
        tr|turki
        uk|ukraina
        ur
        vi|vietnam
        zh|tionghoa
        """

    /// Regions and scripts as they stand in brackets behind a language, in lower case, by their subtags (ISO 3166-1, ISO 15924).
    private static let regionLines: StaticString = """
        amerika serikat|US
        australia|AU
        brazil|BR
        britania raya|GB
        indonesia|ID
        malaysia|MY
        simplified|Hans
        traditional|Hant
        uk|GB
        united kingdom|GB
        united states|US
        usa|US
        us|US
        """

    private static let regions = WordMeanings.pairs(regionLines)

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let names = line.split(separator: "|").map { String($0) }
            for name in names { codes[name] = names[0] }
            for name in names.dropFirst() { codes["bahasa \(name)"] = names[0] }
        }
        return codes
    }()

    /// The language that `name` means, perhaps with a region in brackets, or `nil`.
    static func language(_ name: String) -> LanguageTag? {
        let (base, inner) = bracketed(name.trimmed.lowercased())
        guard let language = codes[base].map({ LanguageTag($0) }) ?? tag(base) ?? LanguageNames.tag(of: base) else { return nil }
        guard let inner else { return language }
        let code = language.primary
        if let tag = tag(inner), tag.primary == code { return tag }
        if (codes[inner] ?? LanguageNames.tag(of: inner)?.primary) == code { return language }
        let region = regions[inner] ?? (inner.utf8.count == 2 ? inner : nil)
        return region.map { LanguageTag("\(code)-\($0)") }
    }

    /// `id`, `id-ID` or `zh_Hant` when its language is in the table.
    static func tag(_ text: String) -> LanguageTag? {
        let tag = LanguageTag(text)
        return tag.isWellFormed && codes[tag.primary] == tag.primary ? tag : nil
    }

    /// `english` and `us` for `english (us)` or `english [us]`.
    static func bracketed(_ name: String) -> (base: String, inner: String?) {
        let bytes = Array(name.utf8)
        guard let last = bytes.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]"),
            let open = bytes.lastIndex(of: last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "["))
        else { return (name, nil) }
        let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self).trimmed }
        return (text(0..<open), text(open + 1..<bytes.count - 1))
    }
}
