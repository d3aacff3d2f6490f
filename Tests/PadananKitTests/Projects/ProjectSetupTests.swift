import Foundation
import PadananTestSupport
import Testing

@testable import PadananKit

@Suite struct ProjectSetupTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func setup(_ change: (inout ProjectSetup) -> Void = { _ in }) throws -> [ProjectSetup.Step] {
        var setup = ProjectSetup(folder: folder.path("berita"))
        change(&setup)
        return try setup.run()
    }

    private func results(_ steps: [ProjectSetup.Step]) -> [String: ProjectSetup.Step.Result] {
        Dictionary(uniqueKeysWithValues: steps.map { ($0.path, $0.result) })
    }

    private static let bare = ["padanan.yml", "source/", "target/", "glossary/", "tm/", "glossary/terms.csv"]

    @Test func aNewProjectHasItsFoldersItsConfigurationAndAnEmptyTable() throws {
        let steps = try setup()
        #expect(steps.map(\.path) == Self.bare)
        #expect(steps.allSatisfy { $0.result == .made })
        #expect(try folder.read("berita/glossary/terms.csv").hasPrefix("concept,subject,id,id:admitted,id:abbreviation,en,"))
    }

    @Test func theConfigurationIsReadWithoutDefectsAndNamesWhatThereIs() throws {
        _ = try setup { ($0.source, $0.target, $0.name) = (LanguageTag("id"), LanguageTag("en-GB"), "Berita: “satu”\nfrom: de") }
        let reading = try ProjectConfiguration.load(folder.path("berita/padanan.yml"), rules: CheckCatalog.rules)
        #expect(reading.defects == [])
        #expect(reading.configuration.from?.value == .indonesian && reading.configuration.to?.value == LanguageTag("en-GB"))
        #expect(reading.configuration.glossaries?.map(\.value) == ["glossary", "builtin"])
        #expect(reading.configuration.memory?.value == "tm/memory.ptm" && reading.configuration.files?.map(\.value) == ["target"])
        #expect(reading.configuration.translation.service?.value == "draft")
    }

    @Test func theEmptyTableIsAGlossaryWithoutDefects() throws {
        _ = try setup()
        let reading = try GlossaryLoader.load([folder.path("berita/glossary")])
        #expect(reading.defects == [] && reading.termbase.concepts.isEmpty)
    }

    @Test func aPairWithoutPublishedGlossariesNamesNoneUntilThereIsOne() throws {
        _ = try setup { ($0.source, $0.target) = (LanguageTag("de"), LanguageTag("fr")) }
        let reading = try ProjectConfiguration.load(folder.path("berita/padanan.yml"), rules: CheckCatalog.rules)
        #expect(reading.configuration.glossaries == nil)
        #expect(try folder.read("berita/glossary/terms.csv").hasPrefix("concept,subject,de,"))
    }

    @Test func documentsAndGlossariesAreCopied() throws {
        let document = try folder.write("artikel.txt", "Jaminan keamanan.\n")
        let bitext = try folder.write("lama.tsv", "Damai\tPeace\n")
        let glossary = try folder.write("house.csv", "id,en\njaminan,guarantee\n")
        let steps = try setup { ($0.documents, $0.glossaries) = ([document, bitext], [glossary]) }
        #expect(results(steps)["source/artikel.txt"] == .copied && results(steps)["glossary/house.csv"] == .copied)
        // A glossary of one's own makes the empty table superfluous.
        #expect(results(steps)["glossary/terms.csv"] == nil)
        #expect(try folder.read("berita/source/artikel.txt") == "Jaminan keamanan.\n")
        #expect(try folder.read("berita/source/lama.tsv") == "Damai\tPeace\n")
    }

    @Test func runAgainItChangesNothing() throws {
        let document = try folder.write("artikel.txt", "Satu.\n")
        _ = try setup { $0.documents = [document] }
        try folder.write("berita/padanan.yml", "from: id\n# mine\n")
        let steps = try setup { $0.documents = [document] }
        #expect(steps.allSatisfy { $0.result == .kept })
        #expect(try folder.read("berita/padanan.yml") == "from: id\n# mine\n")
    }

    @Test func runAgainItAddsWhatIsMissing() throws {
        _ = try setup()
        try FileManager.default.removeItem(atPath: folder.path("berita/tm"))
        let document = try folder.write("dua.md", "# Dua\n")
        let steps = results(try setup { $0.documents = [document] })
        #expect(steps["tm/"] == .made && steps["source/dua.md"] == .copied && steps["padanan.yml"] == .kept)
    }

    @Test func anotherFileOfTheNameStaysAndIsSaid() throws {
        let document = try folder.write("artikel.txt", "Satu.\n")
        _ = try setup { $0.documents = [document] }
        try folder.write("artikel.txt", "Dua.\n")
        let step = try #require(try setup { $0.documents = [document] }.first { $0.path == "source/artikel.txt" })
        #expect(step.result == .leftOut && step.remark.contains("stays as it is"))
        #expect(try folder.read("berita/source/artikel.txt") == "Satu.\n")
    }

    @Test func whatCanNotBeUsedIsRefusedBeforeAnythingIsMade() throws {
        let binary = try folder.write("gambar.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2])
        let text = try folder.write("artikel.txt", "Satu.\n")
        #expect(throws: FileError.self) { try setup { $0.documents = [text, folder.path("nope.txt")] } }
        #expect(throws: FileError.self) { try setup { $0.documents = [binary] } }
        #expect(throws: FileError.self) { try setup { $0.glossaries = [binary] } }
        #expect(throws: FileError.self) { try setup { $0.documents = [folder.path] } }
        #expect(throws: FileError.self) { try setup { $0.documents = [text, text] } }
        #expect(try !folder.names().contains("berita"))
    }

    @Test func otherLanguagesThanTheProjectHasAreRefused() throws {
        _ = try setup()
        let error = #expect(throws: FileError.self) { try setup { $0.target = LanguageTag("de") } }
        #expect(error?.reason.contains("“to: en” stands there, and --to says de") == true)
        _ = try setup { $0.target = .english }
    }

    @Test func aFileInThePlaceOfAFolderIsSaid() throws {
        try folder.write("berita", "")
        let error = #expect(throws: FileError.self) { try setup() }
        #expect(error?.reason == "a file of this name stands where a folder is wanted")
    }

    @Test func twoConfigurationsAreRefused() throws {
        _ = try setup()
        try folder.write("berita/padanan.yaml", "from: id\n")
        #expect(throws: FileError.self) { try setup() }
    }

    @Test func theReportHasALineForEach() throws {
        let text = ProjectSetupReport.text(try setup())
        #expect(text.hasPrefix("padanan.yml         made\n") && text.hasSuffix("made: only the header; a row is a concept\n"))
        #expect(text.split(separator: "\n").count == Self.bare.count)
    }
}
