import PadananKit
import PadananTestSupport
import Testing

/// `padanan glossary lint`, and docs/glossary-lint.md, which it writes.
@Suite struct GlossaryLintCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func documentationIsWhatTheProgramExplains() throws {
        let result = try Program.run(["glossary", "lint", "--explain", "all"])
        #expect(result.code == 0)
        #expect(try Repository.text("docs/glossary-lint.md") == result.output, "docs/glossary-lint.md is out of date; run `make generate`")
    }

    @Test func aRuleIsExplained() throws {
        let result = try Program.run(["glossary", "lint", "--explain", "stray-blank,duplicate-id"])
        #expect(result.code == 0)
        #expect(result.output.hasPrefix("## duplicate-id\n") && result.output.contains("\n## stray-blank\n"))
    }

    @Test func anUnknownRuleIsAnErrorWithASuggestion() throws {
        for arguments in [["--explain", "stray-blnk"], ["--select", "stray-blnk", "t.csv"], ["--ignore", "stray-blnk", "t.csv"]] {
            let result = try Program.run(["glossary", "lint"] + arguments)
            #expect(result.code == 2)
            #expect(result.errors.contains("there is no such rule of glossary lint (did you mean “stray-blank”?)"), "\(result.errors)")
        }
    }

    @Test func findingsNameTheirPlaceAndEndWithOne() throws {
        let file = try folder.write("t.csv", "concept,id,en\npact,pakta,\"pact,\"\n")
        let result = try Program.run(["glossary", "lint", file])
        #expect(result.code == 1)
        #expect(
            result.output == """
                \(file):2:12: warning: pact: “pact,” ends in punctuation; write the term alone [trailing-punctuation]
                0 errors, 1 warning, 0 infos; 1 can be fixed

                """)
    }

    @Test func programsGetJSONLinesAndCells() throws {
        let file = try folder.write("t.csv", "concept,id,en\npact,pakta,\"pact,\"\n")
        let json = try Program.run(["glossary", "lint", "--format", "jsonl", file])
        #expect(json.code == 1)
        #expect(json.output.hasPrefix(#"{"rule":"trailing-punctuation","severity":"warning","file":""#))
        #expect(json.output.contains(#","line":2,"column":12,"concept":"pact","message":""#))
        let cells = try Program.run(["glossary", "lint", "--format", "tsv", file]).output.split(separator: "\n")
        #expect(cells.count == 2 && cells[1].hasPrefix("\(file)\t2\t12\ttrailing-punctuation\twarning\tpact\t"))
    }

    @Test func aCleanGlossaryEndsWithZeroAndInfosDoToo() throws {
        let clean = try folder.write("clean.csv", "concept,id,en\npact,pakta,pact\n")
        #expect(try Program.run(["glossary", "lint", clean]).code == 0)
        let info = try folder.write("info.csv", "concept,id,en\nPact,pakta,pact\n")
        let result = try Program.run(["glossary", "lint", info])
        #expect(result.code == 0)
        #expect(result.output.contains("[id-form]"))
    }

    @Test func aPatchChangesNothingAndAFixDoes() throws {
        let before = "concept,id,en\r\npact,pakta,\"pact,\"\r\npeace, damai,peace\r\n"
        let file = try folder.write("t.csv", before)
        let patch = try Program.run(["glossary", "lint", "--diff", file])
        #expect(patch.output.contains("\n-pact,pakta,\"pact,\"") && patch.output.contains("\n+peace,damai,peace"))
        #expect(try folder.read("t.csv") == before)
        let fixed = try Program.run(["glossary", "lint", "--fix", file])
        #expect(fixed.code == 0, "\(fixed.output)")
        #expect(try folder.read("t.csv") == "concept,id,en\r\npact,pakta,\"pact\"\r\npeace,damai,peace\r\n")
    }

    @Test func onlySelectedRulesFixAndReport() throws {
        let file = try folder.write("t.csv", "concept,id,en\npact, pakta,\"pact,\"\n")
        #expect(try Program.run(["glossary", "lint", "--fix", "--select", "stray-blank", file]).code == 0)
        #expect(try folder.read("t.csv") == "concept,id,en\npact,pakta,\"pact,\"\n")
        #expect(try Program.run(["glossary", "lint", "--ignore", "trailing-punctuation", file]).code == 0)
    }

    @Test func whatCannotBeReadEndsWithTwo() throws {
        let missing = folder.path("missing.csv")
        let result = try Program.run(["glossary", "lint", missing])
        #expect(result.code == 2)
        #expect(result.errors == "padanan: \(missing): error: can't open the file: no such file or directory\n")
        let broken = try folder.write("t.csv", "concept,id,en,pos\npact,pakta,pact,nuon\n")
        let defect = try Program.run(["glossary", "lint", broken])
        #expect(defect.code == 2)
        #expect(defect.errors.hasPrefix("\(broken):2:17: error: unknown part of speech “nuon”"), "\(defect.errors)")
        #expect(try Program.run(["glossary", "lint"]).code == 2)
        #expect(try Program.run(["glossary", "lint", "--fix", "--diff", broken]).code == 2)
    }

    @Test func theReportNeverReplacesTheGlossary() throws {
        let file = try folder.write("t.csv", "concept,id,en\npact,pakta,pact\n")
        #expect(try Program.run(["glossary", "lint", "-o", file, file]).code == 2)
        #expect(try folder.read("t.csv") == "concept,id,en\npact,pakta,pact\n")
    }
}
