import PadananFormats
import Testing

@Suite struct XMLWriterTests {
    private static func written(_ body: (XMLWriter) throws -> Void) throws -> String {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        try body(XMLWriter(sink))
        try sink.flush()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func elementsAreIndentedAndTextIsNot() throws {
        let text = try Self.written { writer in
            try writer.declaration()
            try writer.start("a", [("x", "1 < 2"), ("y", nil)])
            try writer.empty("b")
            try writer.start("c", isMixed: true)
            try writer.text("satu ")
            try writer.start("d")
            try writer.empty("e")
            try writer.end()
            try writer.end()
            try writer.start("f")
            try writer.end()
            try writer.end()
        }
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <a x="1 &lt; 2">
              <b/>
              <c>satu <d><e/></d></c>
              <f></f>
            </a>

            """
        #expect(text == expected)
    }

    @Test(arguments: ["a & b < c > d", "\"'\t\n\r", "]]>", "é\u{1F600}", "", " "])
    func textAndAttributesComeBack(text: String) throws {
        let document = try Self.written { writer in try writer.element("a", [("b", text)], text: text) }
        var reader = try XMLReader(ByteSource(Array(document.utf8)), file: "a.xml")
        var (content, attribute) = ("", "")
        while try reader.next() != .end {
            if reader.event == .startElement { attribute = reader.attribute("b") ?? "" }
            if reader.event == .text, reader.depth == 1 { content += reader.text }
        }
        #expect(content == text)
        #expect(attribute == text)
    }

    @Test func charactersThatXMLLacksAreLeftOut() {
        #expect(XMLEscaping.text("a\u{0}\u{B}\u{FFFE}b") == "ab")
        #expect(XMLEscaping.hasForbiddenCharacters("a\u{1B}"))
        #expect(!XMLEscaping.hasForbiddenCharacters("a\u{E000}\t"))
    }
}
