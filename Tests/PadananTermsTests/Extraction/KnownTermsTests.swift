import PadananModel
import PadananTerms
import Testing

@Suite struct KnownTermsTests {
    private static let termbase = Termbase([
        Concept(
            id: "security-guarantee",
            terms: [
                Term("jaminan keamanan", language: .indonesian), Term("security guarantee", language: .english),
                Term("security assurance", language: .english, status: .admitted),
                Term("safety warranty", language: .english, status: .forbidden),
            ]),
        Concept(id: "whale", terms: [Term("paus", language: .indonesian), Term("whale", language: .english)]),
        Concept(id: "pope", terms: [Term("paus", language: .indonesian), Term("Pope", language: .english)]),
    ])

    private func rendering(_ source: String, _ target: String?) -> KnownRendering? {
        var known = KnownTerms(Self.termbase, languages: .indonesianEnglish)
        return known.rendering(
            of: ExtractedTerm(source: source, target: target, kind: .term, score: 1, count: 1, sourceCount: 1, targetCount: 1))
    }

    @Test(arguments: [
        ("jaminan keamanan", "security guarantees"), ("Jaminan Keamanan", "the security guarantee"),
        ("jaminan keamanannya", "security assurances"),
        ("paus", "the Pope"), ("paus", "whales"),
    ])
    func approvedRenderingsAreFollowed(_ source: String, _ target: String) {
        #expect(rendering(source, target)?.isFollowed == true)
    }

    @Test(arguments: [("jaminan keamanan", "safety warranty"), ("jaminan keamanan", "guarantees"), ("paus", "priest")])
    func otherRenderingsDrift(_ source: String, _ target: String) {
        #expect(rendering(source, target)?.isFollowed == false)
    }

    @Test func driftNamesWhatTheGlossaryPrefers() {
        #expect(rendering("jaminan keamanan", "guarantees")?.target == "security guarantee")
        #expect(rendering("jaminan keamanan", "guarantees")?.concept == "security-guarantee")
    }

    @Test(arguments: ["jaminan", "keamanan jaminan", "penjamin keamanan", ""])
    func otherTermsAreUnknown(_ source: String) {
        #expect(rendering(source, "security guarantee") == nil)
    }

    @Test func termsWithoutRenderingAreKnownByTheSource() {
        #expect(rendering("jaminan keamanan", nil)?.isFollowed == true)
    }
}
