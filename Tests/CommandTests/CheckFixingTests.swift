import Foundation
import PadananTestSupport
import Testing

/// `padanan check --fix` and `--diff`, on files that don't make it easy.
@Suite struct CheckFixingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func check(_ arguments: String...) throws -> Program.Result {
        try Program.run(["check", "--no-config"] + arguments)
    }

    // MARK: What changes

    @Test(arguments: [
        (
            "a.xlf",
            """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="id" \
            target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>Ada 100.000 orang.</source>
            <target><!-- satu -->There&#8217;re <![CDATA[100.000 "people"]]>&#46;<!-- dua --></target></trans-unit></body></file></xliff>
            """
        ),
        ("a.po", "msgid \"Ada 100.000 orang.\"\nmsgstr \"\"\n\"There \"\n\"a\\162e \"\n\"100.000 \"\n\"people.\"\n"),
        ("a.jsonl", #"{ "target" : "There\u2019re 100.000\/more people.", "source": "Ada 100.000 orang.", "id":1 }"#),
    ])
    func onlyTheEditedWordsChange(_ name: String, _ text: String) throws {
        let file = try folder.write(name, text)
        let result = try check("--select", "number-format", "--fix", file)
        #expect(result.errors == "padanan: applied 1 edit in 1 file\n")
        let changed = text.replacingOccurrences(of: "100.000", with: "100,000")
        #expect(try folder.read(name) == changed.replacingOccurrences(of: "Ada 100,000 orang.", with: "Ada 100.000 orang."))
    }

    // MARK: Files that can't be read whole

    @Test(arguments: ["--fix", "--diff"])
    func fileWithReadErrorsStaysAndIsNamed(_ option: String) throws {
        let path = folder.path("a.tsv")
        let bytes = Array("Ada 100.000 orang.\tThere are 100.000 people.\nRusak \u{1}\tBroken \u{1}\n".utf8).map { $0 == 1 ? 0xFF : $0 }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let good = try folder.write("b.tsv", "Ada 100.000 orang.\tThere are 100.000 people.\n")
        let result = try check("--select", "number-format", option, path, good)
        #expect(result.code == 2)
        #expect(result.errors.contains("padanan: \(path) is left as it is, since it can't be read whole; "))
        #expect(result.errors.components(separatedBy: "a.tsv:2:").count == 3, "each problem once: \(result.errors)")
        #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == bytes)
        #expect(try folder.read("b.tsv").contains("100,000") == (option == "--fix"))
    }

    @Test func fileThatBreaksOffStaysAndIsNamed() throws {
        let unit = "<trans-unit id=\"1\"><source>Ada 100.000 orang.</source><target>There are 100.000 people.</target></trans-unit>"
        let text = "<xliff version=\"1.2\"><file original=\"a\" source-language=\"id\" datatype=\"x\"><body>\(unit)</bod"
        let file = try folder.write("a.xlf", text)
        let result = try check("--select", "number-format", "--fix", file)
        #expect(result.code == 2)
        #expect(result.errors.contains("padanan: \(file) is left as it is"))
        #expect(try folder.read("a.xlf") == text)
    }

    // MARK: Names in diffs

    @Test(arguments: [
        ("", "sub/../sub/a b.tsv", "sub/a b.tsv\t"), ("", "./sub/a b.tsv", "sub/a b.tsv\t"), ("sub", "a b.tsv", "a b.tsv\t"),
        ("sub/deep", "../a b.tsv", "a b.tsv\t"), ("", "$PWD/sub/a b.tsv", "sub/a b.tsv\t"),
    ])
    func namesInADiffArePlainAndRelative(_ here: String, _ path: String, _ name: String) throws {
        try makeFiles()
        let result = try Shell.run("cd '\(folder.path)/\(here)' && padanan check --no-config --select number-format --diff \"\(path)\"")
        let lines = result.output.split(separator: "\n")
        #expect(lines.prefix(2).map(String.init) == ["--- a/\(name)", "+++ b/\(name)"])
    }

    @Test(.enabled(if: ExternalTool("patch") != nil, "patch is not installed"))
    func patchTakesTheDiff() throws {
        try makeFiles()
        let diff = "padanan check --no-config --select number-format --diff ../sub/../sub/'a b.tsv' deep/../*.tsv"
        _ = try Shell.run("cd '\(folder.path)/sub' && \(diff) > ../changes; patch -s -p1 < ../changes")
        #expect(try folder.read("sub/a b.tsv").contains("There are 100,000 people."))
    }

    private func makeFiles() throws {
        try FileManager.default.createDirectory(atPath: folder.path("sub/deep"), withIntermediateDirectories: true)
        try folder.write("sub/a b.tsv", "Ada 100.000 orang.\tThere are 100.000 people.\n")
    }
}
