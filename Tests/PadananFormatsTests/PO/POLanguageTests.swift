import PadananFormats
import PadananModel
import Testing

/// The source language of files that name none.
@Suite struct POLanguageTests {
    private static func languages(_ fields: String, _ pair: LanguagePair?) throws -> [String?] {
        let text = "msgid \"\"\nmsgstr \"Project-Id-Version: b\\n\(fields)\"\n"
        let options = ReadingOptions(languages: pair)
        guard case .document(let document)? = try BitextProbe.read(Array(text.utf8), as: POFormat(), options: options).events.first
        else { return [] }
        return [document.sourceLanguage?.formatted, document.targetLanguage?.formatted]
    }

    @Test(arguments: [
        ("Language: id\\n", "en", "id"), ("Language: en_GB\\n", nil, "en-GB"), ("", nil, nil), ("Language: \\n", nil, nil),
        ("Language: id\\nX-Source-Language: fr\\n", "fr", "id"),
    ])
    func englishIsAssumed(fields: String, source: String?, target: String?) throws {
        #expect(try Self.languages(fields, nil) == [source, target])
    }

    @Test(arguments: [
        ("Language: id\\n", "en", "id"), ("Language: en\\n", "id", "en"), ("Language: fr\\n", "id", "fr"), ("", "id", "en"),
    ])
    func theOtherOneOfThePairIsTaken(fields: String, source: String?, target: String?) throws {
        #expect(try Self.languages(fields, .indonesianEnglish) == [source, target])
    }
}
