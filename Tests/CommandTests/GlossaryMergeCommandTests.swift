import PadananTestSupport
import Testing

/// `padanan glossary merge`.
@Suite struct GlossaryMergeCommandTests {
    private static let header = "concept,id,en,note\n"
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func write(_ name: String, _ rows: String) throws -> String { try folder.write(name, Self.header + rows) }

    @Test func threeTablesBecomeOne() throws {
        let base = try write("base.csv", "a,pakta,pact,\nb,damai,peace,\n")
        let ours = try write("ours.csv", "a,pakta,treaty,\nb,damai,peace,\n")
        let theirs = try write("theirs.csv", "a,pakta,pact,formal\n")
        let result = try Program.run(["glossary", "merge", base, ours, theirs])
        #expect(result.code == 0)
        #expect(result.output == Self.header + "a,pakta,treaty,formal\n")
        #expect(result.errors.isEmpty)
    }

    @Test func twoTablesBecomeOneInPlace() throws {
        let ours = try write("ours.csv", "a,pakta,pact,\n")
        let theirs = try write("theirs.csv", "b,damai,peace,\n")
        let result = try Program.run(["glossary", "merge", ours, theirs, "-o", ours])
        #expect(result.code == 0 && result.output.isEmpty)
        #expect(try folder.read("ours.csv") == Self.header + "a,pakta,pact,\nb,damai,peace,\n")
    }

    @Test func aConflictEndsWithOneAndIsSettledByAFlag() throws {
        let base = try write("base.csv", "a,pakta,pact,\n")
        let ours = try write("ours.csv", "a,pakta,treaty,\n")
        let theirs = try write("theirs.csv", "a,pakta,accord,\n")
        let merged = folder.path("merged.csv")
        let result = try Program.run(["glossary", "merge", base, ours, theirs, "-o", merged])
        #expect(result.code == 1)
        let message = "\(ours):2:9: conflict: a: column “en” is “treaty”, but “accord” in \(theirs):2:9; it was “pact” in \(base):2:9"
        #expect(result.errors == message + "\n")
        #expect(
            try folder.read("merged.csv") == Self.header
                + "<<<<<<< \(ours)\na,pakta,treaty,\n=======\na,pakta,accord,\n>>>>>>> \(theirs)\n")
        let settled = try Program.run(["glossary", "merge", "--theirs", base, ours, theirs])
        #expect(settled.code == 0)
        #expect(settled.output == Self.header + "a,pakta,accord,\n")
        #expect(settled.errors == message + "; settled by --theirs\n")
        #expect(try Program.run(["glossary", "merge", "--ours", base, ours, theirs]).output == Self.header + "a,pakta,treaty,\n")
    }

    @Test func gitMergesWithItAsADriver() throws {
        guard try Shell.run("command -v git").code == 0 else { return }
        let script = """
            set -e
            cd '\(folder.path)'; export HOME="$PWD"
            git init -q -b main .; git config user.name x; git config user.email x@example.org
            git config merge.padanan.driver 'padanan glossary merge %O %A %B -o %A --path %P'
            echo '*.csv merge=padanan' > .gitattributes
            printf 'concept,id,en,note\\na,pakta,pact,\\n' > t.csv; git add .; git commit -qm base
            git checkout -qb other; printf 'concept,id,en,note\\na,pakta,pact,formal\\n' > t.csv; git commit -qam other
            git checkout -q main; printf 'concept,id,en,note\\na,pakta,treaty,\\n' > t.csv; git commit -qam main
            git merge -q other; cat t.csv
            git checkout -q other; printf 'concept,id,en,note\\na,pakta,accord,formal\\n' > t.csv; git commit -qam again
            git checkout -q main; git merge -q other || cat t.csv
            """
        let result = try Shell.run(script)
        let conflict = "<<<<<<< t.csv\na,pakta,treaty,formal\n=======\na,pakta,accord,formal\n>>>>>>> theirs/t.csv\n"
        #expect(
            result.output.replacing(/(?m)^(Auto-merging|CONFLICT|Automatic merge failed).*\n/, with: "")
                == Self.header + "a,pakta,treaty,formal\n" + Self.header + conflict, "\(result)")
        #expect(result.errors.contains("t.csv:2:9: conflict: a: column “en” is “treaty”, but “accord” in theirs/t.csv:2:9"))
    }

    @Test func whatCannotBeMergedEndsWithTwo() throws {
        let table = try write("t.csv", "a,pakta,pact,\n")
        let twice = try write("twice.csv", "a,pakta,pact,\na,damai,peace,\n")
        let result = try Program.run(["glossary", "merge", table, twice])
        #expect(result.code == 2 && result.output.isEmpty)
        #expect(result.errors == "\(twice):3:1: error: concept “a” stands already in line 2; give this row an id of its own\n")
        let other = try folder.write("t.tbx", "<tbx/>")
        #expect(try Program.run(["glossary", "merge", table, other]).errors.contains("\(other): error: this is no glossary table"))
        #expect(try Program.run(["glossary", "merge", table]).errors.contains("Name two tables, or three"))
        #expect(try Program.run(["glossary", "merge", "--ours", "--theirs", table, table]).code == 2)
        #expect(try Program.run(["glossary", "merge", table, folder.path("missing.csv")]).code == 2)
        #expect(try folder.read("t.csv") == Self.header + "a,pakta,pact,\n")
    }
}
