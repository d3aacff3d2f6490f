import PadananKit
import PadananTestSupport
import Testing

@Suite struct GlossaryLoaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let header = "concept,id,en\n"

    // MARK: Published glossaries

    @Test func thePublishedGlossariesHaveNoDefects() throws {
        let reading = try GlossaryLoader.load(["builtin"])
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.count >= 300)
    }

    @Test func theCompiledGlossariesEqualTheirFiles() throws {
        let compiled = try GlossaryLoader.load([GlossaryLoader.builtin])
        let files = try GlossaryLoader.load([Repository.path("Glossaries/id-en")])
        #expect(files.defects == [])
        #expect(compiled.termbase.concepts.map(\.id) == files.termbase.concepts.map(\.id))
        for (one, other) in zip(compiled.termbase.concepts, files.termbase.concepts) {
            var other = other
            // Only the way to the file differs.
            #expect(Repository.path(one.location.file) == other.location.file)
            other.location.file = one.location.file
            #expect(one == other)
        }
    }

    @Test func regionsOfThePublishedLanguagesAreServed() {
        let plain = GlossaryLoader.published(.indonesianEnglish).termbase.concepts.count
        let regional = GlossaryLoader.published(LanguagePair(LanguageTag("id-ID"), LanguageTag("en-GB"))).termbase.concepts.count
        #expect(regional == plain)
    }

    @Test func thereIsNoPublishedGlossaryForOtherPairs() throws {
        for (source, target) in [("de", "en"), ("en", "id"), ("id", "nl")] {
            let reading = try GlossaryLoader.load(["builtin"], languages: LanguagePair(LanguageTag(source), LanguageTag(target)))
            #expect(reading.termbase.concepts.isEmpty)
            #expect(reading.defects.isEmpty)
        }
    }

    // MARK: Folders

    @Test func aFolderIsReadWholeInTheOrderOfItsNames() throws {
        try folder.write("b.csv", Self.header + "second,sungai,river\n")
        try folder.write("a.tsv", "concept\tid\ten\nfirst\tgunung\tmountain\n")
        try folder.write("c.txt", "laut\tsea\n")
        try folder.write("notes.md", "no glossary")
        try folder.write(".hidden.csv", Self.header + "hidden,hantu,ghost\n")
        for path in [folder.path, folder.path + "/"] {
            let reading = try GlossaryLoader.load([path])
            #expect(reading.defects == [])
            #expect(reading.termbase.concepts.map(\.id) == ["first", "second", "laut"])
            #expect(reading.termbase.concepts[0].location.file == folder.path("a.tsv"))
        }
    }

    @Test func aFolderWithoutGlossariesIsAnErrorThatSaysWhatIsLookedFor() throws {
        try folder.write("notes.md", "no glossary")
        let error = #expect(throws: FileError.self) { try GlossaryLoader.load([folder.path]) }
        #expect(error?.path == folder.path)
        #expect(error?.reason == "the folder holds no glossary (.csv, .tab, .tbx, .tsv, .txt, .utf8, .utx, .xlsx)")
    }

    @Test func aMissingFileIsAnErrorThatNamesIt() {
        let path = folder.path("missing.csv")
        let error = #expect(throws: FileError.self) { try GlossaryLoader.load(["builtin", path]) }
        #expect(error?.description == "\(path): error: can't open the file: no such file or directory")
    }

    // MARK: Several glossaries

    @Test func ofTwoConceptsWithOneIdTheFirstIsKeptAndTheSecondReported() throws {
        let first = try folder.write("first.csv", Self.header + "river,sungai,river\n")
        let second = try folder.write("second.csv", Self.header + "sea,laut,sea\nriver,kali,stream\n")
        let reading = try GlossaryLoader.load([first, second])
        #expect(reading.termbase.concepts.map(\.id) == ["river", "sea"])
        #expect(reading.termbase.concepts[0].terms.map(\.text) == ["sungai", "river"])
        let message = "concept “river” stands already in \(first):2; this one is not used"
        #expect(reading.defects.map(\.description) == ["\(second):3: error: \(message)"])
    }

    @Test func theOrderOfPathsIsTheOrderOfConcepts() throws {
        let first = try folder.write("z.csv", Self.header + "one,satu,one\n")
        let second = try folder.write("a.csv", Self.header + "two,dua,two\n")
        #expect(try GlossaryLoader.load([first, second]).termbase.concepts.map(\.id) == ["one", "two"])
        #expect(try GlossaryLoader.load([second, first]).termbase.concepts.map(\.id) == ["two", "one"])
    }

    @Test func defectsOfAllFilesComeTogetherAndTheRestIsRead() throws {
        let first = try folder.write("a.csv", "concept,id,en,pos\nriver,sungai,river,nuon\nsea,laut,sea,noun\n")
        let second = try folder.write("b.csv", Self.header + "hill,bukit,\nlake,danau,lake\n")
        let reading = try GlossaryLoader.load([first, second])
        #expect(reading.termbase.concepts.map(\.id) == ["sea", "lake"])
        #expect(reading.defects.map(\.location.file) == [first, second])
        #expect(reading.defects.map(\.location.line) == [2, 2])
        #expect(reading.defects.allSatisfy { $0.severity == .error })
    }

    @Test func anEmptyGlossaryIsAWarning() throws {
        let path = try folder.write("empty.csv", "\n \n")
        let reading = try GlossaryLoader.load([path])
        #expect(reading.termbase.concepts.isEmpty)
        #expect(reading.defects.map(\.description) == ["\(path): warning: the glossary is empty"])
    }

    @Test func glossariesOfOtherPairsAreReadForThatPair() throws {
        let path = try folder.write("de-en.csv", "Fluss,river\nBerg,mountain\nBerg,mount\n")
        let reading = try GlossaryLoader.load([path], languages: LanguagePair(LanguageTag("de"), .english))
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map { $0.terms(in: LanguageTag("de")).map(\.text) } == [["Fluss"], ["Berg"]])
        #expect(reading.termbase.concepts[1].terms(in: .english).map(\.status) == [.preferred, .admitted])
    }
}
