import PadananLanguage
import Testing

@Suite struct FoldedKeyTests {
    @Test(arguments: [
        ("Jamin\u{AD}an", "jaminan"), ("NA\u{2060}TO", "nato"), ("Cafe\u{301}", "caf\u{E9}"), ("SA\u{303}O", "s\u{E3}o"),
        ("Jum\u{2019}at", "jum'at"), ("undang\u{2011}undang", "undang-undang"), ("T\u{DC}RK\u{130}YE", "t\u{FC}rkiye"),
    ]) func spellingsThatLookAlikeHaveOneKey(_ text: String, _ key: String) {
        #expect(FoldedKey.fold(text).unicodeScalars.elementsEqual(key.unicodeScalars))
    }
}
