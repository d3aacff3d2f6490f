import Foundation
import PadananTestSupport
import Testing

@testable import PadananKit

@Suite struct OmegaTImportTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("kerja/omegat"), withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: folder.path("kerja/glossary"), withIntermediateDirectories: true)
        let project = OmegaTProjectFile(
            languages: .indonesianEnglish, glossaryFolder: "glossary", glossaryFile: "glossary/\(OmegaTLayout.ownTerms)")
        try folder.write("kerja/omegat.project", project.bytes())
    }

    /// A `tu` as OmegaT writes it.
    private static func unit(_ source: String, _ target: String, _ place: [(String, String)] = []) -> String {
        let props = place.map { "      <prop type=\"\($0.0)\">\($0.1)</prop>\n" }.joined()
        return """
                <tu>
            \(props)      <tuv lang="ID">
                    <seg>\(source)</seg>
                  </tuv>
                  <tuv lang="EN" changeid="wati" changedate="20261127T101112Z" creationid="wati" creationdate="20261127T101112Z">
                    <seg>\(target)</seg>
                  </tuv>
                </tu>

            """
    }

    private func save(_ units: String...) throws {
        try folder.write(
            "kerja/omegat/project_save.tmx",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx11.dtd">
            <tmx version="1.1">
              <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="6.0.0" segtype="sentence" srclang="ID"/>
              <body>
            <!-- Default translations -->
            \(units.joined())  </body>
            </tmx>

            """)
    }

    private func fill(_ path: String, replaces: Bool = false) throws -> (OmegaTImport.Outcome, [Defect]) {
        var project = try OmegaTImport(folder.path("kerja"))
        project.replaces = replaces
        #expect(project.defects == [])
        var defects: [Defect] = []
        return (try project.fill(path, to: path) { defects += $0 }, defects)
    }

    private func xliff(_ segments: (source: String, target: String?)..., original: String = "artikel.txt") throws -> String {
        let units = segments.enumerated().map { number, segment in
            let target = segment.target.map { "<target>\($0)</target>" } ?? ""
            return "<unit id=\"\(number + 1)\"><segment><source>\(segment.source)</source>\(target)</segment></unit>\n"
        }
        return try folder.write(
            "artikel.xlf",
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"id\" trgLang=\"en\">"
                + "<file id=\"f\" original=\"\(original)\">\n\(units.joined())</file></xliff>\n")
    }

    private func targets(_ path: String) throws -> [String?] {
        let file = try BitextFile(path)
        var reader = try file.format.reader(of: file.source, file: path, options: ReadingOptions())
        var targets: [String?] = []
        for case .unit(let unit) in reader.readAll().events { targets.append(unit.segments[0].target?.text) }
        return targets
    }

    @Test func emptySegmentsAreFilledAndEverythingElseStays() throws {
        try save(Self.unit("Tidak.", "No."), Self.unit("Yang lain.", "Another."))
        let path = try xliff(("Tidak.", nil), ("Belum.", nil), ("Ya.", "Yes."))
        let before = try folder.read("artikel.xlf")
        let (outcome, defects) = try fill(path)
        #expect(defects == [])
        #expect(outcome.filled == 1 && outcome.untranslated == 1 && outcome.others == 1 && outcome.conflicts == 0)
        let after = try folder.read("artikel.xlf")
        #expect(after.contains("<source>Tidak.</source>") && after.contains("No.</target>"))
        let rest = [" state=\"translated\"", "<target>No.</target>"].reduce(after) { $0.replacingOccurrences(of: $1, with: "") }
        #expect(rest.filter { !$0.isWhitespace } == before.filter { !$0.isWhitespace })
        let again = try fill(path).0
        #expect(again.filled == 0 && again.same == 1)
        #expect(try folder.read("artikel.xlf") == after)
    }

    @Test func aTranslationOfThePlaceBeatsTheUsualOne() throws {
        try save(
            Self.unit("Tidak.", "No."), Self.unit("Tidak.", "Not at all.", [("file", "artikel.txt"), ("prev", "Sungguh?"), ("next", "")]),
            Self.unit("Tidak.", "Never.", [("file", "lain.txt"), ("prev", "Sungguh?"), ("next", "")]))
        let path = try xliff(("Tidak.", nil), ("Sungguh?", "Really?"), ("Tidak.", nil))
        let (outcome, _) = try fill(path)
        #expect(outcome.filled == 2)
        #expect(try targets(path) == ["No.", "Really?", "Not at all."])
    }

    @Test func withoutUsualTranslationOnlyThePlaceIsFilled() throws {
        try save(Self.unit("Tidak.", "Not at all.", [("file", "sub/artikel.txt"), ("prev", "Sungguh?"), ("next", "")]))
        let path = try xliff(("Tidak.", nil), ("Sungguh?", nil), ("Tidak.", nil), original: "/home/wati/artikel.txt")
        _ = try fill(path)
        #expect(try targets(path) == [nil, nil, "Not at all."])
    }

    @Test func aConflictStaysAndIsSaidUnlessItIsToBeReplaced() throws {
        try save(Self.unit("Tidak.", "No."))
        let path = try xliff(("Tidak.", "Nope."))
        let (outcome, defects) = try fill(path)
        #expect(outcome.conflicts == 1 && outcome.leavesOut)
        #expect(defects.map(\.message) == ["the translation is “Nope.”, and OmegaT's “No.”; it stays"])
        #expect(defects[0].location.line == 2)
        #expect(try targets(path) == ["Nope."])
        let (replaced, _) = try fill(path, replaces: true)
        #expect(replaced.replaced == 1 && !replaced.leavesOut)
        #expect(try targets(path) == ["No."])
    }

    @Test func anUnconfirmedTranslationGivesWay() throws {
        try save(Self.unit("Tidak.", "No."))
        let path = try folder.write(
            "a.po", "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\n#, fuzzy\nmsgid \"Tidak.\"\nmsgstr \"Tight.\"\n")
        let (outcome, defects) = try fill(path)
        #expect(outcome.filled == 1 && defects == [])
        let text = try folder.read("a.po")
        #expect(text.contains("msgstr \"No.\"") && !text.contains("fuzzy"))
    }

    // MARK: Codes

    @Test(arguments: [
        // The letters are those of OmegaT's filters; the order counts.
        ("Satu &lt;b0&gt;dua&lt;/b0&gt;.", "&lt;b0&gt;Two&lt;/b0&gt; one.", "Satu <pc id=\"1\">dua</pc>.", "<pc id=\"1\">Two</pc> one."),
        ("Satu&lt;br0/&gt;dua", "One&lt;br0/&gt;two", "Satu<ph id=\"7\"/>dua", "One<ph id=\"7\"/>two"),
        ("Satu&lt;br0&gt;dua", "One&lt;br0&gt;two", "Satu<ph id=\"7\"/>dua", "One<ph id=\"7\"/>two"),
        // Codes around the whole text, which OmegaT doesn't show.
        ("Satu dua", "One two", "<pc id=\"1\">Satu dua</pc>", "<pc id=\"1\">One two</pc>"),
        // What looks like a code and is none in the translation.
        ("Satu dua", "One &lt;b0&gt; two", "Satu dua", "One &lt;b0&gt; two"),
    ])
    func tagsBecomeTheCodesOfTheSegment(_ saved: String, _ target: String, _ source: String, _ expected: String) throws {
        try save(Self.unit(saved, target))
        let path = try xliff((source, nil))
        let (outcome, defects) = try fill(path)
        #expect(outcome.filled == 1 && defects == [])
        #expect(try folder.read("artikel.xlf").contains("<target>\(expected)</target>"))
    }

    @Test(arguments: [
        ("Satu &lt;b0&gt;dua&lt;/b0&gt;.", "One two.", "Satu <pc id=\"1\">dua</pc>."),
        ("Satu &lt;b0&gt;dua&lt;/b0&gt;.", "&lt;b0&gt;&lt;b0&gt;Two&lt;/b0&gt; one.", "Satu <pc id=\"1\">dua</pc>."),
        ("Satu dua.", "One two.", "Satu <pc id=\"1\">dua</pc>."),
        ("Satu &lt;b0&gt;dua&lt;/b0&gt;.", "One &lt;b0&gt;two&lt;/b0&gt;.", "Satu <ph id=\"1\"/>dua<ph id=\"2\"/>."),
    ])
    func tagsThatDoNotFitLeaveTheSegmentAsItIs(_ saved: String, _ target: String, _ source: String) throws {
        try save(Self.unit(saved, target))
        let path = try xliff((source, nil))
        let (outcome, defects) = try fill(path)
        #expect(outcome.misfits == 1 && outcome.filled == 0 && outcome.leavesOut)
        #expect(defects.count == 1 && defects[0].message.hasPrefix("the codes of OmegaT's translation"))
        #expect(try targets(path) == [nil])
    }

    // MARK: Files of translations

    @Test(arguments: ["semua.tmx", "semua.tsv", "semua.jsonl", "semua.xlf"])
    func allTranslationsBecomeAFile(_ name: String) throws {
        try save(Self.unit("Tidak.", "No."), Self.unit("Tidak.", "Never.", [("file", "a.txt"), ("prev", "Ya."), ("next", "")]))
        var project = try OmegaTImport(folder.path("kerja"))
        _ = try project.write(to: folder.path(name), format: nil)
        #expect(try targets(folder.path(name)) == ["No.", "Never."])
        #expect(project.count == 2 && project.unused == 0)
    }

    @Test func aProjectWithoutTranslationsSaysSo() throws {
        let error = #expect(throws: FileError.self) { try OmegaTImport(folder.path("kerja")) }
        #expect(error?.reason == "there is no such file: nothing is translated in this project yet")
        #expect(throws: FileError.self) { try OmegaTImport(folder.path("nope")) }
    }

    @Test func aCutFileIsAnErrorAndChangesNothing() throws {
        try save(Self.unit("Tidak.", "No."))
        let path = try folder.write(
            "a.xlf", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"id\"><file id=\"f\"><unit")
        #expect(throws: (any Error).self) { try fill(path) }
        #expect(try folder.read("a.xlf").hasSuffix("<unit"))
        try folder.write("kerja/omegat/project_save.tmx", "<tmx version=\"1.1\"><body><tu>")
        #expect(throws: (any Error).self) { try OmegaTImport(folder.path("kerja")) }
    }

    @Test func termsThatWereAddedInOmegaTAreCounted() throws {
        try save(Self.unit("Tidak.", "No."))
        #expect(try OmegaTImport(folder.path("kerja")).addedTerms() == nil)
        try folder.write("kerja/glossary/added-in-omegat.txt", "# Glossary in tab-separated format -*- coding: utf-8 -*-\ndamai\tpeace\n")
        #expect(try OmegaTImport(folder.path("kerja")).addedTerms()?.count == 1)
    }

    @Test func theReportAddsUp() throws {
        var outcome = OmegaTImport.Outcome(path: "a.xlf")
        (outcome.filled, outcome.conflicts, outcome.untranslated) = (3, 1, 2)
        #expect(
            OmegaTImportReport.text([outcome], count: 5, unused: 1)
                == "a.xlf: 3 filled, 1 in conflict, 2 untranslated\n5 translations in the project; the files have no segment for 1 of them\n"
        )
    }

    // MARK: There and back

    /// A translator who renders each word in capitals; texts keep their tags.
    @Test func whatGoesToOmegaTComesBack() throws {
        let article = try folder.write("artikel.txt", "NATO menolak usul itu. Apakah ini akhir?\n\nTidak. Tidak.\n")
        let documents = DocumentSegmentation(
            SegmenterChoice(SentenceSegmenter(language: .indonesian)).units, languages: .indonesianEnglish, options: FilterOptions())
        var segmented = try documents.segmented(try SourceDocument(article))
        let sources = segmented.units.flatMap(\.segments).filter { !$0.isIgnorable }.map(\.source.text)
        try save(sources.map { Self.unit($0, $0.uppercased()) }.joined())
        segmented.document.original = article
        let output = try FileOutput(folder.path("artikel.xlf"))
        var export = try SegmentExport(XLIFF2Format(), to: output, documents: 1, hasTerms: false, options: WritingOptions())
        try export.write(segmented)
        try export.finish()
        try output.commit()
        let (outcome, defects) = try fill(folder.path("artikel.xlf"))
        #expect(outcome.filled == 4 && outcome.untranslated == 0 && defects == [])
        let memory = try BitextMemory(folder.path("artikel.xlf"), languages: .indonesianEnglish)
        #expect(memory.units.map(\.target.text) == sources.map { $0.uppercased() })
        // And to OmegaT again.
        let chosen = OmegaTTranslationChoice(memory.units, documents: ["artikel.txt"])
        #expect(Set(chosen.entries.map { [$0.source, $0.target] }) == Set(sources.map { [$0, $0.uppercased()] }) && chosen.rest.isEmpty)
    }
}
