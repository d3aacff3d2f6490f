import PadananTestSupport
import Testing

@testable import PadananKit

/// Codes and masked terms go out as marks and come back.
@Suite struct MarkedSegmentTests {
    private static func term(_ range: Range<Int>, _ rendering: String, isPlural: Bool = false) -> GuardedTerm {
        GuardedTerm(
            match: TermMatch(range: range, concept: 0, term: 0, kind: .exact), concept: "c", term: "t", rendering: rendering,
            isPlural: isPlural)
    }

    private static let restorer = TermRestorer(.english)

    private static func restored(_ answer: [TranslationText.Piece], _ segment: MarkedSegment) -> MarkRestoration {
        MarkRestoration(TranslationText(answer), for: segment, restorer)
    }

    @Test func termsAndCodesBecomeMarks() {
        let source = InlineText(
            " Dia menuntut jaminan keamanan kini. ",
            codes: [
                InlineCode(.opening, id: "1", offset: 14, data: "<b>"), InlineCode(.closing, id: "1", offset: 30, data: "</b>"),
                InlineCode(.standalone, id: "2", offset: 31, data: "<br/>"),
            ])
        let segment = MarkedSegment(source, terms: [Self.term(14..<30, "security guarantee")]) { _ in true }
        #expect(
            segment.text.pieces == [
                .text("Dia menuntut "), .opening(1), .placeholder(2), .closing(1), .text(" "), .placeholder(3), .text("kini."),
            ])
        let result = Self.restored(
            [.text("He demands "), .opening(1), .placeholder(2), .closing(1), .text(" "), .placeholder(3), .text("now.")], segment)
        #expect(result.target.text == " He demands security guarantee now. ")
        #expect(result.target.codes.map(\.offset) == [12, 30, 31])
        #expect(result.problems.isEmpty)
    }

    @Test func hintsStandWhereTheWordsAre() {
        let source = InlineText("Rusia menuntut jaminan keamanan dari NATO.", codes: [InlineCode(.standalone, id: "1", offset: 5)])
        let terms = [Self.term(15..<31, "security guarantee"), Self.term(37..<41, "NATO")]
        let segment = MarkedSegment(source, terms: terms) { $0.rendering == "NATO" }
        let place = segment.places[15..<31] ?? 0..<0
        #expect(InlineText(segment.text.text).words(place) == "jaminan keamanan")
    }

    @Test func lostCodesAreKeptAndReported() {
        let source = InlineText("Baca ini.", codes: [InlineCode(.opening, id: "1", offset: 5), InlineCode(.closing, id: "1", offset: 8)])
        let segment = MarkedSegment(source, terms: []) { _ in false }
        let result = Self.restored([.text("Read "), .closing(1), .text("this.")], segment)
        #expect(Set(result.target.codes.map(\.kind)) == [.opening, .closing])
        #expect(result.target.codes.first?.kind == .opening)
        #expect(!result.problems.isEmpty)
    }

    @Test func marksThatNobodySentAreIgnored() {
        let segment = MarkedSegment(InlineText("Baca."), terms: []) { _ in false }
        let result = Self.restored([.placeholder(9), .text("Read."), .closing(4), .opening(0)], segment)
        #expect(result.target == "Read.")
    }

    struct Form: Sendable {
        var before: String
        var rendering: String
        var isPlural = false
        var after: String
        var result: String
    }

    static let forms = [
        Form(before: "a ", rendering: "economic sanction", after: " on", result: "an economic sanction on"),
        Form(before: "two ", rendering: "resolution", after: " of", result: "two resolutions of"),
        Form(before: "the ", rendering: "country", isPlural: true, after: ".", result: "the countries."),
        Form(before: "the ", rendering: "treaty", after: "s.", result: "the treaties."),
        Form(before: "", rendering: "ceasefire", after: " holds.", result: "Ceasefire holds."),
        Form(before: "of", rendering: "NATO", after: "and", result: "of NATO and"),
        Form(before: "the ", rendering: "alliance", after: "'s border", result: "the alliance's border"),
    ]

    @Test(arguments: forms) func renderingsTakeTheFormOfTheirPlace(_ form: Form) {
        let segment = MarkedSegment(InlineText("x"), terms: [Self.term(0..<1, form.rendering, isPlural: form.isPlural)]) { _ in true }
        let result = Self.restored([.text(form.before), .placeholder(1), .text(form.after)], segment)
        #expect(result.target.text == form.result)
    }

    @Test func anyAnswerIsSurvived() {
        var random = SampleRandom(3)
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let text = String(decoding: RandomText.mix(pieces: 6, using: &generator), as: UTF8.self)
            let bytes = text.utf8.count
            let codes = (0..<random.next(4)).map { InlineCode($0 % 2 == 0 ? .standalone : .opening, id: "\($0)", offset: bytes) }
            let segment = MarkedSegment(InlineText(text, codes: codes), terms: []) { _ in true }
            let pieces: [TranslationText.Piece] = (0..<random.next(6)).map { _ in
                switch random.next(4) {
                case 0: .text(String(decoding: RandomText.mix(pieces: 6, using: &generator), as: UTF8.self))
                case 1: .placeholder(random.next(6))
                case 2: .opening(random.next(6))
                default: .closing(random.next(6))
                }
            }
            let result = Self.restored(pieces, segment)
            #expect(result.target.codes.count == codes.count)
        }
    }
}
