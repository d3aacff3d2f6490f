import PadananKit
import PadananTestSupport
import Testing

@Suite struct EditableLineTests {
    private func typed(_ text: String, _ bytes: [UInt8]) -> String {
        var line = EditableLine(text)
        for byte in bytes { let change = line.take(byte); #expect(change == .typing) }
        return line.text
    }

    @Test(
        arguments: [
            ("guarantees", [0x7F], "guarantee"), ("", [0x7F, 0x08], ""), ("a", Array("b é".utf8), "ab é"), ("café", [0x7F], "caf"),
            ("e\u{301}", [0x08], ""), ("security guarantees", [0x17], "security "), ("a b  ", [0x17], "a "), ("a b", [0x15], ""),
            ("a", [0x09, 0x00, 0x01], "a"), ("a", [0xFF, 0xC3, 0x41], "aA"), ("a", [0xF0, 0x9F, 0x98, 0x80], "a😀"),
            ("a", [0xC3, 0x7F], ""),
        ] as [(String, [UInt8], String)]) func keysChangeTheText(_ text: String, _ bytes: [UInt8], _ expected: String)
    {
        #expect(typed(text, bytes) == expected)
    }

    @Test func enterTakesTheTextAndEscapeDoesNot() {
        var line = EditableLine("a")
        #expect(line.take(0x0A) == .done)
        #expect(line.take(0x0D) == .done)
        #expect(line.take(0x1B) == .givenUp)
        #expect(line.text == "a")
    }

    @Test func anythingMayBeTyped() {
        var generator = SeededGenerator(seed: 7)
        var line = EditableLine("")
        for byte in RandomText.bytes(count: 100_000, using: &generator) { _ = line.take(byte) }
        #expect(line.text.utf8.count <= 400)
        #expect(line.text.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }
}
