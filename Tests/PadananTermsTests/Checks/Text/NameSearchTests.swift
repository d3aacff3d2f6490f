import PadananLanguage
import PadananModel
import Testing

@testable import PadananTerms

/// The search for names costs no more than it may, and what it leaves out changes nothing.
@Suite struct NameSearchTests {
    private static let lists = NameRenderings(.indonesianEnglish).map {
        NameSearch.Lists(
            renderings: $0, source: .of(.indonesian), target: .of(.english), endings: [], allowed: [],
            conjunctions: HashedWords(Morphology.conjunctions(of: .indonesian)))
    }

    private static func search(_ source: String, _ target: String) throws -> NameSearch {
        let reading = PairReading(
            segment: CheckedSegment(
                id: "1", source: InlineText(source), target: InlineText(target), location: SourceLocation(file: "", line: 1)),
            source: TextReading(InlineText(source)), target: TextReading(InlineText(target)), memory: WordMemory())
        var search = NameSearch(
            try #require(lists), reading, NameWordList(reading.source), NameIndex(NameWordList(reading.target)))
        search.run()
        return search
    }

    /// Names that no list has, all different.
    private static func names(_ count: Int, ending: String) -> String {
        (0..<count).map { number in
            var (rest, letters) = (number, "")
            repeat {
                letters.unicodeScalars.append(Unicode.Scalar(UInt8(97 + rest % 20)))
                rest /= 20
            } while rest > 0
            return "Wr\(letters)\(ending)"
        }.joined(separator: " dan ")
    }

    @Test(arguments: [100, 1000, 8000])
    func comparisonsOfNamesAreBounded(_ count: Int) throws {
        // Each is found by its spelling, so that the search is not ended by what is missing.
        var search = try Self.search(Self.names(count, ending: "iko"), Self.names(count, ending: "yko"))
        let (words, most) = (search.right.list.words.count, NameSpellings.mostComparisons)
        #expect(search.spellings.comparisons <= most + words)
        #expect(search.spellings.comparisons > 0)
    }

    @Test func aNameIsFoundByItsKeyBehindTheBound() throws {
        let text = TextReading(InlineText("Zelenskyy and Wraiko"))
        var spellings = NameSpellings(NameWordList(text), text.bytes, try #require(Self.lists).renderings)
        #expect(spellings.has(Array("zelensky".utf8)) == true)
        #expect(spellings.has(Array("lavrov".utf8)) == false)
        while spellings.comparisons < NameSpellings.mostComparisons { _ = spellings.has(Array("lavrov".utf8)) }
        #expect(spellings.has(Array("zelensky".utf8)) == true)
        #expect(spellings.has(Array("lavrov".utf8)) == nil)
    }

    private static let sourceWords = [
        "Menteri", "Lavrov", "tiba", "di", "Ankara", "Jawa", "Timur", "dolar", "AS", "PBB", "Kementerian", "Pertahanan", "itu", "Dewan",
        "Erdoğan", "F-16", "Kyiv", "dan", ",", ".", "Rusia", "Moskowlah", "Putin",
    ]
    private static let targetWords = [
        "Minister", "Lavrov", "arrived", "in", "Ankara", "East", "Java", "dollars", "US", "UN", "Ministry", "Defence", "the", "Council",
        "Erdogan", "F-16", "Kyiv", "and", ",", ".", "Russia", "Moscow", "Putin",
    ]

    @Test(arguments: UInt64(1)..<400)
    func whatIsNotSearchedLacksNoName(_ seed: UInt64) throws {
        var state = seed
        func next(_ words: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return words[Int(state >> 33) % words.count]
        }
        let source = (0..<Int(2 + seed % 7)).map { _ in next(Self.sourceWords) }.joined(separator: " ")
        let target = (0..<Int(2 + seed % 11)).map { _ in next(Self.targetWords) }.joined(separator: " ")
        let search = try Self.search(source, target)
        if try !#require(Self.lists).mayMiss(search.reading) { #expect(search.missing.isEmpty, "\(source) | \(target)") }
    }

    @Test(arguments: [
        ("Sidang itu dibuka.", "The session opened.", false), ("Sidang di Wraiko dibuka.", "The session in Wraiko opened.", false),
        ("Sidang di Wraiko dibuka.", "The session opened.", true),
    ])
    func mostSegmentsAreNotSearched(_ source: String, _ target: String, _ isSearched: Bool) throws {
        let search = try Self.search(source, target)
        #expect(try #require(Self.lists).mayMiss(search.reading) == isSearched)
    }
}
