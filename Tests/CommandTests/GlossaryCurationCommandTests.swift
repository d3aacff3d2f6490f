import PadananTestSupport
import Testing

/// `padanan glossary diff | stats | lookup | sort`: exit codes, output and errors.
@Suite struct GlossaryCurationCommandTests {
    private static let table = "concept,id,en,en:admitted\nb,pakta,pact,treaty\na,damai,peace,\n"
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = try folder.write("t.csv", Self.table)
    }

    // MARK: diff

    @Test func aDifferenceEndsWithOne() throws {
        let new = try folder.write("new.csv", "concept,id,en,en:admitted\nb,pakta,treaty,pact\na,damai,peace,\n")
        let result = try Program.run(["glossary", "diff", path, new])
        #expect(result.code == 1)
        #expect(
            result.output == """
                \(new):2: b: en “pact” changed from preferred to admitted
                \(new):2: b: en “treaty” changed from admitted to preferred
                0 concepts added, 0 removed, 1 changed

                """)
        let same = try Program.run(["glossary", "diff", path, path])
        #expect(same.code == 0 && same.output.isEmpty && same.errors.isEmpty)
    }

    @Test func versionsOfOtherFormatsAndStandardInputAreCompared() throws {
        let tbx = folder.path("t.tbx")
        #expect(try Program.run(["glossary", "convert", path, "-o", tbx]).code == 0)
        #expect(try Program.run(["glossary", "diff", path, tbx]).code == 0)
        #expect(try Program.run(["glossary", "diff", "-", path], input: Self.table).code == 0)
        let pairs = try folder.write("pairs.tsv", "pakta\ttreaty\n")
        let old = try folder.write("old.tsv", "pakta\tpact\n")
        #expect(try Program.run(["glossary", "diff", old, pairs]).output.contains("en “pact” → “treaty”\n"))
    }

    // MARK: stats

    @Test func countsArePrinted() throws {
        let result = try Program.run(["glossary", "stats", path])
        #expect(result.code == 0)
        #expect(result.output.hasPrefix("total: 2 concepts, 5 terms\n"))
        let json = try Program.run(["glossary", "stats", "builtin", "--format", "jsonl"]).output.split(separator: "\n")
        #expect(json.count > 5 && json.last?.hasPrefix(#"{"part":"total","concepts":"#) == true)
    }

    // MARK: lookup

    @Test func aTermIsLookedUpInThePublishedGlossaries() throws {
        let result = try Program.run(["glossary", "lookup", "jaminan", "keamanannya"])
        #expect(result.code == 0)
        #expect(result.output.hasPrefix("security-guarantee  diplomacy, noun  Glossaries/id-en/diplomacy.csv:"))
        #expect(result.output.contains("“jaminan keamanannya” is a form of “jaminan keamanan” (inflected, clitic -nya)\n"))
    }

    @Test func nothingFoundEndsWithOneAndSuggests() throws {
        let result = try Program.run(["glossary", "lookup", "-g", path, "pakt"])
        #expect(result.code == 1)
        #expect(result.output == "“pakt” is not in the glossary; did you mean\n  pact  en, b\n  pakta  id, b\n")
        #expect(try Program.run(["glossary", "lookup", "-g", path, "qqqqqq"]).output == "“qqqqqq” is not in the glossary\n")
        #expect(try Program.run(["glossary", "lookup", "  "]).code == 2)
    }

    // MARK: sort

    @Test func aTableIsSortedInPlace() throws {
        #expect(try Program.run(["glossary", "sort", path]).output == "concept,id,en,en:admitted\na,damai,peace,\nb,pakta,pact,treaty\n")
        let check = try Program.run(["glossary", "sort", "--check", path])
        #expect(check.code == 1)
        #expect(check.output == "\(path):3:1: warning: “a” belongs before “b”; sort by concept\n")
        #expect(try Program.run(["glossary", "sort", path, "-o", path]).code == 0)
        #expect(try folder.read("t.csv") == "concept,id,en,en:admitted\na,damai,peace,\nb,pakta,pact,treaty\n")
        #expect(try Program.run(["glossary", "sort", "--check", path]).code == 0)
        #expect(try Program.run(["glossary", "sort", "--by", "target,concept", "-"], input: Self.table).code == 0)
    }

    @Test func anUnknownKeyIsRefusedWithASuggestion() throws {
        let result = try Program.run(["glossary", "sort", "--by", "subjct", path])
        #expect(result.code == 2)
        #expect(
            result.errors.contains("“subjct” is none of concept, subject, source, target (did you mean “subject”?)"), "\(result.errors)")
    }

    // MARK: Errors

    @Test(arguments: [
        ["diff", "missing.csv", "builtin"], ["diff", "builtin", "missing.csv"], ["stats", "missing.csv"],
        ["lookup", "x", "-g", "missing.csv"],
        ["sort", "missing.csv"], ["sort", "--check", "missing.csv"],
    ])
    func aMissingFileIsNamed(_ arguments: [String]) throws {
        let result = try Program.run(["glossary"] + arguments)
        #expect(result.code == 2 && result.output.isEmpty)
        #expect(result.errors == "padanan: missing.csv: error: can't open the file: no such file or directory\n")
    }

    @Test(arguments: ["diff", "stats", "lookup", "sort"]) func aBrokenRowIsNamedWithItsPlace(_ command: String) throws {
        let broken = try folder.write("broken.csv", "concept,id,en,pos\na,damai,peace,\nb,pakta,pact,nuon\n")
        let arguments = ["diff": [broken, broken], "stats": [broken], "lookup": ["-g", broken, "damai"], "sort": [broken]]
        let result = try Program.run(["glossary", command] + (arguments[command] ?? []))
        #expect(result.code == 2)
        #expect(result.errors.hasPrefix("\(broken):3:14: error: unknown part of speech “nuon”"), "\(result.errors)")
    }

    @Test(arguments: ["diff", "stats"]) func aReportNeverReplacesTheGlossary(_ command: String) throws {
        let arguments = command == "diff" ? [path, path] : [path]
        #expect(try Program.run(["glossary", command] + arguments + ["-o", path]).code == 2)
        #expect(try folder.read("t.csv") == Self.table)
    }
}
