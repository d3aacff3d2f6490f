import Foundation
import PadananTestSupport
import Testing

@testable import PadananKit

@Suite struct OmegaTExportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let article = "NATO menolak usul itu. Apakah ini akhir?\n\nTidak.\n"

    /// An export of one article, changed by `change`.
    @discardableResult
    private func export(_ change: (inout OmegaTExport) throws -> Void = { _ in }) throws -> [OmegaTExport.Step] {
        let article = try folder.write("artikel.txt", Self.article)
        var export = OmegaTExport(folder: folder.path("kerja"), languages: .indonesianEnglish)
        export.documents = [OmegaTExport.DocumentFile(path: article, name: "artikel.txt")]
        try change(&export)
        var defects: [Defect] = []
        let steps = try export.run { defects += $0 }
        #expect(defects == [])
        return steps
    }

    @Test func aProjectHasTheFilesThatOmegaTAsksFor() throws {
        let steps = try export()
        #expect(steps.map(\.path) == ["source/artikel.txt", "omegat/segmentation.srx", "omegat/segmentation.conf", "omegat.project"])
        for name in ["target", "tm", "glossary", "dictionary"] { #expect(FileInput.isFolder(folder.path("kerja/\(name)"))) }
        #expect(try folder.read("kerja/source/artikel.txt") == Self.article)
    }

    @Test func theProjectFileIsReadBack() throws {
        try export { $0.languages = LanguagePair(LanguageTag("id"), LanguageTag("en-GB")) }
        let text = try folder.read("kerja/omegat.project")
        #expect(text.contains("<project version=\"1.0\">") && text.contains("<target_lang>EN-GB</target_lang>"))
        let file = try OmegaTProjectFile(reading: folder.path("kerja/omegat.project"))
        #expect(file.languages == LanguagePair(LanguageTag("id"), LanguageTag("en-GB")))
        #expect(file.glossaryFolder == "glossary" && file.glossaryFile == "glossary/added-in-omegat.txt")
    }

    @Test(arguments: [
        ("<omegat><project version=\"2.0\"/></omegat>", "the project is of version “2.0”, and 1.0 is read here"),
        ("<html/>", "this is no project of OmegaT: its root is <html>"),
        ("<omegat><project version=\"1.0\"/></omegat>", "the project doesn't say its languages (source_lang, target_lang)"),
    ])
    func anotherFileIsNoProject(_ text: String, _ message: String) throws {
        let path = try folder.write("omegat.project", text)
        let defect = #expect(throws: Defect.self) { try OmegaTProjectFile(reading: path) }
        #expect(defect?.message == message)
    }

    // MARK: Glossary

    private static let table = """
        concept,subject,id,id:admitted,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,translate,definition,note
        sg,security,jaminan keamanan,garansi keamanan,security guarantee,,,safety guarantee,safety assurance,,a promise to defend,
        nato,,Pakta Pertahanan Atlantik Utara,,North Atlantic Treaty Organization,,NATO,,,,,
        kpk,,#KPK | KPK,,,,,,,no,,
        """

    @Test func theGlossarySaysWhatIsPreferredAndWhatIsForbidden() throws {
        let table = try folder.write("house.csv", Self.table)
        try export { $0.glossaries = [table] }
        #expect(
            try folder.read("kerja/glossary/glossary.txt").split(separator: "\n").map(String.init) == [
                "# Glossary in tab-separated format -*- coding: utf-8 -*-",
                "jaminan keamanan\tsecurity guarantee\tpreferred; FORBIDDEN: “safety assurance”; deprecated: “safety guarantee”; "
                    + "a promise to defend; subject: security",
                "garansi keamanan\tsecurity guarantee\tpreferred; FORBIDDEN: “safety assurance”; deprecated: “safety guarantee”; "
                    + "a promise to defend; subject: security",
                "Pakta Pertahanan Atlantik Utara\tNorth Atlantic Treaty Organization\tpreferred",
                "Pakta Pertahanan Atlantik Utara\tNATO\tadmitted, abbreviation",
                "KPK\t#KPK\tpreferred; stays as it is", "KPK\tKPK\tpreferred; stays as it is",
            ])
    }

    @Test func whatIsForbiddenIsNeverOfferedAsATranslation() throws {
        let table = try folder.write("house.csv", Self.table)
        try export { $0.glossaries = [table, "builtin"] }
        let rows = try folder.read("kerja/glossary/glossary.txt").split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
        #expect(rows.count > 1000 && rows.allSatisfy { $0.count == 3 })
        #expect(!rows.contains { $0[1] == "safety assurance" || $0[1] == "safety guarantee" })
    }

    // MARK: Memories

    private func sources(_ name: String) throws -> [String: String] {
        var reader = try TMXFormat().reader(of: try FileInput.source(folder.path("kerja/\(name)")), file: name, options: ReadingOptions())
        let (events, defects) = reader.readAll()
        #expect(defects == [])
        var found: [String: String] = [:]
        for case .unit(let unit) in events { found[unit.segments[0].source.text] = unit.segments[0].target?.text }
        return found
    }

    @Test func translationsGoToTheMemoryOfTheirState() throws {
        let memory = try folder.write(
            "lama.jsonl",
            """
            {"source":"Satu.","target":"One.","state":"final"}
            {"source":"Dua.","target":"Two.","state":"reviewed"}
            {"source":"Tiga.","target":"Three."}
            {"source":"Empat.","target":""}

            """)
        let draft = try folder.write(
            "draf.po", "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\n#, fuzzy\nmsgid \"Lima.\"\nmsgstr \"Fife.\"\n")
        try export { $0.memories = [memory, draft] }
        #expect(try sources("tm/enforce/padanan-lama.tmx") == ["Satu.": "One.", "Dua.": "Two."])
        #expect(try sources("tm/auto/padanan-lama.tmx") == ["Tiga.": "Three."])
        #expect(try sources("tm/mt/padanan-draf.tmx") == ["Lima.": "Fife."])
    }

    @Test func memoriesOfOneNameDoNotMeet() throws {
        let first = try folder.write("lama.tsv", "Satu.\tOne.\n")
        let second = try folder.write("lama.jsonl", "{\"source\":\"Dua.\",\"target\":\"Two.\"}\n")
        try export { $0.memories = [first, second] }
        #expect(try sources("tm/auto/padanan-lama.tmx") == ["Satu.": "One."])
        #expect(try sources("tm/auto/padanan-lama-2.tmx") == ["Dua.": "Two."])
    }

    // MARK: The project's own translations

    private static let xliff = """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en"><file id="f" original="artikel.txt">
        <unit id="1"><segment><source>Tidak.</source><target>No.</target></segment></unit>
        <unit id="2"><segment><source>Apakah ini akhir?</source><target>Is this the end?</target></segment></unit>
        <unit id="3"><segment><source>Tidak.</source><target>Not at all.</target></segment></unit>
        <unit id="4"><segment><source>Tidak.</source><target>No.</target></segment></unit>
        <unit id="5"><segment><source>Satu <pc id="1">dua</pc>.</source><target>One <pc id="1">two</pc>.</target></segment></unit>
        <unit id="6"><segment><source>Belum.</source></segment></unit>
        </file></xliff>

        """

    @Test func theUsualTranslationHoldsEverywhereAndAnotherInItsPlace() throws {
        let bitext = try folder.write("artikel.xlf", Self.xliff)
        try export { $0.translations = [bitext] }
        let saved = try OmegaTTranslations(folder.path("kerja/omegat/project_save.tmx"), languages: .indonesianEnglish)
        #expect(saved.defects == [])
        #expect(saved.entries.map(\.target) == ["Is this the end?", "No.", "Not at all."])
        #expect(saved.entries.map(\.place) == [nil, nil, OmegaTPlace(file: "artikel.txt", previous: "Apakah ini akhir?", next: "Tidak.")])
        // Codes are spelt by OmegaT's own filters: such a text can only be a similar one.
        #expect(try sources("tm/auto/padanan-artikel.tmx") == ["Satu dua.": "One two."])
    }

    @Test func savedTranslationsAreWrittenInOmegaTsShape() throws {
        let bitext = try folder.write("artikel.xlf", Self.xliff)
        try export { $0.translations = [bitext] }
        let text = try folder.read("kerja/omegat/project_save.tmx")
        #expect(text.contains("<tmx version=\"1.1\">") && text.contains("creationtool=\"OmegaT\"") && text.contains("srclang=\"ID\""))
        #expect(text.contains("<prop type=\"file\">artikel.txt</prop>\n      <prop type=\"prev\">Apakah ini akhir?</prop>"))
        #expect(text.contains("<tuv lang=\"EN\">"))
    }

    // MARK: Again

    @Test func aProjectThatIsThereIsLeftAlone() throws {
        try export()
        #expect(throws: FileError.self) { try export() }
    }

    @Test func anUpdateKeepsWhatOmegaTMade() throws {
        let memory = try folder.write("lama.tsv", "Satu.\tOne.\n")
        let bitext = try folder.write("artikel.xlf", Self.xliff)
        try export { $0.memories = [memory] }
        try folder.write("kerja/omegat/project_save.tmx", "mine")
        try folder.write("kerja/omegat.project", "mine")
        try folder.write("kerja/tm/auto/theirs.tmx", "theirs")
        let steps = try export { ($0.isUpdate, $0.translations) = (true, [bitext]) }
        for name in ["omegat/project_save.tmx", "omegat.project"] { #expect(try folder.read("kerja/\(name)") == "mine") }
        #expect(steps.filter(\.isKept).map(\.path) == ["source/artikel.txt", "omegat/project_save.tmx", "omegat.project"])
        // Our memory of the time before is gone, that of somebody else stays, and translations come as a memory.
        let memories = try FileManager.default.contentsOfDirectory(atPath: folder.path("kerja/tm/auto")).sorted()
        #expect(memories == ["padanan-artikel.tmx", "theirs.tmx"])
    }

    @Test func nothingIsWrittenWhenSomethingCanNotBeRead() throws {
        #expect(throws: (any Error).self) { try export { $0.memories = [folder.path("nope.tmx")] } }
        #expect(throws: (any Error).self) { try export { $0.glossaries = [folder.path("nope.csv")] } }
        #expect(throws: FileError.self) { try export { $0.documents += $0.documents } }
        #expect(throws: FileError.self) { try export { $0.documents = [.init(path: folder.path, name: "a")] } }
        #expect(!FileInput.exists(folder.path("kerja")))
    }

    @Test func aMemoryOfPadananIsRead() throws {
        let path = folder.path("lama.ptm")
        let memory = try TranslationMemory(path: path)
        let other = LanguagePair(.indonesian, LanguageTag("de"))
        _ = try memory.add([
            MemoryUnit(languages: .indonesianEnglish, source: "Rapat dimulai.", target: "The meeting begins."),
            MemoryUnit(languages: other, source: "Rapat dimulai.", target: "Die Sitzung beginnt."),
        ])
        try memory.close()
        try export { $0.memories = [path] }
        let written = try folder.read("kerja/tm/auto/padanan-lama.tmx")
        #expect(written.contains("The meeting begins.") && !written.contains("Die Sitzung"))
    }

    @Test func aBrokenMemoryOfPadananIsRefused() throws {
        let memory = try folder.write("lama.ptm", [UInt8]("SQLite format 3\0".utf8) + [0, 1, 2])
        #expect(throws: FileError.self) { try export { $0.memories = [memory] } }
    }

    @Test func aProjectOfOursIsItsOwnGoalAndKeepsItsGlossaryApart() throws {
        let article = try folder.write("artikel.txt", Self.article)
        var setup = ProjectSetup(folder: folder.path("kerja"))
        setup.documents = [article]
        _ = try setup.run()
        try folder.write("kerja/target/artikel.xlf", Self.xliff)
        try folder.write("kerja/tm/lama.tsv", "Satu.\tOne.\n")
        var export = OmegaTExport(folder: folder.path("kerja"), languages: .indonesianEnglish)
        let configuration = try #require(try OmegaTExport.configuration(for: folder.path("kerja")))
        try export.complete(from: configuration.configuration)
        let steps = try export.run { #expect($0 == []) }
        #expect(
            steps.map(\.path) == [
                "source/artikel.txt", "glossary/omegat/glossary.txt", "tm/auto/padanan-lama.tmx", "tm/auto/padanan-artikel.tmx",
                "omegat/project_save.tmx", "omegat/segmentation.srx", "omegat/segmentation.conf", "omegat.project",
            ])
        #expect(try OmegaTProjectFile(reading: folder.path("kerja/omegat.project")).glossaryFolder == "glossary/omegat")
        // OmegaT's files are no glossaries of ours.
        #expect(try GlossaryLoader.load([folder.path("kerja/glossary")]).termbase.concepts.isEmpty)
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let bitext = try folder.write("artikel.xlf", Self.xliff)
        try export { $0.translations = [bitext] }
        try export { ($0.folder, $0.translations) = (folder.path("kedua"), [bitext]) }
        for name in ["omegat/project_save.tmx", "omegat/segmentation.conf", "omegat/segmentation.srx", "omegat.project"] {
            let (first, second): (String, String) = (try folder.read("kerja/\(name)"), try folder.read("kedua/\(name)"))
            #expect(first == second)
        }
    }
}
