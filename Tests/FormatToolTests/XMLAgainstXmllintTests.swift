import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// `XMLReader` accepts and refuses what libxml2 does, on generated documents of which seven in eight are spoilt.
@Suite(.enabled(if: ExternalTool("xmllint") != nil, "xmllint is not installed"))
struct XMLAgainstXmllintTests {
    /// Messages of xmllint on what is no violation of XML 1.0 or Namespaces: it checks that namespaces are URIs, and system
    /// identifiers without fragment (an error, but not a fatal one: XML 1.0, 4.2.2).
    private static let stricter = ["is not a valid URI", "Invalid URI", "Fragment not allowed"]

    /// Our messages on what libxml2 lets pass although the grammar forbids it: `version="1."`, no space in `<!DOCTYPEa>` and before
    /// `standalone`, NUL behind the root element, unknown encodings with ASCII content; and entities that are declared but not expanded here.
    private static let laxer = [
        "expected version=", "expected a space", "expected “?>” at the end of the declaration", "U+0000", "declares the encoding",
        "the entity “",
    ]

    @Test(arguments: [1, 2, 3] as [UInt64])
    func verdictsAgree(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        var random = RandomXML(seed: seed)
        var ours: [String: String] = [:]
        for index in 0..<2000 {
            var document = random.document()
            if index % 8 != 0 { document = random.mutate(document) }
            let name = "\(index).xml"
            try Data(document).write(to: URL(fileURLWithPath: folder.path + "/" + name))
            ours[name] = Self.verdict(document)
        }
        let theirs = try Self.verdictsOfXmllint(ours.keys.sorted(), folder.path)
        let accepted = ours.values.count { $0.isEmpty }
        #expect(accepted > 300 && accepted < 700)
        for (name, verdict) in ours where verdict.isEmpty != (theirs[name] == nil) {
            let isKnown =
                verdict.isEmpty
                ? Self.stricter.contains { theirs[name]?.contains($0) ?? false } : Self.laxer.contains { verdict.contains($0) }
            #expect(isKnown, "\(name): \(verdict) / \(theirs[name] ?? "accepted")")
        }
    }

    private static func verdict(_ document: [UInt8]) -> String {
        do {
            var reader = try XMLReader(ByteSource(document), file: "a.xml")
            while try reader.next() != .end {}
            return ""
        } catch {
            return "\(error)"
        }
    }

    /// The first complaint about each file that has one.
    private static func verdictsOfXmllint(_ names: [String], _ folder: String) throws -> [String: String] {
        var verdicts: [String: String] = [:]
        let output = try #require(try ExternalTool("xmllint")?.run(["--noout", "--nonet"] + names, in: folder).output)
        for line in output.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 2)
            guard parts.count == 3, parts[0].hasSuffix(".xml"), Int(parts[1]) != nil, !parts[2].contains("warning") else { continue }
            verdicts[String(parts[0])] = verdicts[String(parts[0])] ?? String(parts[2])
        }
        return verdicts
    }
}
