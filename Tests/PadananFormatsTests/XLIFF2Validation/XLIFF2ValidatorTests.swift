import PadananFormats
import PadananModel
import Testing

/// A line of `XLIFF2ValidationCases`.
struct XLIFF2ValidationCase: CustomTestStringConvertible, Sendable {
    var isRight: Bool
    var kind: String
    var version: String
    var isWarning = false
    var allowsOthers = false
    var section: String
    var message: String
    var xml: String

    /// Refuses a malformed line by returning `nil`.
    init?(_ line: Substring) {
        let fields = line.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false).map { $0.trimmed }
        guard fields.count == 4 else { return nil }
        let head = fields[0].split(separator: " ").map(String.init)
        guard head.count == 2, let dash = head[0].firstIndex(of: "-") else { return nil }
        isRight = head[0].hasPrefix("right")
        kind = String(head[0][head[0].index(after: dash)...])
        version = String(head[1].prefix(3))
        isWarning = head[1].hasSuffix("?")
        (section, message, xml) = (fields[1], fields[2], fields[3])
        if xml.hasSuffix("+") {
            allowsOthers = true
            xml.removeLast()
        }
    }

    var testDescription: String { "\(isRight ? "right" : message) \(version): \(xml.prefix(80))" }

    /// The whole document.
    var document: String {
        switch kind {
        case "document": xml
        case "xliff": root(xml)
        case "file": root("<file id=\"f1\">\(xml)</file>")
        case "unit": root("<file id=\"f1\"><unit id=\"u1\">\(xml)</unit></file>")
        case "source": root("<file id=\"f1\"><unit id=\"u1\"><segment><source>\(xml)</source></segment></unit></file>")
        default: pair
        }
    }

    private var pair: String {
        let sides = xml.split(separator: "=>", omittingEmptySubsequences: false).map(\.trimmed)
        let target = sides.count > 1 ? sides[1] : ""
        return root(
            "<file id=\"f1\"><unit id=\"u1\"><segment><source>\(sides[0])</source><target>\(target)</target></segment></unit></file>")
    }

    private func root(_ content: String) -> String {
        let core = version == "2.2" ? "2.2" : "2.0"
        let modules = [
            "mtc": "urn:oasis:names:tc:xliff:matches:2.0", "gls": "urn:oasis:names:tc:xliff:glossary:2.0",
            "fs": "urn:oasis:names:tc:xliff:fs:2.0",
            "mda": "urn:oasis:names:tc:xliff:metadata:2.0", "res": "urn:oasis:names:tc:xliff:resourcedata:2.0",
            "ctr": "urn:oasis:names:tc:xliff:changetracking:2.0", "slr": "urn:oasis:names:tc:xliff:sizerestriction:2.0",
            "val": "urn:oasis:names:tc:xliff:validation:2.0", "its": "http://www.w3.org/2005/11/its",
            "itsm": "urn:oasis:names:tc:xliff:itsm:2.1",
            "pgs": "urn:oasis:names:tc:xliff:pgs:1.0", "my": "https://example.org/redaksi",
        ].map { " xmlns:\($0)=\"\($1)\"" }.sorted().joined()
        return
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:\(core)\"\(modules) version=\"\(version)\" its:version=\"2.0\" srcLang=\"id-ID\" trgLang=\"en\">"
            + content + "</xliff>"
    }

    static let all: [XLIFF2ValidationCase] = lines.compactMap { XLIFF2ValidationCase($0) }
    static let lines = XLIFF2ValidationCases.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
}

extension Substring {
    fileprivate var trimmed: String {
        var bytes = utf8[...]
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        return String(Substring(bytes))
    }
}

@Suite struct XLIFF2ValidatorTests {
    private static func defects(_ text: String, piece: Int? = nil) throws -> [Defect] {
        try XLIFF2Validator(file: "berita.xlf").violations(in: source(Array(text.utf8), piece))
    }

    private static func source(_ bytes: [UInt8], _ piece: Int?) -> ByteSource {
        guard let piece else { return ByteSource(bytes) }
        var rest = bytes[...]
        return ByteSource {
            defer { rest = rest.dropFirst(piece) }
            return Array(rest.prefix(piece))
        }
    }

    @Test func everyCaseIsWellWritten() {
        #expect(XLIFF2ValidationCase.all.count == XLIFF2ValidationCase.lines.count)
        #expect(XLIFF2ValidationCase.all.count >= 150)
    }

    @Test(arguments: XLIFF2ValidationCase.all.filter(\.isRight))
    func rightDocumentsHaveNoFindings(item: XLIFF2ValidationCase) throws {
        #expect(try Self.defects(item.document).map(\.description) == [])
    }

    @Test(arguments: XLIFF2ValidationCase.all.filter { !$0.isRight })
    func wrongDocumentsHaveTheirFinding(item: XLIFF2ValidationCase) throws {
        let defects = try Self.defects(item.document)
        let chapter = item.section.isEmpty ? "" : ", " + item.section
        let expected = defects.filter {
            $0.message.contains(item.message) && $0.reference.hasPrefix("XLIFF 2.") && $0.reference.hasSuffix(chapter)
                && $0.severity == (item.isWarning ? .warning : .error)
        }
        #expect(!expected.isEmpty, "\(defects.map(\.description))")
        #expect(item.allowsOthers || defects.count == 1, "\(defects.map(\.description))")
    }

    @Test(arguments: [1, 7, 4096])
    func piecesGiveTheSameFindings(piece: Int) throws {
        for item in XLIFF2ValidationCase.all {
            #expect(try Self.defects(item.document, piece: piece) == Self.defects(item.document))
        }
    }

    @Test func findingsNameTheirPlaceInTheOrderOfTheFile() throws {
        let text = """
            <?xml version="1.0"?>
            <!-- Presiden -->
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en">
              <file id="f1">
                <unit id="u1">
                  <segment id="s1"><source>“Ekonomi” <ph id="s1"/></source></segment>
                  <segment state="baru"><source>a</source><target>b</target></segment>
                </unit>
              </file>
            </xliff>
            """
        #expect(
            try Self.defects(text).map(\.description) == [
                "berita.xlf:6:46: error: “id” “s1” of <ph> stands twice in <unit>; write another [XLIFF 2.0, 4.3.1.21]",
                "berita.xlf:7:16: error: “state” of <segment> is “baru”; write “final”, “initial”, “reviewed” or “translated” [XLIFF 2.0, 4.3.1.31]",
            ])
    }

    @Test func malformedDocumentsEndWithTheReason() throws {
        let defects = try Self.defects(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='id'><file><unit id='u'></file></xliff>")
        #expect(defects.count == 2)
        #expect(defects.first?.message.contains("has no attribute “id”") ?? false)
        #expect(defects.last?.reference == "XML 1.0, 3")
    }

    @Test func versionsCiteTheirOwnSections() throws {
        let references = try ["2.0", "2.1", "2.2"].map { version in
            let core = version == "2.2" ? "2.2" : "2.0"
            let text =
                "<xliff xmlns='urn:oasis:names:tc:xliff:document:\(core)' version='\(version)' srcLang='id'><file id='f'><unit id='u'>"
                + "<v:validation xmlns:v='urn:oasis:names:tc:xliff:validation:2.0'/><segment><source/></segment></unit></file></xliff>"
            return try Self.defects(text).map(\.reference)
        }
        #expect(references == [["XLIFF 2.0, 5.8 validation"], ["XLIFF 2.1, 5.7 validation"], ["XLIFF 2.2, 4.7 validation"]])
    }

    @Test(arguments: [
        ("id", true), ("id-ID", true), ("zh-Hant-TW", true), ("sl-rozaj-biske-1994", true), ("de-CH-x-phonebk", true), ("x-redaksi", true),
        ("i-klingon", true), ("en-a-bbb-x-a-ccc", true), ("es-419", true), ("zh-min-nan", true), ("EN-gb", true), ("sgn-BE-FR", true),
        ("", false), ("i", false), ("id_ID", false), ("id-", false), ("-id", false), ("abcdefghi", false), ("en-a", false),
        ("en-a-bb-a-cc", false), ("de-1996-1996", false), ("x", false), ("en--US", false), ("12", false), ("en-US-GB", false),
    ])
    func languageTagsAreThoseOfBCP47(tag: String, isRight: Bool) throws {
        let text =
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='\(tag)'><file id='f'><unit id='u'>"
            + "<segment><source/></segment></unit></file></xliff>"
        #expect(try Self.defects(text).isEmpty == isRight)
    }

    // MARK: Hostile documents

    @Test func truncatedDocumentsAreRefused() throws {
        let bytes = Array((XLIFF2ValidationCase.all.first { $0.xml.contains("mtc:match id") }?.document ?? "").utf8)
        for count in stride(from: 0, to: bytes.count, by: 13) {
            let defects = try XLIFF2Validator(file: "a.xlf").violations(in: ByteSource(Array(bytes.prefix(count))))
            #expect(defects.contains { $0.severity == .error })
        }
    }

    @Test func changedBytesNeverStopTheProgram() throws {
        var state: UInt64 = 1
        for item in XLIFF2ValidationCase.all {
            var bytes = Array(item.document.utf8)
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
                _ = try XLIFF2Validator(file: "a.xlf").violations(in: ByteSource(bytes))
            }
        }
    }

    @Test func deepNestingIsRefused() throws {
        let groups = (0..<100_000).map { "<group id='g\($0)'>" }.joined()
        let defects = try Self.defects(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='id'><file id='f'>" + groups)
        #expect(defects.last?.message.contains("inside each other") ?? false)
    }

    @Test(arguments: [
        ("<ec startRef='x'/>", 6_000), ("<sc id='x'/>", 6_000), ("<sm id='x' translate='no'/>", 6_000),
        ("<ph id='1' canReorder='no' copyOf='2' dataRef='3' subFlows='a b'/>", 3_000),
        ("<mrk id='a' type='my:a' ref='#f=f1/u=u9'>x</mrk>", 6_000),
    ])
    func manyMistakesAreListedUpToALimit(code: String, count: Int) throws {
        let content = String(repeating: code, count: count)
        let text =
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='id' trgLang='en'><file id='f1'><unit id='u'><segment>"
            + "<source>\(content)</source><target>\(content)</target></segment></unit></file></xliff>"
        let defects = try Self.defects(text)
        #expect(defects.count == 10_001)
        #expect(defects.last?.message.hasPrefix("more than 10000 violations") ?? false)
    }

    /// Must be linear: a quadratic way would take minutes.
    @Test func manySizeDataAndReferencesTakeLinearTime() throws {
        let count = 20_000
        let slr = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
        let data = String(repeating: "<slr:data profile='my:a'/>", count: count)
        let codes = (0..<count).map { "<ph id='\($0)' slr:sizeInfoRef='x'/>" }.joined()
        let defects = try Self.defects(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' xmlns:slr='\(slr)' version='2.0' srcLang='id' trgLang='en'>"
                + "<file id='f'><unit id='u'><m:matches xmlns:m='urn:oasis:names:tc:xliff:matches:2.0'><m:match ref='#s'>"
                + "<source>\(codes)</source><target/>\(data)</m:match></m:matches><segment id='s'><source/></segment></unit></file></xliff>"
        )
        #expect(defects.count == 10_001)
    }

    @Test func longValuesAreQuotedInShort() throws {
        let long = String(repeating: "a", count: 300_000)
        let defects = try Self.defects(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='\(long)'><file id='/\(long)'><unit id='u'>"
                + "<segment id='\(long)'><source xml:lang='\(long)'>\(long)</source></segment></unit></file></xliff>")
        #expect(defects.count == 3)
        #expect(defects.allSatisfy { $0.message.utf8.count < 400 })
    }
}
