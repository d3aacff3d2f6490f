import PadananModel
import Testing

@Suite struct LanguageTagTests {
    @Test func tagsAreComparedWithoutCaseAndWithHyphens() {
        #expect(LanguageTag("ID") == .indonesian)
        #expect(LanguageTag("en_US").description == "en-us")
        #expect(LanguageTag("en-GB").primary == "en")
    }

    @Test(arguments: ["id", "en-US", "zh-Hans-CN", "fil"]) func realTagsAreWellFormed(_ tag: String) {
        #expect(LanguageTag(tag).isWellFormed)
    }

    @Test(arguments: ["", "i", "concept", "e1", "id-", "en--us", "id-toolongsubtag"]) func otherTextIsNot(_ text: String) {
        #expect(!LanguageTag(text).isWellFormed)
    }
}
