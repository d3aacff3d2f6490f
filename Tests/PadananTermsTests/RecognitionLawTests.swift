import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// What holds for every text, checked on all texts of the fixtures.
@Suite struct RecognitionLawTests {
    private static let recognizer = Result {
        TermRecognizer(try Repository.glossary("Fixtures/recognize/glossary.csv"), language: .indonesian)
    }

    @Test(arguments: try FixtureTexts.all())
    func matchesLieInTheTextInOrderOnScalarBoundaries(_ text: String) throws {
        let bytes = [UInt8](text.utf8)
        let matches = try Self.recognizer.get().matches(in: text)
        #expect(MatchLaws.areSortedAndDisjoint(matches, in: bytes))
        #expect(MatchLaws.areOnScalarBoundaries(matches.map(\.range), in: bytes))
    }

    @Test func aScannerThatIsReusedFindsWhatAFreshOneFinds() throws {
        let recognizer = try Self.recognizer.get()
        var reused = TermScanner(recognizer)
        var count = 0
        for text in try FixtureTexts.all() {
            let fresh = recognizer.matches(in: text)
            #expect(reused.matches(in: [UInt8](text.utf8)) == fresh, "\(text)")
            #expect(recognizer.matches(in: text) == fresh, "recognising twice: \(text)")
            count += fresh.count
        }
        #expect(count > 300)
    }

    @Test func everyMatchIsAmongTheOccurrences() throws {
        var scanner = TermScanner(try Self.recognizer.get())
        for text in try FixtureTexts.all() {
            let bytes = [UInt8](text.utf8)
            let occurrences = Set(scanner.occurrences(in: bytes).map { [$0.range.lowerBound, $0.range.upperBound, $0.concept] })
            for match in scanner.matches(in: bytes) {
                #expect(occurrences.contains([match.range.lowerBound, match.range.upperBound, match.concept]), "\(text)")
            }
        }
    }

    @Test func derivationsSayHowAnInflectedFormOrVariantWasReached() throws {
        let recognizer = try Self.recognizer.get()
        for text in try FixtureTexts.all() {
            for match in recognizer.matches(in: text) {
                #expect(recognizer.derivation(of: match).isEmpty == (match.kind == .exact), "\(text), \(match.range)")
            }
        }
    }

    // MARK: Spellings a reader can't tell apart

    @Test(arguments: Disguise.all)
    func theSameConceptsAreFoundInDisguise(_ disguise: Disguise) throws {
        let recognizer = try Self.recognizer.get()
        var changed = 0
        for text in try FixtureTexts.all() {
            let disguised = disguise.apply(text)
            changed += disguised.utf8.elementsEqual(text.utf8) ? 0 : 1
            #expect(
                recognizer.matches(in: disguised).map(\.concept) == recognizer.matches(in: text).map(\.concept),
                "\(disguise.testDescription): \(text)")
        }
        #expect(changed >= disguise.minimumChanged)
    }

    @Test func termsWithoutACaseRuleAreFoundInCapitals() throws {
        let recognizer = TermRecognizer(Self.caseless(try Self.recognizer.get().termbase), language: .indonesian)
        var count = 0
        for text in try FixtureTexts.all() where !Self.hasAddress(text.uppercased()) {
            let found = recognizer.matches(in: text).map(\.concept)
            #expect(recognizer.matches(in: text.uppercased()).map(\.concept) == found, "\(text)")
            count += found.count
        }
        #expect(count > 200)
    }

    /// The glossary without case-exact terms and without senses, whose conditions may be acronyms.
    private static func caseless(_ termbase: Termbase) -> Termbase {
        Termbase(
            termbase.concepts.filter { $0.condition == nil }.map { concept in
                var concept = concept
                concept.terms = concept.terms.filter { concept.effectiveCaseRule(for: $0) == .any }
                return concept
            })
    }

    /// Host names are no text, and capitals make some of a missing space after a full stop.
    private static func hasAddress(_ text: String) -> Bool {
        Tokenizer([UInt8](text.utf8)).contains { $0.kind == .address }
    }
}

/// A change of spelling that no reader sees.
struct Disguise: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// How many texts of the fixtures it changes at least, so that the law says something.
    var minimumChanged: Int
    var apply: @Sendable (String) -> String

    static let all = [
        Disguise(testDescription: "decomposed letters", minimumChanged: 1) { $0.decomposedStringWithCanonicalMapping },
        Disguise(testDescription: "composed letters", minimumChanged: 1) { $0.precomposedStringWithCanonicalMapping },
        Disguise(testDescription: "no-break spaces", minimumChanged: 400) { replaceSpaces($0, by: "\u{A0}") },
        Disguise(testDescription: "line breaks for spaces", minimumChanged: 400) { replaceSpaces($0, by: "\n") },
        Disguise(testDescription: "several spaces", minimumChanged: 400) { replaceSpaces($0, by: " \t ") },
        Disguise(testDescription: "soft hyphens", minimumChanged: 400) { insertIntoWords($0, "\u{AD}") },
        Disguise(testDescription: "zero-width spaces", minimumChanged: 400) { insertIntoWords($0, "\u{200B}") },
    ]

    private static func replaceSpaces(_ text: String, by space: String) -> String {
        String(decoding: text.utf8.flatMap { $0 == 0x20 ? Array(space.utf8) : [$0] }, as: UTF8.self)
    }

    /// Puts `mark` behind the second letter of each word of plain letters.
    private static func insertIntoWords(_ text: String, _ mark: String) -> String {
        let bytes = [UInt8](text.utf8)
        var result: [UInt8] = []
        for token in Tokenizer(bytes) {
            let isPlain = token.kind == .word && token.shape.isEmpty && token.range.count > 3
            result += isPlain ? bytes[token.range].prefix(2) + Array(mark.utf8) + bytes[token.range].dropFirst(2) : bytes[token.range]
        }
        return String(decoding: result, as: UTF8.self)
    }
}
