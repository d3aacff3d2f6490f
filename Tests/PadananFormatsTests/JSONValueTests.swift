import PadananFormats
import Testing

@Suite struct JSONValueTests {
    private let object = JSONValue.object([JSONMember("a", .number("1")), JSONMember("b", .string("x")), JSONMember("a", .number("2"))])

    @Test func theLastOfTwoMembersCounts() {
        #expect(object["a"] == .number("2"))
        #expect(object["c"] == nil)
        #expect(JSONValue.array([])["a"] == nil)
    }

    @Test func onlyAStringHasText() {
        #expect(object["b"]?.string == "x")
        #expect(object["a"]?.string == nil)
        #expect(JSONValue.null.string == nil)
    }

    @Test func stringsAndNumbersAreIdentifiers() {
        #expect(JSONValue.number("12").identifier == "12")
        #expect(JSONValue.string("s-1").identifier == "s-1")
        #expect(JSONValue.bool(true).identifier == nil)
        #expect(JSONValue.null.identifier == nil)
    }
}
