import Testing

@testable import PadananFormats

@Suite struct XMLCharactersTests {
    @Test(arguments: [
        ("a", true, true), ("é-1.x", true, true), ("_a", true, true), ("1", false, true), ("-a", false, true), ("a:b", false, true),
        ("", false, false), ("a b", false, false), ("a;", false, false),
    ])
    func namesAndNameTokensAreThoseOfXML(_ text: String, _ isName: Bool, _ isNameToken: Bool) {
        #expect(XMLCharacters.isName(text) == isName)
        #expect(XMLCharacters.isNameToken(text) == isNameToken)
    }
}
