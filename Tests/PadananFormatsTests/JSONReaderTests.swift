import PadananFormats
import Testing

@Suite struct JSONReaderTests {
    @Test func surrogatePairsAreOneCharacter() throws {
        let bytes = Array(#""\ud83d\ude00""#.utf8)
        #expect(try JSONReader.read(bytes, in: 0..<bytes.count) == .string("😀"))
    }
}
