import PadananFormats
import PadananModel
import Testing

@Suite struct MarkdownHostileTests {
    /// Pieces that parsers choke on when there are many.
    static let pieces = [
        "[", "]", "![", "*", "*a ", "a_ ", "**a *b ", "`", "``a`", ">", "> ", "- ", "1. ", "\t", "<a b=\"", "<a b='", "<!-- ", "x <? ",
        "[a](b",
        "[a](<b", "[a](b \"", "[a]: b '", "[a][b", "{{ ", "[a]({{ ", "{% ", "$a ", "$$a ", "&#", "&a", "\\", "\\*", "<div>", "<b>", "</i>",
        "<script ", "|", "|a", "~a ", "[^a]: ", ": a\n", "a\n=\n", "$$ a\n\n", "[a](b)", "![a](b)", "\"a\": {", "a\n", "\n", "\r",
        "- a\n  ", "> a\n",
        "!!! a\n    ", "<p>", "| a |\n|---|\n", "a**b", "c* ", "é", "\u{0}",
    ]

    @Test(arguments: pieces) func manyOfThemAreReadAndMerged(piece: String) throws {
        for (before, after) in [("", ""), ("<div>\n", ""), ("x ", " y"), ("{\"", ""), ("| a |\n|---|\n", "")] {
            let document = Array((before + String(repeating: piece, count: 400) + after).utf8)
            try expectSound(document)
        }
    }

    @Test func deepNestingIsText() throws {
        let units = try MarkdownSamples.extract(String(repeating: ">", count: 100_000) + " a")
        #expect(units.count == 1)
        try expectSound(Array((String(repeating: "- ", count: 3000) + "a").utf8))
        try expectSound(Array((String(repeating: "![", count: 3000) + "a" + String(repeating: "](b)", count: 3000)).utf8))
        try expectSound(Array((String(repeating: "[", count: 3000) + "a" + String(repeating: "](b)", count: 3000)).utf8))
        try expectSound(Array((String(repeating: "*a ", count: 3000) + String(repeating: "b*", count: 3000)).utf8))
    }

    /// A seeded generator: SplitMix64.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    @Test(arguments: MarkdownLawTests.names) func spoiltDocumentsKeepTheLaws(name: String) throws {
        let original = try #require(MarkdownSamples.all[name])
        var generator = Generator(state: UInt64(name.utf8.count))
        for _ in 0..<20 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...6, using: &generator) { spoil(&bytes, &generator) }
            try expectSound(bytes)
        }
    }

    @Test func randomMarksKeepTheLaws() throws {
        var generator = Generator(state: 7)
        let words = Self.pieces + ["kata", " ", "\n", "(c)", "\"", "'", ")", "[r]", "\n\n[r]: /x \"t\"\n", "a", "B", "**", "“", "1."]
        for _ in 0..<800 {
            let count = Int.random(in: 1...25, using: &generator)
            let document = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
            try expectReadBack(document)
        }
    }

    private func spoil(_ bytes: inout [UInt8], _ generator: inout Generator) {
        guard !bytes.isEmpty else { return }
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, index + Int.random(in: 1...30, using: &generator))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes.removeSubrange(index..<end)
        case 2: bytes.insert(contentsOf: bytes[index..<end], at: index)
        case 3: bytes.removeSubrange(index...)
        case 4: bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &generator) ?? "").utf8), at: index)
        default: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        }
    }

    /// Nothing changed gives the same bytes, and a translation of everything can be merged and read.
    private func expectSound(_ bytes: [UInt8]) throws {
        guard let units = try? MarkdownSamples.extract(bytes) else { return }
        #expect(try MarkdownSamples.merge(units.map(\.markdownText), into: bytes) == bytes)
        let merged = try MarkdownSamples.merge(units.map { MarkdownSamples.pseudo($0.markdownText) }, into: bytes)
        _ = try MarkdownSamples.extract(merged)
    }

    private func expectReadBack(_ document: String) throws {
        let bytes = Array(document.utf8)
        let units = try MarkdownSamples.extract(bytes)
        #expect(try MarkdownSamples.merge(units.map(\.markdownText), into: bytes) == bytes)
        let targets = units.map { MarkdownSamples.pseudo($0.markdownText) }
        let merged = try MarkdownSamples.merge(targets, into: bytes)
        let found = try MarkdownSamples.extract(merged).map { MarkdownSamples.notation($0.markdownText) }
        #expect(
            found == targets.map(MarkdownSamples.notation),
            "\(document.debugDescription) became \(String(decoding: merged, as: UTF8.self).debugDescription)")
    }
}
