import Foundation
import PadananTestSupport
import Testing

@testable import PadananKit

@Suite struct ProjectSurveyTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try ProjectSetup(folder: folder.path("kerja")).run()
        try folder.write("kerja/padanan.yml", "from: id\nto: en\nglossaries: [glossary]\ntm: tm/memory.ptm\n")
        try folder.write("kerja/glossary/terms.csv", "concept,id,en\nsg,jaminan keamanan,security guarantee\ndamai,perdamaian,peace\n")
        try folder.write("kerja/source/artikel.txt", "Mereka meminta jaminan keamanan. Presiden menolak.\n\nTidak.\n")
    }

    private func survey() throws -> (ProjectStatus, [Defect]) {
        var survey = try ProjectSurvey(folder.path("kerja"))
        return (try survey.run(), survey.defects)
    }

    private func translate(_ units: (String, String?, String)..., original: String = "source/artikel.txt", as name: String = "artikel.xlf")
        throws
    {
        let rows = units.enumerated().map { number, unit in
            let target = unit.1.map { "<target state=\"\(unit.2)\">\($0)</target>" } ?? ""
            return "<trans-unit id=\"\(number)\"><source>\(unit.0)</source>\(target)</trans-unit>\n"
        }
        try folder.write(
            "kerja/target/\(name)",
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file original=\"\(original)\" source-language=\"id\" "
                + "target-language=\"en\" datatype=\"plaintext\"><body>\n\(rows.joined())</body></file></xliff>\n")
    }

    @Test func nothingIsTranslatedAtFirst() throws {
        let (status, defects) = try survey()
        #expect(defects == [])
        let document = try #require(status.documents.first)
        #expect(status.documents.count == 1 && document.path == "source/artikel.txt" && document.translation == nil)
        #expect(document.segments == 3 && document.words == 7 && document.untranslated == 3)
        #expect(document.terms == 1 && document.concepts == 1 && document.approved == nil && document.findings == nil)
        #expect(status.glossaryConcepts == 2 && status.usedConcepts == 1 && !status.isDone)
    }

    @Test func segmentsOfBitextCountByTheirState() throws {
        try translate(
            ("Mereka meminta jaminan keamanan.", "They ask for safety assurances.", "translated"),
            ("Presiden menolak.", "The president refuses.", "final"), ("Tidak.", "No.", "needs-translation"))
        let (status, defects) = try survey()
        #expect(defects == [])
        let document = status.documents[0]
        #expect(document.translation == "target/artikel.xlf")
        #expect(document.translated == 2 && document.reviewed == 1 && document.drafts == 1 && document.untranslated == 0)
        #expect(document.translatedWords == 6)
        #expect(document.approved == 0 && (document.findings?.values.reduce(0, +) ?? 0) > 0)
        #expect(!status.isDone)
    }

    @Test func aTranslationWithTheApprovedTermIsDone() throws {
        try translate(
            ("Mereka meminta jaminan keamanan.", "They ask for security guarantees.", "translated"),
            ("Presiden menolak.", "The president refuses.", "final"), ("Tidak.", "No.", "translated"))
        let (status, _) = try survey()
        #expect(status.documents[0].approved == 1)
        #expect(status.documents[0].findings?.values.allSatisfy { $0 == 0 } == true)
        #expect(status.isDone)
    }

    @Test func aDocumentThatChangedSinceHasSegmentsLeft() throws {
        try translate(
            ("Mereka meminta jaminan keamanan.", "They ask for security guarantees.", "translated"),
            ("Presiden setuju.", "The president agrees.", "final"))
        let document = try survey().0.documents[0]
        #expect(document.translated == 1 && document.untranslated == 2)
    }

    @Test func segmentsWithoutTranslationAreNoFindings() throws {
        try translate(("Mereka meminta jaminan keamanan.", nil, ""), ("Presiden menolak.", "", "new"), ("Tidak.", "No.", "final"))
        let document = try survey().0.documents[0]
        #expect(document.untranslated == 2 && document.findings?.values.allSatisfy { $0 == 0 } == true)
    }

    @Test(arguments: ["artikel.xlf", "artikel.txt.xlf"])
    func bitextIsFoundByItsNameToo(_ name: String) throws {
        try translate(("Tidak.", "No.", "final"), original: "somewhere-else", as: name)
        #expect(try survey().0.documents[0].translation == "target/\(name)")
    }

    @Test func aTranslatedTextIsCheckedBesideItsSource() throws {
        try folder.write("kerja/target/artikel.txt", "They ask for safety assurances. The president refuses.\n\nNo.\n")
        let (status, _) = try survey()
        #expect(status.documents[0].translation == "target/artikel.txt" && status.documents[0].untranslated == 0)
        #expect(status.documents[0].findings?.isEmpty == false)
    }

    @Test(arguments: ["halaman.html", "halaman.en.html"])
    func aTranslatedDocumentCountsWhole(_ name: String) throws {
        try FileManager.default.removeItem(atPath: folder.path("kerja/source/artikel.txt"))
        try folder.write("kerja/source/halaman.html", "<p>Tidak.</p>")
        try folder.write("kerja/target/\(name)", "<p>No.</p>")
        let (status, _) = try survey()
        #expect(status.documents[0].translated == 1 && status.documents[0].findings == nil && status.isDone)
    }

    @Test func bitextAmongTheSourcesIsItsOwnTranslation() throws {
        try FileManager.default.removeItem(atPath: folder.path("kerja/source/artikel.txt"))
        try folder.write(
            "kerja/source/pesan.po",
            "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\nmsgid \"Ya\"\nmsgstr \"Yes\"\n\nmsgid \"Tidak\"\nmsgstr \"\"\n")
        let document = try survey().0.documents[0]
        #expect(document.segments == 2 && document.translated == 1 && document.translation == "source/pesan.po")
    }

    @Test func filesThatTranslateNothingAndMemoriesAreListed() throws {
        try folder.write("kerja/target/lain.txt", "Other.\n")
        try folder.write("kerja/tm/memory.ptm", "12345")
        try folder.write("kerja/tm/memory.ptm-wal", "1")
        try folder.write("kerja/tm/lama.tmx", "<tmx/>")
        let (status, _) = try survey()
        #expect(status.strangers == ["target/lain.txt"])
        #expect(status.memories.map(\.path) == ["tm/memory.ptm", "tm/lama.tmx"] && status.memories[0].bytes == 5)
    }

    @Test func whatCanNotBeReadIsADefectAndTheRestIsCounted() throws {
        try folder.write("kerja/source/rusak.docx", [0x50, 0x4B, 3, 4, 0, 0])
        try folder.write("kerja/target/rusak.xlf", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file")
        let (status, defects) = try survey()
        #expect(status.documents.map(\.path) == ["source/artikel.txt"])
        #expect(defects.filter { $0.severity == .error }.count >= 2, "\(defects)")
    }

    @Test func aGlossaryWithoutTermsIsNoReasonToFail() throws {
        try folder.write("kerja/glossary/terms.csv", "concept,id,en\n")
        try translate(("Tidak.", "No.", "final"))
        let (status, _) = try survey()
        #expect(status.glossaryConcepts == 0 && status.documents[0].approved == nil && status.documents[0].findings != nil)
    }

    @Test func aFolderWithoutConfigurationIsNoProject() throws {
        let error = #expect(throws: FileError.self) { try ProjectSurvey(folder.path("nope")) }
        #expect(error?.reason == "there is no such file; “padanan project init” makes a project")
    }

    @Test func theReportsSayTheSame() throws {
        try translate(("Tidak.", "No.", "final"))
        let report = ProjectStatusReport(try survey().0, palette: Palette(isColored: false))
        #expect(
            report.text == """
                document            segments  words  translated  drafts  left  terms  approved  findings
                source/artikel.txt         3      7    1 (33 %)       0     2      1         0      none

                languages: id → en
                glossary: 2 concepts, 1 of them in the documents
                memory: none

                """)
        let bytes = report.json
        let json = try JSONReader.read(bytes, in: 0..<bytes.count)
        #expect(json["done"] == .bool(false))
        #expect(json["total"]?["translated"] == .number("1") && json["total"]?["untranslated"] == .number("2"))
        #expect(json["glossary"]?["used"] == .number("1"))
    }
}
