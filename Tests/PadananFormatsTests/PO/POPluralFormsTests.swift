import PadananModel
import Testing

@testable import PadananFormats

@Suite struct POPluralFormsTests {
    private static func forms(_ text: String, _ numbers: [UInt64]) throws -> [UInt64?] {
        let forms = try POPluralForms(text)
        return numbers.map { forms.form(for: $0) }
    }

    @Test(
        arguments: [
            ("nplurals=1; plural=0;", [0, 1, 2], [0, 0, 0]),
            ("nplurals=2; plural=(n != 1);", [0, 1, 2], [1, 0, 1]),
            (" nplurals = 2 ; plural = n>1 ", [0, 1, 2], [0, 0, 1]),
            (
                "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
                [1, 2, 5, 11, 21, 22, 112], [0, 1, 2, 2, 0, 1, 2]
            ),
            ("nplurals=3; plural=!n ? 2 : n-1 ? 1 : 0", [0, 1, 2], [2, 0, 1]),
            ("nplurals=2; plural=1+2*3==7", [0], [1]),
        ] as [(String, [UInt64], [UInt64])])
    func expressionsAreEvaluatedAsInC(text: String, numbers: [UInt64], expected: [UInt64]) throws {
        #expect(try Self.forms(text, numbers) == expected)
    }

    @Test(arguments: [
        "", "plural=n", "nplurals=2", "nplurals=x; plural=n", "nplurals=0; plural=0", "nplurals=2; plural=", "nplurals=2; plural=(n",
        "nplurals=2; plural=n n", "nplurals=2; plural=n ? 1", "nplurals=2; plural=m",
        "nplurals=2; plural=" + String(repeating: "(", count: 100_000),
    ])
    func whatIsNoDeclarationIsRefused(text: String) {
        #expect(throws: POPluralForms.SyntaxError.self) { try POPluralForms(text) }
    }

    @Test(
        arguments: [
            ("nplurals=2; plural=n", "the plural expression gives 2 for n=2, but nplurals is 2"),
            ("nplurals=2; plural=1/n", "the plural expression divides by zero for n=0"), ("nplurals=2; plural=n!=1", nil),
        ] as [(String, String?)])
    func expressionsAreTried(text: String, problem: String?) throws {
        #expect(try POPluralForms(text).problem == problem)
    }

    @Test(arguments: [
        "id", "en", "en-GB", "ru", "ar", "pt-BR", "pt", "ja", "sl", "zh-Hant-TW", "cy", "pl", "cs", "lv", "lt", "ro", "ga", "mt", "is",
        "uk",
    ])
    func rulesOfLanguagesAreSound(tag: String) throws {
        let rule = try #require(POPluralRules.rule(for: LanguageTag(tag)))
        let forms = try POPluralForms(rule)
        #expect(forms.problem == nil)
        #expect(forms.frequencies.allSatisfy { $0 > 0 })
    }

    @Test func indonesianHasOneForm() {
        #expect(POPluralRules.rule(for: .indonesian) == "nplurals=1; plural=0;")
        #expect(POPluralRules.rule(for: LanguageTag("tlh")) == nil)
    }
}
