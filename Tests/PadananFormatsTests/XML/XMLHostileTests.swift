import PadananFormats
import PadananModel
import Testing

/// Documents made to exhaust a parser end in an error before they do harm.
@Suite struct XMLHostileTests {
    /// The error that reading ends with; `pieces` give the document.
    private static func failure(_ source: ByteSource) -> String {
        do {
            var reader = try XMLReader(source, file: "a.xml")
            while try reader.next() != .end {}
            return "none"
        } catch {
            return "\(error)"
        }
    }

    private static func failure(_ text: String) -> String {
        failure(ByteSource(Array(text.utf8)))
    }

    @Test func entitiesThatDoubleAreNotExpanded() {
        let entities = (1...30).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
        let message = Self.failure("<!DOCTYPE a [<!ENTITY e0 \"ha\">\(entities)]><a>&e30;</a>")
        #expect(message.contains("the entity “&e30;” is not known"))
    }

    @Test func externalEntitiesAreNotOpened() {
        let message = Self.failure("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>")
        #expect(message.contains("the entity “&e;” is not known"))
    }

    @Test(arguments: [256, 257, 100_000])
    func depthIsLimited(depth: Int) {
        let text = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        let expected = depth > 256 ? "a.xml:1:769: error: more than 256 elements inside each other" : "none"
        #expect(Self.failure(text) == expected)
    }

    @Test(arguments: [256, 257, 100_000])
    func attributesAreLimited(count: Int) {
        let text = "<a" + (0..<count).map { " a\($0)=''" }.joined() + "/>"
        let message = Self.failure(text)
        #expect(count > 256 ? message.hasSuffix("more than 256 attributes in one tag") : message == "none")
    }

    @Test(arguments: ["<a>", "<a b='", "<a><!--", "<a><![CDATA[", "<?p ", "<", "<a><"])
    func aTokenWithoutEndIsGivenUpAtTenMegabytes(start: String) {
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
        var count = 0
        let source = ByteSource {
            count += 1
            // One gigabyte, if anybody asked for it.
            return count == 1 ? Array(start.utf8) : count < 1 << 14 ? piece : []
        }
        #expect(Self.failure(source).contains("of more than 10000000 bytes"))
        #expect(count < 400)
    }

    @Test(arguments: [("<a", " "), ("<a>&#", "0"), ("</", "x"), ("<a b", " ")])
    func markupWithoutEndIsGivenUpAtTwentyMegabytes(start: String, filler: String) {
        let piece = [UInt8](repeating: Array(filler.utf8)[0], count: 1 << 18)
        var count = 0
        let source = ByteSource {
            count += 1
            return count == 1 ? Array("<a>".utf8) : count == 2 ? Array(start.utf8) : count < 1 << 12 ? piece : []
        }
        let message = Self.failure(source)
        #expect(message.contains("of more than"), "\(message)")
        #expect(count < 400)
    }

    @Test func aDoctypeWithoutEndIsGivenUpAtOneMegabyte() {
        let piece = Array(String(repeating: "<!-- satu -->", count: 5000).utf8)
        var count = 0
        let source = ByteSource {
            count += 1
            return count == 1 ? Array("<!DOCTYPE a [".utf8) : count < 1 << 14 ? piece : []
        }
        #expect(Self.failure(source).contains("a document type declaration of more than 1000000 bytes"))
        #expect(count < 100)
    }

    @Test func namesAreLimited() {
        let text = "<a>" + (0..<100_001).map { "<b\($0)/>" }.joined() + "</a>"
        #expect(Self.failure(text).hasSuffix("more than 100000 different names"))
    }

    @Test func namespacesAreForgottenWithTheirElements() {
        let text = "<a>" + String(repeating: "<b xmlns:p='u' p:x=''/>", count: 20_000) + "<p:c/></a>"
        #expect(Self.failure(text).hasSuffix("the prefix “p” is not declared [Namespaces in XML, 5]"))
    }
}
