import PadananModel
import PadananTerms
import Testing

/// Training that starts from the built-in lexicon.
@Suite struct LexiconPriorTests {
    private static let reversed = LanguagePair(.english, .indonesian)

    private static let pairs = [
        ("kapal perang itu tiba di pelabuhan kemarin", "yesterday the warship arrived at the port"),
        ("menteri pertahanan menandatangani perjanjian", "the defence minister signed the treaty"),
        ("harga minyak dunia turun", "world oil prices fell"),
    ]

    private func words(_ text: String) -> [[UInt8]] { text.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) } }

    private func aligner(
        _ pairs: [(String, String)], _ languages: LanguagePair = .indonesianEnglish, lexicon: LexiconStrength? = LexiconStrength()
    ) -> WordAligner {
        var settings = WordAlignmentSettings()
        settings.lexicon = lexicon
        var trainer = WordAlignmentTrainer(languages, settings: settings)
        for (source, target) in pairs { trainer.add(source: words(source), target: words(target)) }
        return trainer.train()
    }

    private func links(_ aligner: WordAligner, _ source: String, _ target: String) -> Set<String> {
        let (own, their) = (source.split(separator: " "), target.split(separator: " "))
        var aligner = aligner
        return Set(aligner.align(source: words(source), target: words(target)).map { "\(own[$0.source])=\(their[$0.target])" })
    }

    @Test func onePairIsEnough() {
        let (source, target) = Self.pairs[1]
        let expected: Set = ["menteri=minister", "pertahanan=defence", "menandatangani=signed", "perjanjian=treaty"]
        #expect(links(aligner([(source, target)]), source, target).isSuperset(of: expected))
        #expect(!links(aligner([(source, target)], lexicon: nil), source, target).isSuperset(of: expected))
    }

    @Test func aTextOverrulesTheLexicon() {
        let text = (0..<400).map { ("kapal \($0)", "dolphin \($0)") } + (0..<400).map { ("lumba-lumba \($0)", "ship \($0)") }
        #expect(links(aligner(text), "kapal 7", "dolphin 7").contains("kapal=dolphin"))
        #expect(links(aligner(text), "lumba-lumba 7", "ship 7").contains("lumba-lumba=ship"))
    }

    @Test func wordsThatTheLexiconDoesNotKnowAreLearned() {
        let text = ["rumah", "kapal", "jalan", "gunung"].flatMap { noun in
            [("\(noun) zorbling", "zorblish \(Self.english[noun] ?? "")"), ("\(noun) frumbel", "frumbish \(Self.english[noun] ?? "")")]
        }
        #expect(links(aligner(text), "rumah zorbling", "zorblish house") == ["rumah=house", "zorbling=zorblish"])
    }

    private static let english = ["rumah": "house", "kapal": "ship", "jalan": "road", "gunung": "mountain"]

    @Test func transposedLanguagesGiveTransposedLinks() {
        let there = aligner(Self.pairs)
        let back = aligner(Self.pairs.map { ($1, $0) }, Self.reversed)
        for (source, target) in Self.pairs {
            let mirrored = links(back, target, source).map { $0.split(separator: "=").reversed().joined(separator: "=") }
            #expect(links(there, source, target) == Set(mirrored))
        }
    }

    @Test func otherLanguagesHaveNothingToStartFrom() {
        let languages = LanguagePair(LanguageTag("nl"), LanguageTag("en"))
        let trainer = WordAlignmentTrainer(languages)
        #expect(trainer.rounds == WordAlignmentSettings().plainRounds + WordAlignmentSettings().orderedRounds)
        #expect(WordAlignmentTrainer(.indonesianEnglish).rounds == WordAlignmentSettings().orderedRounds)
        let with = aligner(Self.pairs, languages)
        let without = aligner(Self.pairs, languages, lexicon: nil)
        for (source, target) in Self.pairs { #expect(links(with, source, target) == links(without, source, target)) }
    }

    @Test func learnedLinksAreSortedAndRareOnesLeftOut() {
        var settings = WordAlignmentSettings()
        settings.lexicon = nil
        var trainer = WordAlignmentTrainer(.indonesianEnglish, settings: settings)
        for (source, target) in [
            ("rumah besar", "big house"), ("kapal besar", "big ship"), ("rumah 7", "7 house"), ("kapal 7", "7 ship"), ("#a b", "c"),
        ] {
            trainer.add(source: words(source), target: words(target))
        }
        let rows = trainer.learnLinks { shares, body in shares.map(body) }.rows().map { String(decoding: $0, as: UTF8.self) }
        #expect(rows.dropFirst().map { $0.prefix { $0 != "\t" } } == ["besar", "kapal", "rumah"])
        #expect(rows.contains { $0.hasPrefix("kapal\t\t0\tship\t2") }, "\(rows)")
    }
}
