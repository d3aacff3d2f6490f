import PadananModel
import Testing

@testable import PadananFormats

@Suite struct XMLElementTextTests {
    private static func text(_ content: String, isNestedIncluded: Bool = true) throws -> (text: String, next: String) {
        var reader = try XMLReader(ByteSource(Array("<r><a>\(content)</a><b/></r>".utf8)), file: "x")
        while try reader.next() != .startElement || reader.name != "a" {}
        let text = try reader.elementText(isNestedIncluded: isNestedIncluded)
        #expect(reader.event == .endElement && reader.name == "a")
        try reader.next()
        return (text, reader.name)
    }

    @Test(arguments: [
        ("", "", ""), ("hak", "hak", "hak"), ("a&lt;<![CDATA[<b>]]>&#233;", "a<<b>é", "a<<b>é"), ("a<!-- x -->b<?p q?>c", "abc", "abc"),
        ("a<i>b<a>c</a></i>d", "abcd", "ad"), ("<i/>a<i></i>", "a", "a"), (" a\n", " a\n", " a\n"),
    ]) func itIsTheTextUpToTheEndTag(_ content: String, _ all: String, _ own: String) throws {
        #expect(try Self.text(content) == (all, "b"))
        #expect(try Self.text(content, isNestedIncluded: false) == (own, "b"))
    }

    @Test func anElementWithoutContentHasNoText() throws {
        var reader = try XMLReader(ByteSource(Array("<r><a/><b/></r>".utf8)), file: "x")
        while try reader.next() != .startElement || reader.name != "a" {}
        #expect(try reader.elementText().isEmpty)
        #expect(reader.event == .endElement && reader.name == "a")
    }

    @Test(arguments: ["<r>a", "<r>a<b></r>", "<r>&x;</r>"]) func whatIsNotWellFormedIsThrown(_ text: String) throws {
        var reader = try XMLReader(ByteSource(Array(text.utf8)), file: "x")
        while try reader.next() != .startElement {}
        #expect(throws: Defect.self) { try reader.elementText() }
    }
}
