import Foundation
import PadananKit
import PadananTestSupport
import Testing

@Suite struct TranslationMemoryTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func memory(_ units: [MemoryUnit] = []) throws -> TranslationMemory {
        let memory = try TranslationMemory(path: folder.path("a.ptm"))
        try memory.add(units)
        return memory
    }

    private func unit(_ source: String, _ target: String, _ previous: String? = nil, _ next: String? = nil, date: String = "") -> MemoryUnit
    {
        var unit = MemoryUnit(languages: .indonesianEnglish, source: InlineText(source), target: InlineText(target))
        (unit.previous, unit.next) = (previous, next)
        if !date.isEmpty { unit.changed = ChangeRecord(date: date, user: "sari") }
        return unit
    }

    @Test func theSameTextScoresOneHundredAndBetweenItsNeighboursOneMore() throws {
        let memory = try memory([
            unit("Rapat ditunda.", "The meeting was adjourned.", "A.", "B."),
            unit("Rapat ditunda.", "The meeting was postponed.", "C.", "D."),
        ])
        let matches = try memory.matches(for: "Rapat ditunda.", previous: "A.", next: "B.")
        #expect(matches.map(\.kind) == [.context, .exact])
        #expect(matches.map(\.score) == [101, 100])
        #expect(matches[0].target.text == "The meeting was adjourned.")
        #expect(try memory.matches(for: "Rapat ditunda.", previous: "A.", next: "").allSatisfy { $0.kind == .exact })
    }

    @Test func neighboursThatAreNotKnownAreNoContext() throws {
        let memory = try memory([unit("Rapat ditunda.", "The meeting was adjourned.")])
        #expect(try memory.matches(for: "Rapat ditunda.").map(\.kind) == [.exact])
        #expect(try memory.matches(for: "Rapat ditunda.", previous: "", next: "").map(\.kind) == [.exact])
    }

    @Test func similarTextIsFoundAndOtherTextIsNot() throws {
        let memory = try memory([
            unit(
                "Menteri pertahanan membahas jaminan keamanan di Jakarta.", "The defence minister discussed security guarantees in Jakarta."
            ),
            unit("Harga beras naik lagi.", "Rice prices rose again."),
        ])
        let matches = try memory.matches(for: "Menteri pertahanan membahas kerja sama keamanan di Jakarta.")
        #expect(matches.count == 1)
        #expect(matches[0].kind == .fuzzy && (70..<80).contains(matches[0].score))
        #expect(try memory.matches(for: "Tidak ada yang mirip dengan ini.").isEmpty)
        #expect(try memory.matches(for: "Menteri pertahanan membahas kerja sama keamanan di Jakarta.", minimumScore: 100).isEmpty)
    }

    @Test func theBestOfAllUnitsIsFoundAsALinearSearchFindsIt() throws {
        var random = SeededGenerator(seed: 3)
        let words = (0..<60).map { "kata\($0)x" }
        func sentence() -> String {
            (0..<Int.random(in: 3...14, using: &random)).map { _ in
                words[min(Int.random(in: 0..<60, using: &random), Int.random(in: 0..<60, using: &random))]
            }.joined(separator: " ") + "."
        }
        let sources = (0..<800).map { _ in sentence() }
        let memory = try memory(sources.enumerated().map { unit($1, "target \($0)") })
        let tokens = sources.map { (text: $0, tokens: MemoryTokens($0)) }
        for minimum in [60.0, 75, 90] {
            for _ in 0..<25 {
                let query = sentence()
                let wanted = MemoryTokens(query)
                let best = tokens.compactMap { source in
                    source.text == query ? 100 : MemorySimilarity.score(wanted, source.tokens, minimum: minimum)
                }.max()
                #expect(try memory.matches(for: InlineText(query), minimumScore: minimum).first?.score == best, "\(query)")
            }
        }
    }

    @Test func theSameUnitIsKeptOnceAndTheNewestDateWins() throws {
        let memory = try memory()
        var first = unit("Satu.", "One.", date: "20260102T000000Z")
        first.origin = "a.xlf"
        first.properties = [Property("tmx:usagecount", "7"), Property("x-topik", "lama")]
        #expect(try memory.add([first]).new == 1)
        #expect(try memory.add([first]).duplicates == 1)
        var newer = unit("Satu.", "One.", date: "2026-02-01T00:00:00Z")
        (newer.origin, newer.state) = ("b.xlf", .final)
        newer.properties = [Property("tmx:usagecount", "2"), Property("x-topik", "baru")]
        #expect(try memory.add([newer]).updated == 1)
        #expect(try memory.add([unit("Satu.", "One.", date: "20250101T000000Z")]).duplicates == 1)
        let found = try #require(try memory.matches(for: "Satu.").first?.unit)
        #expect(found.changed?.date == "2026-02-01T00:00:00Z" && found.origin == "b.xlf" && found.state == .final)
        #expect(found.properties == [Property("tmx:usagecount", "7"), Property("x-topik", "baru")])
        #expect(try memory.statistics().units == 1)
    }

    @Test func anotherTargetOrContextOrLanguageIsAnotherUnit() throws {
        let memory = try memory([unit("Satu.", "One."), unit("Satu.", "First."), unit("Satu.", "One.", "", "Dua.")])
        var german = unit("Satu.", "Eins.")
        german.languages = LanguagePair(.indonesian, LanguageTag("de"))
        #expect(try memory.add([german]).new == 1)
        #expect(try memory.statistics().units == 4)
        #expect(try memory.matches(for: "Satu.").map(\.target.text).sorted() == ["First.", "One."])
        #expect(try memory.matches(for: "Satu.", languages: german.languages).map(\.target.text) == ["Eins."])
    }

    @Test func regionsAreSearchedTogether() throws {
        var british = unit("Satu.", "One.")
        british.languages = LanguagePair(LanguageTag("id-ID"), LanguageTag("en-GB"))
        let memory = try memory([british])
        #expect(try memory.matches(for: "Satu.").first?.unit == british)
    }

    @Test func codesAreKeptAndExchangedForThoseOfTheText() throws {
        var remembered = unit("Klik di sini.", "Click here.")
        var open = InlineCode(.opening, id: "7", offset: 5, data: "<b a=\"x\">", type: "bold")
        (open.element, open.equivalent, open.display, open.attributes) = ("bpt", "*", "B", [Property("x", "1\n2")])
        remembered.source.codes = [open, InlineCode(.closing, id: "7", offset: 12, data: "</b>", type: "bold")]
        open.offset = 6
        remembered.target.codes = [open, InlineCode(.closing, id: "7", offset: 10, data: "</b>", type: "bold")]
        let memory = try memory([remembered])
        var query = remembered.source
        for index in query.codes.indices { query.codes[index].id = "1" }
        let match = try #require(try memory.matches(for: query).first)
        #expect(match.kind == .exact && match.unit == remembered)
        #expect(match.target.codes.map(\.id) == ["1", "1"] && match.target.codes.map(\.offset) == [6, 10])
        let plain = try #require(try memory.matches(for: "Klik di sini.").first)
        #expect(plain.kind == .fuzzy && plain.score < 100 && plain.target.codes.isEmpty)
    }

    @Test(arguments: ["", " ", "!!!", "é", "e\u{301}", "\u{0}a", "👩‍👩‍👧", String(repeating: "x ", count: 5000), "5", "5.5 5.5"])
    func anyTextIsKeptAndFound(_ text: String) throws {
        let memory = try memory([unit(text, "target"), unit("Rapat ditunda.", text)])
        let stored = text == "\u{0}a" ? " a" : text
        #expect(try memory.matches(for: InlineText(stored)).first?.score == 100)
        #expect(try memory.matches(for: InlineText(stored + " tambahan")).allSatisfy { $0.score < 100 })
        _ = try memory.concordance(text)
    }

    @Test func longHostileTextsAreComparedInTime() throws {
        let long = (0..<15_000).map { "k\($0 % 977)" }.joined(separator: " ")
        let other = (0..<15_000).map { "k\(($0 * 7) % 977)" }.joined(separator: " ")
        let memory = try memory([unit(long, "a"), unit(other, "b")])
        _ = try memory.matches(for: InlineText(long + " x"))
    }

    @Test func wordsAreFoundWhereTheyStandTogether() throws {
        let memory = try memory([
            unit("Dewan Keamanan bersidang.", "The Security Council met."),
            unit("Keamanan dewan itu penting.", "That council's security matters."),
            unit("Anggota dewan keamanan 2.500 orang.", "The security council has 2,500 members."),
        ])
        let hits = try memory.concordance("dewan keamanan")
        #expect(hits.map(\.unit.source.text) == ["Anggota dewan keamanan 2.500 orang.", "Dewan Keamanan bersidang."])
        #expect(hits[0].ranges == [8..<22])
        #expect(try memory.concordance("security council", side: .target).count == 2)
        #expect(try memory.concordance("2.500 orang").count == 1)
        #expect(try memory.concordance("3.500 orang").isEmpty)
        #expect(try memory.concordance("dewan keamanan", limit: 1).count == 1)
    }

    @Test func severalThreadsReadWhileOneWrites() async throws {
        let memory = try memory((0..<200).map { unit("Kalimat nomor satu \($0)a.", "Sentence \($0).") })
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try (0..<50).allSatisfy {
                        try memory.matches(for: InlineText("Kalimat nomor satu \($0 + number)a.")).first?.score == 100
                    }
                }
            }
            group.addTask {
                for number in 0..<20 {
                    try memory.add([MemoryUnit(languages: .indonesianEnglish, source: InlineText("Baru \(number)b."), target: "New.")])
                }
                return true
            }
            for try await isRight in group { #expect(isRight) }
        }
        #expect(try memory.statistics().units == 220)
    }

    @Test func whatWasAddedInSmallStepsIsFoundAsWhatWasAddedAtOnce() throws {
        let units = (0..<300).map { unit("Kata umum dan kata langka\($0) di sini.", "\($0)") }
        let memory = try memory()
        for unit in units { try memory.add([unit]) }
        for number in stride(from: 0, to: 300, by: 17) {
            let match = try memory.matches(for: InlineText("Kata umum dan kata langka\(number) di sana."), limit: 1).first
            #expect(match?.target.text == "\(number)")
        }
    }

    // MARK: Files

    @Test func filesThatAreNoMemoryAreRefusedUnchanged() throws {
        let text = try folder.write("a.txt", "bukan memori, hanya sebuah teks yang cukup panjang untuk diperiksa")
        #expect(throws: FileError.self) { try TranslationMemory(path: text) }
        #expect(try folder.read("a.txt").hasPrefix("bukan memori"))
        #expect(throws: FileError.self) { try TranslationMemory(path: folder.path("none.ptm"), readOnly: true) }
        #expect(!FileManager.default.fileExists(atPath: folder.path("none.ptm")))
        #expect(throws: FileError.self) { try TranslationMemory(path: folder.path) }
    }

    @Test func aMemoryThatIsClosedCanBeReadFromAFolderThatCanNotBeWritten() throws {
        try memory([unit("Satu.", "One.")]).close()
        let reader = try TranslationMemory(path: folder.path("a.ptm"), readOnly: true)
        #expect(try reader.matches(for: "Satu.").count == 1)
        #expect(throws: FileError.self) { try reader.add([unit("Dua.", "Two.")]) }
    }

    // MARK: Cleaning

    @Test func unitsOfNoUseAreFoundAndRemoved() throws {
        var broken = unit("Klik di sini sekarang juga.", "Click here right now.")
        broken.source.codes = [InlineCode(.standalone, id: "1", offset: 0, data: "<br/>")]
        let memory = try memory([
            unit("Satu dua.", "…"), unit("PBB New York", "PBB New York"), unit("Jakarta", "Jakarta"),
            unit("rapat di gedung putih hari ini", "Rapat di gedung putih hari ini"), broken,
            unit("Rapat ditunda.", "Adjourned.", "A", "B", date: "20260101T000000Z"),
            unit("Rapat ditunda.", "Adjourned.", "C", "D", date: "20260201T000000Z"), unit("Rapat ditunda.", "Postponed."),
        ])
        let removal = MemoryRemoval(memory, flaws: Set(MemoryFlaw.allCases))
        let expected: [MemoryFlaw: Int] = [.empty: 1, .same: 1, .untranslated: 1, .tags: 1, .duplicate: 1]
        #expect(try removal.run(isDry: true) == expected)
        #expect(try memory.statistics().units == 8)
        let path = folder.path("removed.tmx")
        #expect(try removal.run(isDry: false, export: path) == expected)
        #expect(try folder.read("removed.tmx").contains("20260101T000000Z"))
        var left: [String] = []
        try memory.forEachUnit { left.append($0.target.text) }
        #expect(left == ["Jakarta", "Adjourned.", "Postponed."])
        #expect(try memory.matches(for: "Rapat ditunda.").count == 2)
        #expect(try memory.concordance("adjourned", side: .target).count == 1)
    }

    // MARK: Import and export

    @Test func anExportedMemoryIsImportedAsItWas() throws {
        var first = unit("Rapat <itu> ditunda & dibatalkan.", "The meeting was adjourned.", "", "Kedua.", date: "20260102T030405Z")
        (first.origin, first.state) = ("berita.xlf", .reviewed)
        first.properties = [Property("x-topik", "rapat"), Property("note", "catatan")]
        first.source.codes = [InlineCode(.standalone, id: "1", offset: 6, data: "<br/>")]
        first.target.codes = [InlineCode(.standalone, id: "1", offset: 3, data: "<br/>")]
        let memory = try memory([first, unit("Kedua.", "Second.")])
        let output = try FileOutput(folder.path("a.tmx"))
        #expect(try MemoryExport().write(memory, as: TMXFormat(), to: output).units == 2)
        try output.commit()
        let copy = try TranslationMemory(path: folder.path("b.ptm"))
        let outcome = try MemoryImport().add(folder.path("a.tmx"), to: copy)
        #expect(outcome.additions.new == 2 && outcome.defects.isEmpty)
        let found = try #require(try copy.matches(for: first.source, previous: "", next: "Kedua.").first)
        #expect(found.kind == .context)
        #expect(found.unit.origin == "berita.xlf" && found.unit.state == .reviewed && found.unit.changed == first.changed)
        #expect(found.unit.properties.contains(Property("x-topik", "rapat")) && found.unit.properties.contains(Property("note", "catatan")))
        #expect(found.unit.source.codes.first?.data == "<br/>")
    }

    @Test func segmentsWithoutTargetOrBelowTheStateAreLeftOut() throws {
        let path = try folder.write(
            "a.po",
            """
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: en\\n"

            msgid "Satu"
            msgstr "One"

            #, fuzzy
            msgid "Dua"
            msgstr "Two?"

            msgid "Tiga"
            msgstr ""

            """)
        let memory = try memory()
        var settings = MemoryImport()
        (settings.date, settings.user) = ("20260131T093000Z", "sari")
        let outcome = try settings.add(path, to: memory)
        #expect(outcome.read == 3 && outcome.additions.new == 1 && outcome.empty == 1 && outcome.unfinished == 1)
        #expect(try settings.add(path, to: memory).additions.duplicates == 1)
        settings.minimumState = .initial
        #expect(try settings.add(path, to: memory).additions.new == 1)
        #expect(try memory.matches(for: "Satu").first?.unit.created == ChangeRecord(date: "20260131T093000Z", user: "sari"))
    }

    @Test(arguments: [
        ("", "", "", 2), ("a.xlf", "", "", 1), ("", "2026-02-01", "", 1), ("", "", "2026-01-02", 1), ("", "2026-01-01", "2026-12-31", 2),
        ("c.xlf", "", "", 0),
    ])
    func filtersChooseByOriginAndDay(_ origin: String, _ since: String, _ until: String, _ count: Int) throws {
        var first = unit("Satu.", "One.", date: "20260102T235959Z")
        first.origin = "A.xlf"
        let memory = try memory([first, unit("Dua.", "Two.", date: "2026-02-01T00:00:00Z")])
        var filter = MemoryFilter()
        (filter.origin, filter.since, filter.until) = (origin, since, until)
        var found = 0
        try memory.forEachUnit(filter) { _ in found += 1 }
        #expect(found == count)
    }
}
