import Foundation
import PadananLanguage
import PadananTestSupport
import Testing

@Suite struct FoldedKeyTests {
    private static func key(_ text: String) -> [Unicode.Scalar] { Array(FoldedKey.fold(text).unicodeScalars) }

    /// The key with the case kept: NFC for text without spaces, hyphens, apostrophes and invisible characters.
    private static func composed(_ text: String) -> [Unicode.Scalar] {
        let bytes = Array(text.utf8)
        return Array(String(decoding: FoldedKey.fold(bytes, in: 0..<bytes.count, lowercasing: false), as: UTF8.self).unicodeScalars)
    }

    @Test(arguments: [
        ("Jamin\u{AD}an", "jaminan"), ("NA\u{2060}TO", "nato"), ("Cafe\u{301}", "caf\u{E9}"), ("SA\u{303}O", "s\u{E3}o"),
        ("Jum\u{2019}at", "jum'at"), ("undang\u{2011}undang", "undang-undang"), ("T\u{DC}RK\u{130}YE", "t\u{FC}rkiye"),
        ("TU\u{308}RKI\u{307}YE", "t\u{FC}rkiye"), ("kata\u{A0}kunci", "kata kunci"), ("\u{212B}ngstr\u{F6}m", "\u{E5}ngstr\u{F6}m"),
        ("\u{1E9E}", "\u{DF}"), ("\u{39F}\u{394}\u{39F}\u{3A3}", "\u{3BF}\u{3B4}\u{3BF}\u{3C3}"), ("\u{2BC}ayn", "'ayn"),
        ("a\tb\u{AD}", "a\tb"), ("a\tb", "a\tb"),
    ]) func spellingsThatLookAlikeHaveOneKey(_ text: String, _ key: String) {
        #expect(Self.key(text).elementsEqual(key.unicodeScalars))
    }

    @Test(arguments: [("kota", "kata"), ("caf\u{E9}", "cafe"), ("A-S", "AS"), ("\u{131}", "i"), ("a b", "ab"), ("\u{FB01}", "fi")])
    func otherSpellingsHaveOtherKeys(_ first: String, _ second: String) {
        #expect(Self.key(first) != Self.key(second))
    }

    @Test func theCaseIsKeptOnRequest() {
        #expect(Self.composed("NATO A\u{30A}\u{2011}x").elementsEqual("NATO \u{C5}-x".unicodeScalars))
    }

    @Test func onlyTheRangeIsFolded() {
        let bytes = Array("XX\u{C9}T\u{C9}YY".utf8)
        #expect(String(decoding: FoldedKey.fold(bytes, in: 2..<7, lowercasing: true), as: UTF8.self) == "\u{E9}t\u{E9}")
        #expect(FoldedKey.fold(bytes, in: 3..<3, lowercasing: true).isEmpty)
    }

    // MARK: Marks

    @Test(arguments: [5, 30, 31, 10_000]) func aBaseKeepsThirtyMarksAtMost(_ count: Int) {
        let key = Self.key("x" + String(repeating: "\u{302}", count: count) + "z")
        #expect(key.count == min(count, 30) + 2)
        #expect(key.last == "z")
    }

    @Test(arguments: [
        ("a\u{301}\u{323}", "\u{1EA1}\u{301}"), ("a\u{323}\u{301}", "\u{1EA1}\u{301}"), ("q\u{307}\u{323}", "q\u{323}\u{307}"),
        ("e\u{302}\u{301}", "\u{1EBF}"), ("e\u{301}\u{302}", "\u{E9}\u{302}"), ("s\u{323}\u{307}", "\u{1E69}"),
        ("o\u{31B}\u{323}", "\u{1EE3}"), ("\u{1EA1}\u{302}", "\u{1EAD}"), ("a\u{315}\u{300}", "\u{E0}\u{315}"),
        ("\u{3B1}\u{345}\u{313}", "\u{1F80}"),
    ]) func marksAreOrderedAndComposed(_ text: String, _ composed: String) {
        #expect(Self.key(text).elementsEqual(composed.unicodeScalars))
    }

    @Test(arguments: [
        "i\u{307}\u{345}", "i\u{345}\u{307}", "i\u{307}\u{323}", "i\u{323}\u{307}", "\u{130}\u{323}", "\u{1ECB}\u{307}", "I\u{35C}\u{307}",
    ])
    func theDotAboveAnIGoesWhateverTheOrderOfTheMarks(_ text: String) {
        #expect(!Self.key(text).contains("\u{307}"))
    }

    @Test(arguments: ["x\u{307}", "\u{131}\u{307}", "j\u{307}", "ix\u{307}", "\u{1E8B}", "\u{E0}\u{307}"])
    func theDotAboveOtherLettersStays(_ text: String) {
        #expect(FoldedKey.fold(text).decomposedStringWithCanonicalMapping.unicodeScalars.contains("\u{307}"))
    }

    // MARK: Composition

    @Test(arguments: [
        ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("\u{1112}\u{1161}", "\u{D558}"), ("\u{D558}\u{11AB}", "\u{D55C}"),
        ("\u{AC00}\u{11A7}", "\u{AC00}\u{11A7}"), ("\u{AC01}\u{11A8}", "\u{AC01}\u{11A8}"), ("\u{1161}\u{11AB}", "\u{1161}\u{11AB}"),
        ("\u{D7A3}", "\u{D7A3}"), ("\u{1112}a\u{1161}", "\u{1112}a\u{1161}"),
    ]) func hangulIsComputed(_ text: String, _ composed: String) {
        #expect(Self.composed(text).elementsEqual(composed.unicodeScalars))
    }

    @Test(arguments: [
        ("\u{958}", "\u{915}\u{93C}"), ("\u{FB1D}", "\u{5D9}\u{5B4}"), ("\u{2ADC}", "\u{2ADD}\u{338}"), ("\u{344}", "\u{308}\u{301}"),
        ("\u{1D15E}", "\u{1D157}\u{1D165}"), ("\u{F900}", "\u{8C48}"), ("\u{2126}", "\u{3A9}"), ("\u{212A}", "K"), ("\u{387}", "\u{B7}"),
    ]) func excludedCompositionsStayApart(_ text: String, _ composed: String) {
        #expect(Self.composed(text).elementsEqual(composed.unicodeScalars))
    }

    /// Every code point that decomposes: its NFD and NFC, by another implementation, have its own key.
    @Test func everyDecompositionHasTheKeyOfItsComposition() throws {
        let rows = try DataFile.rows("unicode/canonical-decompositions.tsv")
        #expect(rows.count > 2000)
        for row in rows {
            let scalar = try #require(UInt32(row[0], radix: 16).flatMap(Unicode.Scalar.init))
            let text = "x" + String(Character(scalar))
            #expect(Self.key(text) == Self.key(text.decomposedStringWithCanonicalMapping), "U+\(row[0])")
            #expect(Self.key(text) == Self.key(text.precomposedStringWithCanonicalMapping), "U+\(row[0])")
        }
    }

    @Test func everyLatinLetterComposesAsFoundationDoes() {
        for value in Array(UInt32(0xC0)..<0x250) + Array(0x1E00..<0x1F00) where value != 0xD7 && value != 0xF7 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            let expected = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
            #expect(Self.composed(text.decomposedStringWithCanonicalMapping) == expected, "U+\(String(value, radix: 16))")
        }
    }

    // MARK: Laws

    @Test(arguments: 0..<200) func foldingTwiceIsFoldingOnce(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for bytes in [RandomText.bytes(count: 200, using: &generator), RandomText.mix(pieces: 60, using: &generator)] {
            for lowercasing in [true, false] {
                let once = FoldedKey.fold(bytes, in: 0..<bytes.count, lowercasing: lowercasing)
                #expect(FoldedKey.fold(once, in: 0..<once.count, lowercasing: lowercasing) == once, "\(bytes)")
            }
        }
    }

    @Test(arguments: 0..<100) func anyBytesGiveWellFormedUTF8(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = RandomText.bytes(count: 300, using: &generator)
        #expect(String(validating: FoldedKey.fold(bytes, in: 0..<bytes.count, lowercasing: true), as: UTF8.self) != nil)
    }

    @Test(arguments: 0..<100) func canonicalEquivalentsHaveOneKey(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let marks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{307}", "\u{323}", "\u{327}", "\u{331}", "\u{345}", "\u{35C}", "\u{31B}"]
        let bases: [Unicode.Scalar] = ["a", "i", "I", "\u{130}", "\u{1ECB}", "\u{3B9}", "s", "O", "\u{D558}", "\u{212B}"]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<20 {
            scalars.append(bases.randomElement(using: &generator) ?? "a")
            for _ in 0..<Int.random(in: 0...4, using: &generator) { scalars.append(marks.randomElement(using: &generator) ?? "\u{300}") }
        }
        let text = String(scalars)
        #expect(Self.key(text) == Self.key(text.decomposedStringWithCanonicalMapping), "\(Array(scalars))")
        #expect(Self.key(text) == Self.key(text.precomposedStringWithCanonicalMapping), "\(Array(scalars))")
        #expect(Self.composed(text).elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars), "\(Array(scalars))")
    }
}
