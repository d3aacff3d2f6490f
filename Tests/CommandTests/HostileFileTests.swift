import Foundation
import PadananTestSupport
import Testing

/// Files made to do harm end in a clear error, soon and in little memory; nothing they name is opened.
@Suite struct HostileFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Runs `padanan validate` with at most `megabytes` of address space and `seconds` of CPU (a debug build is slow), and a reader waiting
    /// for nothing: a program that opens the FIFO would hang, and be killed.
    private func validate(_ file: String, megabytes: Int = 700, seconds: Int = 20) throws -> Shell.Result {
        try Shell.run("ulimit -v \(megabytes * 1024); ulimit -t \(seconds); padanan validate '\(file)'")
    }

    private static let roots = [
        "xlf": "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">",
        "xliff": "<xliff version=\"2.1\" srcLang=\"id\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">",
        "tmx": "<tmx version=\"1.4\">",
        "tbx": "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"id\" xmlns=\"urn:iso:std:iso:30042:ed-2\">",
        "srx": "<srx version=\"2.0\" xmlns=\"http://www.lisa.org/srx20\">", "xml": "<a>",
    ]

    @Test(arguments: roots.keys.sorted())
    func entitiesAreNeitherExpandedNorOpened(suffix: String) throws {
        let canary = folder.path("canary")
        #expect(mkfifo(canary, 0o600) == 0)
        let entities = (1...40).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
        for reference in ["&e40;", "&canary;"] {
            let doctype = "<!DOCTYPE x [<!ENTITY e0 \"ha\">\(entities)<!ENTITY canary SYSTEM \"file://\(canary)\">]>"
            let file = try folder.write("a.\(suffix)", doctype + Self.roots[suffix, default: ""] + reference)
            let result = try validate(file)
            #expect(result.code == 1 && result.output.contains("the entity “\(reference)” is not known"), "\(result)")
        }
    }

    @Test func externalSubsetsAreNotOpened() throws {
        let canary = folder.path("canary")
        #expect(mkfifo(canary, 0o600) == 0)
        let file = try folder.write("a.xml", "<!DOCTYPE a PUBLIC 'p' '\(canary)' [<!ENTITY % p SYSTEM '\(canary)'>%p;]><a/>")
        let result = try validate(file)
        #expect(result.code == 0, "\(result)")
    }

    @Test(arguments: roots.keys.sorted())
    func depthAndAttributesAreLimited(suffix: String) throws {
        let root = Self.roots[suffix, default: ""]
        let deep = try folder.write("deep.\(suffix)", root + String(repeating: "<a>", count: 100_000))
        let wide = try folder.write("wide.\(suffix)", root + "<a" + (0..<100_000).map { " a\($0)=''" }.joined() + "/>")
        for (file, message) in [(deep, "more than 256 elements inside each other"), (wide, "more than 256 attributes in one tag")] {
            let result = try validate(file)
            #expect(result.code == 1 && result.output.contains(message), "\(result)")
        }
    }

    @Test(arguments: roots.keys.sorted())
    func aTextOfAHundredMegabytesIsRefused(suffix: String) throws {
        let file = folder.path("long.\(suffix)")
        let script = "{ printf '%s' '\(Self.roots[suffix, default: ""])'; head -c 100000000 /dev/zero | tr '\\0' x; } > \(file)"
        #expect(try Shell.run(script).code == 0)
        let result = try validate(file)
        // XLIFF 1.2 files hold whole documents in base64; their limit is higher.
        let limit = suffix == "xlf" ? 32_000_000 : 10_000_000
        #expect(result.code == 1 && result.output.contains("of more than \(limit) bytes"), "\(result)")
    }
}
