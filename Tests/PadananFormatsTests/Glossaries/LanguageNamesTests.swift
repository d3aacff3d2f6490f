import PadananFormats
import PadananModel
import Testing

@Suite struct LanguageNamesTests {
    @Test(
        arguments: [
            ("Indonesian", "id"), ("indonesian", "id"), (" Bahasa Indonesia ", "id"), ("English", "en"),
            ("English (United States)", "en-us"),
            ("English_United_States", "en-us"), ("English (US)", "en-us"), ("English (U.S.)", "en-us"),
            ("English, United Kingdom", "en-gb"),
            ("Chinese_PRC", "zh-cn"), ("Chinese (People's Republic of China)", "zh-cn"), ("Chinese (Simplified)", "zh-hans"),
            ("Chinese (Traditional)", "zh-hant"), ("Spanish (Latin America)", "es-419"), ("Português (Brasil)", "pt-br"),
            ("Norwegian Bokmål", "nb"), ("Norwegian", "no"), ("Serbian (Latin)", "sr-latn"), ("Latin", "la"), ("日本語", "ja"),
            ("Русский", "ru"),
            ("id", nil), ("Subject", nil), ("English translation", nil), ("", nil), ("United States", nil), ("en-US", nil),
        ] as [(String, String?)]) func namesHaveTags(_ name: String, _ tag: String?)
    {
        #expect(LanguageNames.tag(of: name)?.description == tag)
    }

    @Test(
        arguments: [
            ("id", "id"), ("ID", "id"), ("ind", "id"), ("eng-US", "en-us"), ("ger", "de"), ("en_GB", "en-gb"), ("zh-Hant-TW", "zh-hant-tw"),
            ("Indonesian", "id"), ("pos", nil), ("note", nil), ("xx", nil), ("e", nil), ("the", nil), ("-", nil),
        ] as [(String, String?)]) func headersNameLanguagesByNameOrTag(_ text: String, _ tag: String?)
    {
        #expect(LanguageNames.language(of: text)?.description == tag)
    }

    @Test(arguments: [
        ("id", "Indonesian"), ("en-US", "English (United States)"), ("zh-Hans", "Chinese (Simplified)"),
        ("es-419", "Spanish (Latin America)"),
        ("tlh", "tlh"), ("zh-Hant-TW", "zh-Hant-TW"), ("en-XX", "en-XX"),
    ]) func tagsHaveNames(_ tag: String, _ name: String) {
        #expect(LanguageNames.name(of: LanguageTag(tag)) == name)
    }

    @Test(arguments: [
        "id", "en", "en-us", "en-gb", "pt-br", "zh-hans", "zh-cn", "es-419", "sr-cyrl", "nb", "ms-my", "ar-ae", "fr-ch", "jv", "ko-kr",
    ])
    func aNameLeadsBackToItsTag(_ tag: String) {
        #expect(LanguageNames.tag(of: LanguageNames.name(of: LanguageTag(tag))) == LanguageTag(tag))
    }

    @Test func longTextIsNoName() {
        #expect(LanguageNames.tag(of: String(repeating: "English ", count: 100_000)) == nil)
    }
}
