import PadananFormats
import PadananTestSupport
import Testing

@Suite struct TextLinesTests {
    @Test(
        arguments: [
            ("", []), ("a", ["a"]), ("a\n", ["a"]), ("\n", [""]), ("a\n\nb", ["a", "", "b"]), ("a\r\nb\r\n", ["a", "b"]),
            ("a\rb", ["a\rb"]),
            ("a\r\r\nb", ["a\r", "b"]), ("\r\n", [""]), ("a\r", ["a"]),
        ] as [(String, [String])]) func linesComeWithoutTheirEnds(_ text: String, _ lines: [String])
    {
        let bytes = Array(text.utf8)
        #expect(TextLines(bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == lines)
    }

    @Test(arguments: 0..<50) func betweenLinesThereAreLineEndsOnly(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = RandomText.mix(pieces: 80, using: &generator)
        var end = 0
        for line in TextLines(bytes) {
            #expect(bytes[end..<line.lowerBound].allSatisfy { $0 == 0x0A || $0 == 0x0D })
            #expect(!bytes[line].contains(0x0A))
            end = line.upperBound
        }
        #expect(bytes[end...].allSatisfy { $0 == 0x0A || $0 == 0x0D })
    }
}
