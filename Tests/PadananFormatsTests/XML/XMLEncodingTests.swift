import PadananFormats
import PadananModel
import Testing

/// Documents in other encodings are read as the same text, and copied into the same encoding.
@Suite struct XMLEncodingTests {
    private static let body = "<a b=\"é\">rupiah – 𝒳 €\r\n</a>"

    private static func utf16(_ text: String, big: Bool, mark: Bool = true) -> [UInt8] {
        (mark ? "\u{FEFF}" + text : text).utf16.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return big ? [high, low] : [low, high]
        }
    }

    /// The texts of a document, its attributes' too.
    private static func content(_ bytes: [UInt8]) throws -> String {
        var reader = try XMLReader(ByteSource(bytes), file: "a.xml")
        var content = ""
        while try reader.next() != .end {
            if reader.event == .startElement { content += (reader.attribute("b") ?? "") + "|" }
            if reader.event == .text { content += reader.text }
        }
        return content
    }

    /// The document copied with the text of its root replaced; `nil` copies it as it is.
    private static func copy(_ bytes: [UInt8], _ replacement: String?) throws -> [UInt8] {
        var result: [UInt8] = []
        let sink = ByteSink { result += $0 }
        var reader = try XMLReader(ByteSource(bytes), file: "a.xml")
        var copy = XMLCopy(of: &reader, to: sink)
        while try reader.next() != .end {
            if reader.event == .text, reader.depth == 1, let replacement {
                try copy.replace(reader.range, with: replacement, from: &reader)
            }
        }
        try copy.finish(&reader)
        try sink.flush()
        return result
    }

    static let documents: [[UInt8]] = [
        Array(body.utf8), [0xEF, 0xBB, 0xBF] + Array(body.utf8), utf16(body, big: false), utf16(body, big: true),
        utf16("<?xml version='1.0' encoding='UTF-16'?>" + body, big: false), utf16("<?xml version='1.0'?>" + body, big: true, mark: false),
        Array("<?xml version='1.0' encoding='utf-8'?>\(body)".utf8),
    ]

    @Test(arguments: documents)
    func unicodeIsReadInAllItsForms(document: [UInt8]) throws {
        #expect(try Self.content(document) == "é|rupiah – 𝒳 €\n")
        #expect(try Self.copy(document, nil) == document)
    }

    @Test(arguments: [false, true], [1, 2, 3, 1000, 65_537])
    func longDocumentsAreReadAndCopiedInPieces(isBig: Bool, piece: Int) throws {
        let text = "<a b=\"é\">" + String(repeating: "rupiah – 𝒳 €𝒳𝒳\n", count: piece == 1 ? 300 : 9000) + "</a>"
        let document = Self.utf16(text, big: isBig)
        var rest = document[...]
        let source = ByteSource {
            defer { rest = rest.dropFirst(piece) }
            return Array(rest.prefix(piece))
        }
        var result: [UInt8] = []
        let sink = ByteSink { result += $0 }
        var reader = try XMLReader(source, file: "a.xml")
        var copy = XMLCopy(of: &reader, to: sink)
        while try reader.next() != .end { try copy.advance(to: reader.range.lowerBound, from: &reader) }
        try copy.finish(&reader)
        try sink.flush()
        #expect(result == document)
    }

    @Test func windowsTextIsReadAndWritten() throws {
        let declaration = "<?xml version='1.0' encoding='windows-1252'?>"
        let document = Array("\(declaration)<a b=\"".utf8) + [0xE9] + Array("\">".utf8) + [0x80] + Array("</a>".utf8)
        #expect(try Self.content(document) == "é|€")
        #expect(try Self.copy(document, nil) == document)
        let changed = try Self.copy(document, "Ž 𝒳")
        #expect(changed == Array("\(declaration)<a b=\"".utf8) + [0xE9] + Array("\">".utf8) + [0x8E] + Array(" &#119987;</a>".utf8))
    }

    @Test(arguments: [
        ("<?xml version='1.0' encoding='EBCDIC-XY'?><a/>", "the file declares the encoding “EBCDIC-XY”"),
        ("<?xml version='1.0' encoding='UTF-16'?><a/>", "the file declares the encoding “UTF-16”"),
    ])
    func otherEncodingsAreRefused(text: String, message: String) {
        let error = #expect(throws: Defect.self) { try Self.content(Array(text.utf8)) }
        #expect(error?.message.hasPrefix(message) ?? false)
    }

    @Test func brokenTextIsRefused() {
        for document in [Array("<a>".utf8) + [0xC3] + Array("</a>".utf8), [0xFF, 0xFE, 0x3C], [0xFE, 0xFF, 0x00, 0x3C, 0xD8, 0x00]] {
            #expect(throws: Defect.self) { try Self.content(document) }
        }
    }

    @Test(arguments: SingleByteEncoding.allCases)
    func everyByteComesBack(encoding: SingleByteEncoding) {
        let bytes = (0...255).map { UInt8($0) }
        let text = encoding.decode(bytes)
        #expect(String(validating: text, as: UTF8.self)?.unicodeScalars.count == 256)
        #expect(encoding.encode(text) { _ in Array("?".utf8) } == bytes)
        #expect(SingleByteEncoding(name: encoding.rawValue.lowercased()) == encoding)
    }
}
