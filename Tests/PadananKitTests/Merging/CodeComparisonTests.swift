import PadananModel
import Testing

@testable import PadananKit

@Suite struct CodeComparisonTests {
    private static let source = InlineText(
        "abc",
        codes: [
            InlineCode(.opening, id: "1", data: "<b>"), InlineCode(.closing, id: "1", offset: 2, data: "</b>"),
            InlineCode(.standalone, id: "2", offset: 3, type: "lb"),
        ])

    private static func problems(_ codes: [InlineCode]) -> [String] {
        CodeComparison(source: source, target: InlineText("xyz", codes: codes)).problems
    }

    @Test func theSameCodesInAnotherOrderAreFine() {
        let codes = Self.source.codes
        #expect(Self.problems(codes) == [])
        #expect(Self.problems([codes[2], codes[0], codes[1]]) == [])
    }

    @Test func lostCodesAreNamed() {
        #expect(Self.problems([Self.source.codes[0], Self.source.codes[2]]) == ["the tag </1> (</b>) is lost in the translation"])
        #expect(Self.problems([]).count == 3)
        #expect(Self.problems(Array(Self.source.codes[...1])) == ["the tag <2/> (lb) is lost in the translation"])
    }

    @Test func doubledAndForeignCodesAreNamed() {
        #expect(Self.problems(Self.source.codes + [Self.source.codes[2]]) == ["the tag <2/> (lb) stands more than once in the translation"])
        #expect(Self.problems(Self.source.codes + [InlineCode(.standalone, id: "9")]) == ["the tag <9/> is none of the source"])
    }

    @Test func aSpanMustNotEndBeforeItBegins() {
        let codes = Self.source.codes
        #expect(Self.problems([codes[1], codes[0], codes[2]]) == ["the tag </1> stands before <1> in the translation"])
    }
}
