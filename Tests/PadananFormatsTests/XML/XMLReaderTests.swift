import PadananFormats
import PadananModel
import Testing

@Suite struct XMLReaderTests {
    /// The document as events, in short, and the error that ended it.
    private static func events(_ text: String, piece: Int? = nil) -> String {
        var result: [String] = []
        do {
            var reader = try XMLReader(source(Array(text.utf8), piece), file: "a.xml")
            while try reader.next() != .end {
                switch reader.event {
                case .startElement:
                    let attributes = reader.attributes.map { " \($0.name)=\(reader.value(of: $0.valueRange))" }.joined()
                    result.append("<\(reader.name)\(attributes)>")
                case .endElement: result.append("</\(reader.name)>")
                case .text, .cdata: result.append(reader.text)
                default: result.append("{\(reader.event)}")
                }
            }
        } catch {
            result.append("\(error)")
        }
        return result.joined(separator: "·")
    }

    private static func source(_ bytes: [UInt8], _ piece: Int?) -> ByteSource {
        guard let piece else { return ByteSource(bytes) }
        var rest = bytes[...]
        return ByteSource {
            defer { rest = rest.dropFirst(piece) }
            return Array(rest.prefix(piece))
        }
    }

    static let wellFormed = [
        ("<a/>", "<a>·</a>"),
        (
            "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<a x='1' y = \"&lt;2\"></a >\n",
            "{declaration}·\n·{doctype}·\n·<a x=1 y=<2>·</a>·\n"
        ),
        ("<a>satu &amp; dua&#233;<b/>tiga\r\n<![CDATA[<&>]]></a>", "<a>·satu & duaé·<b>·</b>·tiga\n·<&>·</a>"),
        ("<p:a xmlns:p='u' p:b='\t1\n'/>", "<p:a xmlns:p=u p:b= 1 >·</p:a>"),
        ("<é·>]] ></é·>", "<é·>·]] >·</é·>"),
        ("<!-- - --><a/><?pi x?>", "{comment}·<a>·</a>·{processingInstruction}"),
        ("<!DOCTYPE a [<!ELEMENT a (b|(c,d)*)+><!ATTLIST a x (y|z) #IMPLIED><!ENTITY e '<x/>'>%p;<?q?>]><a/>", "{doctype}·<a>·</a>"),
    ]

    @Test(arguments: wellFormed)
    func wellFormedDocumentsAreRead(text: String, expected: String) {
        #expect(Self.events(text) == expected)
    }

    @Test(arguments: wellFormed, [1, 2, 7])
    func piecesGiveTheSameEvents(document: (String, String), piece: Int) {
        #expect(Self.events(document.0, piece: piece) == document.1)
    }

    @Test(arguments: [
        ("", "a.xml:1:1: error: the document has no root element [XML 1.0, 2.1]"),
        ("<a>", "<a>·a.xml:1:4: error: the file ends inside <a> [XML 1.0, 2.1]"),
        ("<a>\n <b></a>", "<a>·\n ·<b>·a.xml:2:5: error: </a> where </b> is expected [XML 1.0, 3]"),
        ("<a b='1' b='2'/>", "a.xml:1:10: error: the attribute “b” stands twice [XML 1.0, 3.1]"),
        ("<a>]]></a>", "<a>·a.xml:1:4: error: “]]>” in text; write “]]&gt;” [XML 1.0, 2.4]"),
        (
            "<a>&x;</a>",
            "<a>·a.xml:1:4: error: the entity “&x;” is not known; only amp, lt, gt, quot and apos are read, and no others are expanded [XML 1.0, 4.6]"
        ),
        ("<p:a/>", "a.xml:1:1: error: the prefix “p” is not declared [Namespaces in XML, 5]"),
        (
            "<a xmlns:p='u' xmlns:q='u' p:x='' q:x=''/>",
            "a.xml:1:35: error: the attribute “x” of one namespace stands twice [Namespaces in XML, 6.3]"
        ),
        ("<a/><b/>", "<a>·</a>·a.xml:1:5: error: a second root element [XML 1.0, 2.1]"),
        ("<a/>x", "<a>·</a>·a.xml:1:5: error: text behind the root element [XML 1.0, 2.1]"),
        ("<a><!-- -- --></a>", "<a>·a.xml:1:9: error: “--” in a comment [XML 1.0, 2.5]"),
        ("<a>\u{1}</a>", "<a>·a.xml:1:4: error: the character U+0001 is not allowed in XML [XML 1.0, 2.2]"),
        (" <?xml version='1.0'?><a/>", " ·a.xml:1:2: error: an XML declaration stands only at the very beginning of a file [XML 1.0, 2.8]"),
    ])
    func errorsNameTheirPlace(text: String, expected: String) {
        #expect(Self.events(text) == expected)
        #expect(Self.events(text, piece: 3) == expected)
    }

    @Test func attributesBelongToTheirStartTagOnly() throws {
        var reader = try XMLReader(ByteSource(Array("<a b='1'>satu<c d='2'/></a>".utf8)), file: "a.xml")
        var counts: [Int] = []
        while try reader.next() != .end { counts.append(reader.attributes.count) }
        #expect(counts == [1, 0, 1, 0, 0])
    }
}
