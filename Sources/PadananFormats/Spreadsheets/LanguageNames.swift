import PadananModel

/// The languages that headers of tables name: `id-ID`, `Indonesian`, `Bahasa Inggris`, `English (US)`.
///
/// Only languages that translators' tables are likely to hold: `no`, `is` and other short words are more often words than codes.
enum LanguageNames {
    /// A code (ISO 639) and its names in English, Indonesian and the language itself, in lower case.
    private static let table = """
        ar|arabic|arab|العربية
        bn|bengali|bengala
        cs|czech|ceko|čeština
        da|danish|denmark|dansk
        de|german|jerman|deutsch
        el|greek|yunani|ελληνικά
        en|english|inggris
        es|spanish|spanyol|español
        fa|persian|persia|farsi
        fi|finnish|finlandia|suomi
        fil|filipino|pilipino
        fr|french|prancis|perancis|français
        he|hebrew|ibrani
        hi|hindi
        hu|hungarian|hungaria|magyar
        id|indonesian|indonesia
        it|italian|italia|italiano
        ja|japanese|jepang|日本語
        jv|javanese|jawa
        km|khmer
        ko|korean|korea|한국어
        ms|malay|melayu|bahasa malaysia
        my|burmese|myanmar
        nb|norwegian|norwegia|norsk
        nl|dutch|belanda|nederlands
        pl|polish|polandia|polski
        pt|portuguese|portugis|português
        ro|romanian|rumania|română
        ru|russian|rusia|русский
        su|sundanese|sunda
        sv|swedish|swedia|svenska
        ta|tamil
        tet|tetum
        th|thai|thailand|ไทย
        tr|turkish|turki|türkçe
        uk|ukrainian|ukraina|українська
        ur|urdu
        vi|vietnamese|vietnam|tiếng việt
        zh|chinese|tionghoa|mandarin|中文
        """

    private static let regions = [
        "us": "US", "usa": "US", "united states": "US", "amerika serikat": "US", "uk": "GB", "united kingdom": "GB",
        "britania raya": "GB", "australia": "AU", "brazil": "BR", "indonesia": "ID", "malaysia": "MY", "simplified": "Hans",
        "traditional": "Hant",
    ]

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
        guard let language = codes[base].map({ LanguageTag($0) }) ?? tag(base) else { return nil }
        guard let inner else { return language }
        let code = language.primary
        if let tag = tag(inner), tag.primary == code { return tag }
        if codes[inner] == code { return language }
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
