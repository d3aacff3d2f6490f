import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// `padanan check`, as a user and a build server run it.
@Suite struct CheckCommandTests {
    private let folder: TemporaryFolder
    private static let article = "Fixtures/check/article.xlf"
    private static let glossary = "concept,id,en,en:forbidden\nsecurity-guarantee,jaminan keamanan,security guarantee,security assurance\n"

    init() throws {
        folder = try TemporaryFolder()
    }

    private func check(_ arguments: String..., input: String = "") throws -> Program.Result {
        try Program.run(["check", "--no-config"] + arguments, input: input)
    }

    private func records(_ output: String) throws -> [JSONValue] {
        try output.split(separator: "\n").map { try JSONReader.read(Array($0.utf8), in: 0..<$0.utf8.count) }
    }

    private func rules(_ output: String) throws -> [String] {
        try records(output).compactMap { $0["rule"]?.string }
    }

    // MARK: Findings

    @Test func findingsOfTheArticleAreThoseThatWerePutThere() throws {
        let result = try check("-g", "builtin", "--format", "jsonl", Self.article)
        let found = try records(result.output).map { "\($0["id"]?.string ?? "") \($0["rule"]?.string ?? "")" }
        #expect(
            found == [
                "2 number-format", "2 whitespace", "3 negation-lost", "4 date-mismatch", "5 unit-mismatch",
                "6 tag-mismatch", "8 inconsistent-translation",
            ])
        #expect(result.code == 1)
        #expect(result.errors.isEmpty)
    }

    @Test func termsAreCheckedOnlyWithAGlossary() throws {
        #expect(try rules(check("--select", "terms", "--format", "jsonl", Self.article).output).isEmpty)
        let glossary = try folder.write("terms.csv", Self.glossary)
        let result = try check("-g", glossary, "--select", "terms", "--format", "jsonl", Self.article)
        let finding = try #require(try records(result.output).first)
        #expect(finding["rule"]?.string == "term-forbidden")
        #expect(finding["suggestion"]?.string == "security guarantees")
        #expect(finding["concept"]?.string == "security-guarantee")
        #expect(finding["line"].map { "\($0)" }?.contains("7") == true)
    }

    @Test func textShowsPlaceMessageRuleAndCarets() throws {
        let result = try check("--select", "number-format", Self.article)
        let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines[0].hasPrefix("\(Self.article):11:23: warning: "))
        #expect(lines[0].hasSuffix(" [number-format]"))
        #expect(lines.contains { $0.hasPrefix("  en │ About 100.000 troops") })
        #expect(lines.contains { $0.contains("^^^^^^^") })
        #expect(lines.last { !$0.isEmpty } == "1 warning in 8 segments of 1 file")
    }

    @Test func severityDecidesAboutTheExitCode() throws {
        #expect(try check("--select", "number-format", "--severity", "numbers=info", Self.article).code == 0)
        #expect(try check("--select", "number-format", "--severity", "number-format=info", "--fail-on", "info", Self.article).code == 1)
        #expect(try check("--select", "number-format", "--fail-on", "error", Self.article).code == 0)
        #expect(try check("--select", "number-format", "--fail-on", "never", Self.article).code == 0)
    }

    @Test func cleanPairIsSilentAndEndsWithZero() throws {
        let result = try check("-", input: "Rusia menolak tuntutan itu.\tRussia rejected the demand.\n")
        #expect(result.output == "no findings in 1 segment of 1 file\n")
        #expect(result.code == 0)
    }

    @Test func threadsDoNotChangeTheOutput() throws {
        let numbers = 10_001...13_000
        let pairs = numbers.map { "Ada \($0) tentara di sana.\tThere are \($0 % 7 == 0 ? $0 + 1 : $0) troops  there.\n" }.joined()
        let file = try folder.write("many.tsv", pairs)
        let one = try check("--select", "numbers,whitespace", "-j", "1", "--format", "jsonl", file)
        #expect(try check("--select", "numbers,whitespace", "-j", "4", "--format", "jsonl", file).output == one.output)
        #expect(try rules(one.output).count { $0 == "number-mismatch" } == numbers.count { $0 % 7 == 0 })
        #expect(try rules(one.output).count { $0 == "whitespace" } == numbers.count)
    }

    // MARK: Suppressions and baseline

    @Test(arguments: [
        #"{"id":"a","source":"Ada 3 orang.","target":"There are 4 people.","padanan":"ignore[number-mismatch]"}"#,
        #"{"id":"a","source":"Ada 3 orang.","target":"There are 4 people.","padanan":"ignore"}"#,
        #"{"id":"a","source":"Ada 3 orang.","target":"There are 4 people.","padanan":"ignore[numbers]"}"#,
    ])
    func suppressedFindingIsOnlyCounted(_ record: String) throws {
        let result = try check("--input", "jsonl", "-", input: record + "\n")
        #expect(result.output == "no findings in 1 segment of 1 file (1 suppressed)\n")
        #expect(result.code == 0)
    }

    @Test func suppressionOfAnotherRuleChangesNothing() throws {
        let record = #"{"id":"a","source":"Ada 3 orang.","target":"There are 4 people.","padanan":"ignore[quotes]"}"#
        #expect(try rules(check("--input", "jsonl", "--format", "jsonl", "-", input: record).output) == ["number-mismatch"])
    }

    @Test func baselineKeepsKnownFindingsQuietWhereverTheyMove() throws {
        let file = try folder.write("a.tsv", "Ada 3 orang.\tThere are 4 people.\n")
        let baseline = folder.path("baseline.json")
        #expect(try check("--baseline", baseline, "--write-baseline", file).code == 0)
        #expect(try check("--baseline", baseline, file).output == "no findings in 1 segment of 1 file (1 known from the baseline)\n")
        try folder.write("a.tsv", "Hujan turun.\tIt rained.\nAda 3 orang.\tThere are 4 people.\nAda 5 orang.\tThere are 6 people.\n")
        let later = try check("--baseline", baseline, "--format", "jsonl", file)
        #expect(try records(later.output).compactMap { $0["id"]?.string } == ["3"])
        try folder.write("a.tsv", "Hujan turun.\tIt rained.\n")
        let gone = try check("--baseline", baseline, file)
        #expect(gone.code == 0)
        #expect(gone.errors.contains("1 of the baseline's findings in these files are gone"))
    }

    @Test func baselineOfSomeFilesKeepsThoseOfOthers() throws {
        let first = try folder.write("a.tsv", "Ada 3 orang.\tThere are 4 people.\n")
        let second = try folder.write("b.tsv", "Ada 5 orang.\tThere are 6 people.\n")
        let gone = try folder.write("c.tsv", "Ada 7 orang.\tThere are 8 people.\n")
        let baseline = folder.path("baseline.json")
        #expect(try check("--baseline", baseline, "--write-baseline", first, second, gone).errors.contains("wrote 3 known findings"))
        try FileManager.default.removeItem(atPath: gone)
        try folder.write("a.tsv", "Ada 3 orang.\tThere are 3 people.\n")
        let later = try check("--baseline", baseline, "--write-baseline", first)
        #expect(later.errors.contains("wrote 1 known findings to \(baseline); 1 of them, in files not checked now, were there before"))
        #expect(try check("--baseline", baseline, first, second).code == 0)
        #expect(try folder.read("baseline.json").contains("b.tsv"))
        #expect(try !folder.read("baseline.json").contains("a.tsv"))
        #expect(try !folder.read("baseline.json").contains("c.tsv"))
    }

    @Test func baselineThatCanNotBeReadIsWrittenAnew() throws {
        let baseline = try folder.write("baseline.json", "<<<<<<<")
        let file = try folder.write("a.tsv", "Ada 3 orang.\tThere are 4 people.\n")
        let result = try check("--baseline", baseline, "--write-baseline", file)
        #expect(result.code == 0)
        #expect(result.errors.contains("warning: the baseline can't be read"))
        #expect(try check("--baseline", baseline, file).code == 0)
    }

    @Test func baselineThatIsMissingOrNoneIsAnError() throws {
        #expect(try check("--baseline", folder.path("none.json"), Self.article).code == 2)
        let wrong = try folder.write("wrong.json", "[]")
        let result = try check("--baseline", wrong, Self.article)
        #expect(result.code == 2)
        #expect(result.errors.contains("\(wrong):1:1: error: this is no baseline"))
        #expect(try check("--write-baseline", Self.article).code == 2)
    }

    @Test(arguments: ["#", "#."])
    func commentsOfPOSuppressFindings(_ mark: String) throws {
        let message = "msgid \"Ada 3 orang.\"\nmsgstr \"There are 4 people.\"\n"
        let file = try folder.write("a.po", "\(mark) padanan: ignore[number-mismatch]\n\(message)")
        #expect(try check(file).output == "no findings in 1 segment of 1 file (1 suppressed)\n")
        #expect(try check(folder.write("b.po", "\(mark) padanan: ignore[quotes]\n\(message)")).code == 1)
    }

    // MARK: Plural forms

    private func plural(_ id: String, _ plural: String, _ forms: String...) throws -> [String] {
        var text = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"
        text += "msgid \"\(id)\"\nmsgid_plural \"\(plural)\"\n"
        for (number, form) in forms.enumerated() { text += "msgstr[\(number)] \"\(form)\"\n" }
        return try rules(check("--format", "jsonl", "--select", "tag-mismatch,numbers", folder.write("plural.po", text)).output)
    }

    @Test func formForOneMayDoWithoutTheNumber() throws {
        #expect(try plural("%d berkas dihapus.", "%d berkas dihapus.", "One file was deleted.", "%d files were deleted.") == [])
        #expect(try plural("{n} berkas dihapus.", "{n} berkas dihapus.", "A file was deleted.", "{n} files were deleted.") == [])
        #expect(try plural("Satu berkas dihapus.", "%d berkas dihapus.", "%d file was deleted.", "%d files were deleted.") == [])
        #expect(try plural("%d berkas di %s dihapus.", "%d berkas di %s dihapus.", "A file in %s was deleted.", "%d in %s deleted.") == [])
    }

    @Test func otherPlaceholdersAndFormsAreCompared() throws {
        let tag = ["tag-mismatch"]
        #expect(try plural("%d berkas dihapus.", "%d berkas dihapus.", "One file was deleted.", "Some files were deleted.") == tag)
        #expect(try plural("%d berkas di %s.", "%d berkas di %s.", "%d file.", "%d files in %s.") == tag)
        #expect(try plural("<b>%d</b> berkas.", "<b>%d</b> berkas.", "<b>One file.", "<b>%d</b> files.") == tag)
        #expect(try plural("Satu berkas.", "%d berkas.", "%s file.", "%d files.") == tag)
    }

    // MARK: Fixing

    @Test func fixChangesOnlyTargetsAndReportsWhatIsLeft() throws {
        let original = try Repository.text(Self.article)
        let file = try folder.write("article.xlf", original)
        let glossary = try folder.write("terms.csv", Self.glossary)
        let result = try check("-g", glossary, "--select", "terms,number-format,whitespace", "--fix", file)
        let expected =
            original.replacingOccurrences(of: "written security assurances", with: "written security guarantees")
            .replacingOccurrences(of: "About 100.000 troops are  stationed", with: "About 100,000 troops are stationed")
        #expect(try folder.read("article.xlf") == expected)
        #expect(result.code == 0)
        #expect(result.errors == "padanan: applied 3 edits in 1 file\n")
    }

    @Test func diffShowsWhatFixWouldDoAndChangesNothing() throws {
        let file = try folder.write("a.tsv", "Ada 100.000 orang.\tThere are 100.000 people.\nHujan.\tRain.\n")
        let result = try check("--diff", file)
        #expect(
            result.output == """
                --- a/\(file.dropFirst())
                +++ b/\(file.dropFirst())
                @@ -1,2 +1,2 @@
                -Ada 100.000 orang.\tThere are 100.000 people.
                +Ada 100.000 orang.\tThere are 100,000 people.
                 Hujan.\tRain.

                """)
        #expect(result.code == 1)
        #expect(try folder.read("a.tsv").contains("There are 100.000 people."))
        #expect(try check("--diff", try folder.write("clean.tsv", "Hujan.\tRain.\n")).code == 0)
    }

    @Test func standardInputCanNotBeFixed() throws {
        let result = try check("--fix", "-", input: "Ada 100.000 orang.\tThere are 100.000 people.\n")
        #expect(result.code == 2)
        #expect(result.errors.contains("standard input can't be fixed"))
    }

    // MARK: Files

    @Test func foldersAndPatternsAreSearched() throws {
        let sub = folder.path("deep/er")
        try FileManager.default.createDirectory(atPath: sub, withIntermediateDirectories: true)
        for name in ["a.tsv", "deep/b.tsv", "deep/er/c.tsv", "deep/notes.txt"] {
            try folder.write(name, "Ada 3 orang.\tThere are 4 people.\n")
        }
        func files(_ argument: String) throws -> [String] {
            try records(check("--format", "jsonl", argument).output).compactMap { ($0["file"]?.string as NSString?)?.lastPathComponent }
        }
        #expect(try files(folder.path) == ["a.tsv", "b.tsv", "c.tsv"])
        #expect(try files(folder.path + "/deep/*.tsv") == ["b.tsv"])
        #expect(try files(folder.path + "/**/c.*") == ["c.tsv"])
        #expect(try check(folder.path + "/*.xlf").code == 2)
    }

    @Test func twoPlainTextsAreCheckedParagraphByParagraph() throws {
        let source = try folder.write("a.id.txt", "Ada 3 orang.\n\nHujan turun.\n")
        let target = try folder.write("a.en.txt", "There are 4 people.\n\nIt rained.\n")
        let finding = try #require(try records(check("--format", "jsonl", source, target).output).first)
        #expect(finding["rule"]?.string == "number-mismatch")
        #expect(try check(source).code == 2)
        try folder.write("a.en.txt", "There are 3 people.\n")
        let shorter = try check("--format", "jsonl", source, target)
        #expect(shorter.errors.contains("aligned by sentences, 1 of them without a partner"))
        #expect(try records(shorter.output).isEmpty)
        try folder.write("a.en.txt", "")
        let uneven = try check(source, target)
        #expect(uneven.code == 2)
        #expect(uneven.errors.contains("the first difference seems to be paragraph"))
    }

    @Test func fileThatCanNotBeReadIsNamedAndTheOthersAreChecked() throws {
        let broken = try folder.write("broken.xlf", "<?xml version=\"1.0\"?><xliff version=\"1.2\"><file>")
        let good = try folder.write("good.tsv", "Ada 3 orang.\tThere are 4 people.\n")
        let result = try check("--format", "jsonl", broken, good)
        #expect(result.code == 2)
        #expect(result.errors.contains("broken.xlf:1:"))
        #expect(try rules(result.output) == ["number-mismatch"])
        #expect(try check(folder.path("missing.tsv")).code == 2)
    }

    @Test(arguments: [
        ("a.tsv", "no tab here\n", "nothing was checked; 1 file couldn't be read\n"),
        ("a.jsonl", "{\n", "nothing was checked; 1 file couldn't be read\n"),
        ("a.xlf", "<xliff>", "nothing was checked; 1 file couldn't be read\n"),
        (
            "a.jsonl", "{\"source\":\"Hujan.\",\"target\":\"Rain.\"}\n{\n",
            "no findings in 1 segment of 1 file; 1 file could be read only in part\n"
        ),
    ])
    func fileThatCanNotBeReadIsNotClean(_ name: String, _ content: String, _ summary: String) throws {
        let result = try check(try folder.write(name, content))
        #expect(result.code == 2)
        #expect(result.output == summary)
        #expect(result.errors.contains(name))
    }

    @Test func emptyFileIsClean() throws {
        let result = try check(try folder.write("empty.tsv", ""))
        #expect(result.code == 0)
        #expect(result.output == "no findings in 0 segments of 1 file\n")
    }

    // MARK: Places

    @Test func findingsInCSVNameTheLineAndColumnInTheCell() throws {
        let file = try folder.write(
            "a.csv",
            "source,target\n\"Hujan \"\"deras\"\".\nAda 3 orang.\",\"\"\"Heavy\"\" rain.\nThere are 4 people.\"\nAda 5 orang.,There are 6 people.\n"
        )
        let records = try records(check("--select", "number-mismatch", "--format", "jsonl", file).output)
        #expect(
            records.map { "\($0["line"] ?? .null) \($0["column"] ?? .null)" } == [
                "number(\"4\") number(\"11\")", "number(\"5\") number(\"24\")",
            ])
        #expect(try check("--select", "number-mismatch", file).output.contains("\(file):4:11: "))
        let page = try check("--select", "number-mismatch", "--format", "html", file).output
        #expect(page.contains("\"place\":\"4:11\"") && page.contains(" \(file):4:11 "))
    }

    @Test func findingsInJSONLinesNameTheColumnInTheString() throws {
        let file = try folder.write("a.jsonl", #"{"source":"Ia: \"Ada 3.\"","target":"\u201cThere\nare\" 4."}"# + "\n")
        let result = try check("--select", "number-mismatch", file)
        // The line feed, the quotes are escapes of two and six characters.
        #expect(result.output.hasPrefix("\(file):1:57: "))
    }

    @Test func findingsAcrossSegmentsNameTheirColumnsToo() throws {
        let file = try folder.write(
            "a.csv",
            "source,target\n\"Rapat \"\"darurat\"\" ditunda sampai besok.\",The emergency meeting was put off until tomorrow.\n"
                + "\"Rapat \"\"darurat\"\" ditunda sampai besok.\",\"The \"\"crisis\"\" talks are postponed to tomorrow.\"\n")
        // The doubled quotes count.
        let result = try check("--select", "inconsistent-translation", "--format", "github", file)
        #expect(result.output.contains(",line=3,col=44,endColumn=91,"))
    }

    @Test(arguments: ["source,target\n", "id;source;target\r\n1;", "Indonesian,English\n"])
    func csvOnStandardInputIsKnownByItsHeader(_ header: String) throws {
        let delimiter = header.contains(";") ? ";" : ","
        let result = try check("--format", "jsonl", "-", input: header + "Ada 3 orang.\(delimiter)There are 4 people.\n")
        #expect(try rules(result.output) == ["number-mismatch"], "\(result.errors)")
    }

    @Test func tableWithoutHeaderOnStandardInputNeedsItsFormat() throws {
        let result = try check("-", input: "Ada 3 orang.,There are 4 people.\n")
        #expect(result.code == 2)
        #expect(result.errors.contains("name one of") && result.errors.contains("csv") && result.errors.contains("--input"))
        #expect(try check("--input", "csv", "-", input: "Ada 3 orang.,There are 4 people.\n").code == 1)
    }

    @Test func sheetOfAFileThatHasNoneIsRefused() throws {
        let file = try folder.write("a.tsv", "Ada 3 orang.\tThere are 3 people.\n")
        let result = try check("--sheet", "News", file)
        #expect(result.code == 2)
        #expect(result.errors.contains("has no sheet “News”; --sheet is for workbooks"))
        #expect(try check("--sheet", "News", folder.write("a.txt", "Satu"), folder.write("b.txt", "One")).code == 2)
        #expect(try check("Fixtures/formats/samples/news.xlsx").code != 2)
    }

    // MARK: Usage

    @Test func unknownConceptIsSaid() throws {
        let glossary = try folder.write("terms.csv", Self.glossary)
        let result = try check("-g", glossary, "--ignore-concept", "security-guarantees", "--fail-on", "never", Self.article)
        #expect(result.code == 0)
        #expect(
            result.errors
                == "--ignore-concept: warning: no glossary has a concept “security-guarantees” (did you mean “security-guarantee”?)\n")
        #expect(try check("-g", glossary, "--ignore-concept", "security-guarantee", "--fail-on", "never", Self.article).errors.isEmpty)
    }

    @Test(arguments: [
        (["--select", "quote"], "there is no rule or group “quote” (did you mean “quotes”?)"),
        (["--ignore", "textt"], "there is no rule or group “textt” (did you mean “text”?)"),
        (["--severity", "quotes=eror"], "did you mean “error”?"), (["--fail-on", "warn"], "warning"), (["--format", "sarfi"], "sarif"),
        (["--fix", "--diff"], "give one of them"),
    ])
    func wrongUsageSaysWhatToWrite(_ arguments: [String], _ message: String) throws {
        let result = try Program.run(["check", "--no-config", Self.article] + arguments)
        #expect(result.code == 2)
        #expect(result.errors.contains(message))
        #expect(result.output.isEmpty)
    }

    // MARK: Configuration

    @Test func configurationIsFoundAboveAndTheCommandLineWins() throws {
        try FileManager.default.createDirectory(atPath: folder.path("news"), withIntermediateDirectories: true)
        try folder.write(
            "padanan.yml",
            "files:\n  - news\ncheck:\n  select:\n    - numbers\n  paths:\n    - files: news/b.tsv\n      ignore: [numbers]\n")
        for name in ["news/a.tsv", "news/b.tsv"] { try folder.write(name, "Ada 3 orang.\tThere  are 4 people.\n") }
        let shell = { (script: String) in try Shell.run("cd \(folder.path) && \(script)") }
        #expect(try shell("cd news && padanan check --format csv").output.contains("number-mismatch"))
        #expect(try !shell("padanan check news --format jsonl").output.contains("b.tsv"))
        #expect(try shell("padanan check --select text --format jsonl").output.contains("whitespace"))
        #expect(try shell("padanan config --select text").output.contains("- text  # from --select"))
        #expect(try shell("cd news && padanan config").output.contains("- numbers  # from ../padanan.yml:5"))
    }

    @Test func configurationThatIsAFolderIsAnErrorAndNotPassedOver() throws {
        try FileManager.default.createDirectory(atPath: folder.path("padanan.yml"), withIntermediateDirectories: true)
        try folder.write("a.tsv", "Hujan.\tRain.\n")
        for command in ["check a.tsv", "config", "check --config padanan.yml a.tsv"] {
            let result = try Shell.run("cd \(folder.path) && padanan \(command)")
            #expect(result.code == 2, "\(command)")
            #expect(result.errors.contains("padanan.yml: error: can't read the file: is a directory\n"))
            #expect(result.output.isEmpty)
        }
    }

    @Test func groupOfTheCommandLineBeatsARuleOfTheConfiguration() throws {
        try folder.write("padanan.yml", "check:\n  severity:\n    number-mismatch: info\n  ignore: [whitespace]\n")
        try folder.write("a.tsv", "Ada 3 orang.\tThere  are 4 people.\n")
        let shell = { (arguments: String) in try Shell.run("cd \(folder.path) && padanan \(arguments)") }
        #expect(try shell("check a.tsv").code == 0)
        #expect(try shell("check --severity numbers=error --fail-on error a.tsv").code == 1)
        #expect(try shell("check --select text a.tsv").output.contains("[whitespace]"))
        #expect(try !shell("check --ignore numbers a.tsv").output.contains("[number-mismatch]"))
        let config = try shell("config --severity numbers=error").output
        #expect(config.contains("    numbers: error  # from --severity\n") && !config.contains("number-mismatch"))
        #expect(config.contains("    - whitespace  # from padanan.yml:4:"))
    }

    @Test func unknownKeyOfTheConfigurationIsNamedWithItsPlace() throws {
        try folder.write("padanan.yml", "glossary:\n  - builtin\n")
        let result = try Program.run(["check", "--config", folder.path("padanan.yml"), Self.article])
        #expect(result.code == 2)
        #expect(result.errors.contains("padanan.yml:1:1: error: "))
        #expect(result.errors.contains("there is no key “glossary”"))
    }
}
