import PadananFormats
import PadananModel
import Testing

@Suite struct XMLCopyTests {
    /// Copies `<a>b</a>` while `ranges` are replaced by `x` at its end tag, and what came of it.
    private func copy(_ ranges: [Range<Int>]) throws -> String {
        var result: [UInt8] = []
        let sink = ByteSink { result += $0 }
        var reader = try XMLReader(ByteSource(Array("<a>b</a>".utf8)), file: "a.xml")
        var copy = XMLCopy(of: &reader, to: sink)
        while try reader.next() != .end {
            guard reader.event == .endElement else { continue }
            for range in ranges { try copy.replace(range, with: "x", from: &reader) }
        }
        try copy.finish(&reader)
        try sink.flush()
        return String(decoding: result, as: UTF8.self)
    }

    @Test func rangesInOrderAreReplaced() throws {
        #expect(try copy([2..<2, 3..<4, 4..<4]) == "<ax>xx</a>")
    }

    @Test func whatIsWrittenAlreadyCannotBeReplaced() {
        #expect(throws: Defect.self) { try copy([3..<4, 2..<2]) }
        #expect(throws: Defect.self) { try copy([3..<4, 3..<4]) }
    }
}
