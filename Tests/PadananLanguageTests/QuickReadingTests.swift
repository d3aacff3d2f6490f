import PadananModel
import PadananTestSupport
import Testing

@testable import PadananLanguage

/// Passing over words of no list changes nothing.
@Suite struct QuickReadingTests {
    static let languages = ["id", "en"]

    /// Words of all lists that quantities and dates are read by, and some of none.
    private func vocabulary(_ language: String) throws -> [String] {
        let lists = ["number-words", "number-contexts", "number-phrases", "unit-words", "date-words"].map { "\(language)/\($0).tsv" }
        let listed = try (lists + ["common/unit-signs.tsv"]).flatMap { try DataFile.words($0).flatMap(DataFile.alternatives) }
        let others = [
            "kata-kata", "NATO", "Perang", "Dunia", "treaty", "Su", "MH17", "F-16", "III", "XIV", "x", "é", "Gunung", "ke-77", "1990-an",
        ]
        let numbers = ["7", "19.30", "1.250,75", "1,250.75", "2022", "16/12", "(16/12)", "2.10.1", "½", "6,9,12", "1998-99", "0,5", "20th"]
        return listed + Array(repeating: others + numbers, count: 12).flatMap { $0 }
            + listed.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    }

    private static let joints = [" ", " ", " ", " ", ", ", ". ", "-", " (", ") ", "/", "", "\n", " – ", "\u{200B}"]

    private func text(_ words: [String], _ generator: inout SeededGenerator) -> [UInt8] {
        var text = ""
        for _ in 0..<Int.random(in: 1...14, using: &generator) {
            text += (words.randomElement(using: &generator) ?? "") + (Self.joints.randomElement(using: &generator) ?? "")
        }
        return Array(text.utf8)
    }

    @Test(arguments: languages) func quantitiesAreThoseOfAllWords(_ language: String) throws {
        let quick = QuantityRecognizer(LanguageTag(language))
        let thorough = QuantityRecognizer(LanguageTag(language), readsAllWords: true)
        let words = try vocabulary(language)
        var generator = SeededGenerator(seed: 61)
        for _ in 0..<200 {
            let bytes = text(words, &generator)
            let found = quick.quantities(in: bytes, tokens: Array(Tokenizer(bytes)))
            #expect(found == thorough.quantities(in: bytes), "\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(arguments: languages) func datesAreThoseOfAllWords(_ language: String) throws {
        let quick = DateTimeRecognizer(LanguageTag(language))
        let thorough = DateTimeRecognizer(LanguageTag(language), readsAllWords: true)
        let words = try vocabulary(language)
        var generator = SeededGenerator(seed: 62)
        for _ in 0..<200 {
            let bytes = text(words, &generator)
            let found = quick.datesAndTimes(in: bytes, tokens: Array(Tokenizer(bytes)))
            #expect(found == thorough.datesAndTimes(in: bytes), "\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    /// Around one listed word, words that the lists don't have, and articles and prepositions that they do.
    private static let frames: [(before: String, behind: String)] = [
        ("menteri itu ", " telah hadir"), ("the minister ", " has come"), ("a ", ""), ("an ", " and a half"), ("one ", " later"),
        ("pada ", " dua puluh"), ("Perang Dunia ", "."), ("di “", "”"), ("anti-", "-isme"), ("at ", " two"), ("tanggal ", " tiga"),
        ("’", "’s"), ("sejam ", " sehari"),
    ]

    @Test(arguments: languages) func oneListedWordIsEnough(_ language: String) throws {
        let tag = LanguageTag(language)
        let quantities = (quick: QuantityRecognizer(tag), thorough: QuantityRecognizer(tag, readsAllWords: true))
        let dates = (quick: DateTimeRecognizer(tag), thorough: DateTimeRecognizer(tag, readsAllWords: true))
        for word in Set(try vocabulary(language)).sorted() {
            for frame in Self.frames {
                let text = frame.before + word + frame.behind
                let bytes = Array(text.utf8)
                let tokens = Array(Tokenizer(bytes))
                #expect(quantities.quick.quantities(in: bytes, tokens: tokens) == quantities.thorough.quantities(in: bytes), "\(text)")
                #expect(dates.quick.datesAndTimes(in: bytes, tokens: tokens) == dates.thorough.datesAndTimes(in: bytes), "\(text)")
            }
        }
    }

    @Test func randomBytesAreReadAlike() {
        var generator = SeededGenerator(seed: 63)
        for language in Self.languages.map({ LanguageTag($0) }) {
            let quick = QuantityRecognizer(language)
            let thorough = QuantityRecognizer(language, readsAllWords: true)
            for _ in 0..<100 {
                let bytes = RandomText.bytes(count: 60, using: &generator)
                #expect(quick.quantities(in: bytes) == thorough.quantities(in: bytes))
            }
        }
    }
}
