import PadananKit
import PadananTestSupport
import Testing

/// What README.md shows is what the program prints.
@Suite struct ReadmeTests {
    /// The commands of README.md; none when there is no such file, which a test reports.
    private static let sessions = ConsoleSession.read((try? Repository.text("README.md")) ?? "").filter(\.runsPadanan)

    @Test func theReadmeShowsHowToRunTheProgram() throws {
        let readme = try #require(try? Repository.text("README.md"), "there is no README.md")
        #expect(readme.contains("```console\n"), "README.md has no ```console block")
        #expect(!Self.sessions.isEmpty, "no ```console block of README.md has a line `$ padanan …`")
    }

    @Test func theReadmeCountsThePublishedConceptsRight() throws {
        let count = try GlossaryLoader.load(["builtin"]).termbase.concepts.count
        let written = "\(count / 1000),\(String(String(1000 + count % 1000).dropFirst())) concepts"
        #expect(try Repository.text("README.md").contains(written), "README.md doesn't say “\(written)”")
    }

    @Test(arguments: sessions)
    func aCommandPrintsWhatTheReadmeShows(_ session: ConsoleSession) throws {
        let result = try Shell.run("exec 2>&1\n" + session.command)
        #expect(session.isFulfilled(by: result.output), "README.md, \(session) printed:\n\(result.output)")
    }
}
