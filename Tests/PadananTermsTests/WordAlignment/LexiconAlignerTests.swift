import PadananModel
import PadananTerms
import PadananTestSupport
import Testing

/// Alignment by the built-in lexicon alone.
@Suite struct LexiconAlignerTests {
    private static let pairs = [
        ("Pemerintah akan memperkuat pertahanan di laut", "The government will strengthen defence at sea"),
        ("Perjanjian itu ditandatangani pada tahun 1951", "The treaty was signed in 1951"),
        ("Menteri luar negeri menolak usulan tersebut", "The foreign minister rejected the proposal"),
        ("Rumahnya berada di Ternate .", "His house is in Ternate ."), ("Harga beras naik 47 persen", "Rice prices rose 47 percent"),
        ("Kapal itu belum kembali ke pelabuhan", "The ship has not returned to port yet"),
    ]

    private static let reversed = LanguagePair(.english, .indonesian)

    private func words(_ text: String) -> [[UInt8]] { text.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) } }

    private func links(_ source: String, _ target: String, _ languages: LanguagePair = .indonesianEnglish) -> [String] {
        let (own, their) = (source.split(separator: " "), target.split(separator: " "))
        var aligner = WordAligner.lexicon(languages)
        return aligner?.align(source: words(source), target: words(target)).map { "\(own[$0.source])=\(their[$0.target])" } ?? []
    }

    @Test(arguments: [
        (0, ["Pemerintah=government", "akan=will", "memperkuat=strengthen", "pertahanan=defence", "di=at", "laut=sea"]),
        (1, ["Perjanjian=treaty", "ditandatangani=signed", "pada=in", "1951=1951"]),
        (2, ["Menteri=minister", "menolak=rejected", "usulan=proposal"]), (3, ["Rumahnya=house", "Ternate=Ternate", ".=."]),
        (4, ["Harga=prices", "beras=Rice", "naik=rose", "47=47", "persen=percent"]),
        (5, ["Kapal=ship", "kembali=returned", "pelabuhan=port"]),
    ])
    func onePairIsLinkedWithoutTraining(_ number: Int, _ expected: [String]) {
        let (source, target) = Self.pairs[number]
        let links = links(source, target)
        #expect(expected.allSatisfy(links.contains), "\(links)")
    }

    @Test(arguments: ["Xyzzyplugh tiba pada 12.345", "Brantley tiba pada 12.345"]) func wordsThatNoLexiconKnowsAreLinkedBySpelling(
        _ text: String
    ) {
        let name = String(text.prefix { $0 != " " })
        let links = links(text, "\(name) arrived on 12,345")
        #expect(links.contains("\(name)=\(name)") && links.contains("12.345=12,345"), "\(links)")
    }

    @Test func transposedLanguagesGiveTransposedLinks() {
        for (source, target) in Self.pairs {
            let there = Set(links(source, target))
            let back = Set(links(target, source, Self.reversed).map { $0.split(separator: "=").reversed().joined(separator: "=") })
            #expect(there.intersection(back).count * 10 >= there.union(back).count * 9, "\(there.symmetricDifference(back))")
        }
    }

    @Test(arguments: ["id-ID", "ID"]) func regionsDoNotMatter(_ tag: String) {
        #expect(WordAligner.lexicon(LanguagePair(LanguageTag(tag), LanguageTag("en-GB"))) != nil)
    }

    @Test(arguments: [("id", "de"), ("ms", "en"), ("en", "en"), ("id", "id")]) func otherLanguagesHaveNone(
        _ source: String, _ target: String
    ) {
        #expect(WordAligner.lexicon(LanguagePair(LanguageTag(source), LanguageTag(target))) == nil)
    }

    @Test func nothingHasNoLinks() {
        #expect(links("", "") == [])
        #expect(links("rumah", "") == [])
        #expect(links("", "house") == [])
    }

    @Test func anyBytesAreWords() {
        var generator = SeededGenerator(seed: 17)
        var aligner = WordAligner.lexicon(.indonesianEnglish)
        for _ in 0..<200 {
            let sides = (0..<2).map { _ in
                (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                    (0..<Int.random(in: 0...9, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
                }
            }
            let links = aligner?.align(source: sides[0], target: sides[1]) ?? []
            #expect(
                links.allSatisfy {
                    sides[0].indices.contains($0.source) && sides[1].indices.contains($0.target) && (0...1).contains($0.probability)
                })
        }
        let long = [Array(repeating: [UInt8](("ab" as String).utf8), count: 500_000).flatMap { $0 }]
        #expect(aligner?.align(source: long, target: long).count == 1)
    }
}
