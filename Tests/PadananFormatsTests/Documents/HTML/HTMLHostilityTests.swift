import PadananModel
import Testing

/// Pages that somebody broke.
@Suite struct HTMLHostilityTests {
    /// Numbers that look random and are the same every time (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private static let splinters = [
        "<", ">", "</", "<p", "</p>", "<b>", "</b>", "<!--", "-->", "&", "&nbsp", ";", "\"", "'", "<script>", "</script>", "<svg>",
        "<![CDATA[", "]]>",
        "<button>", "<td>", "</table>", "<li>", "<code>", "<p translate=no>", "<b translate=yes>", "<textarea>", "<title>", "<?php", "?>",
        "<%", "%>",
        "\0", "\u{A0}", "<select><option>", "<rt>", "<pre>", " ", "\r\n", "é",
    ]

    private static func spoil(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &numbers) {
            let index = Int.random(in: 0..<max(1, bytes.count), using: &numbers)
            let end = min(bytes.count, index + Int.random(in: 1...30, using: &numbers))
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0 where index < end: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
            case 1 where index < end: bytes.removeSubrange(index..<end)
            case 2 where index < end && Int.random(in: 0..<4, using: &numbers) == 0: bytes.removeSubrange(index...)
            case 3 where index < end: bytes.insert(contentsOf: bytes[index..<end], at: index)
            default:
                let splinter = splinters.randomElement(using: &numbers) ?? ""
                bytes.insert(contentsOf: splinter.utf8, at: min(index, bytes.count))
            }
        }
        return bytes
    }

    @Test(arguments: HTMLSample.names) func brokenPagesKeepTheLaws(_ name: String) throws {
        let bytes = try HTMLSample.bytes(name)
        var numbers = Numbers(state: UInt64(bytes.count))
        for _ in 0..<30 {
            let broken = Self.spoil(bytes, &numbers)
            guard let texts = try? HTMLSample.texts(broken) else { continue }
            #expect(try HTMLSample.merge(texts, into: broken) == broken)
            let merged = try HTMLSample.merge(texts.map(PseudoHTMLTranslation.translation), into: broken)
            #expect(try HTMLSample.texts(merged).count == texts.count)
        }
    }

    @Test func randomBytesGiveAResult() throws {
        var numbers = Numbers(state: 7)
        for count in 0..<400 {
            let bytes = (0..<count).flatMap { _ in
                Bool.random(using: &numbers)
                    ? [UInt8.random(in: 0...255, using: &numbers)] : Array((Self.splinters.randomElement(using: &numbers) ?? "").utf8)
            }
            guard let texts = try? HTMLSample.texts(bytes) else { continue }
            #expect(try HTMLSample.merge(texts, into: bytes) == bytes)
        }
    }

    /// Nesting overflows no stack, and what is never closed is looked for once.
    @Test(arguments: [
        "<div>", "<span>a", "<b>a", "<button>a", "<svg>a", "<code>a<b translate=yes>b", "<table><tr><td>a", "<ul><li>a", "<p>a",
        "<select><option>a",
        "<!-- a ", "<?php a ", "<% a ", "<", "</", "&", "&a", "&#", "<a title=\"", "<a title=b ", "<svg><![CDATA[ a",
        "<script><!--<script>", "<title>a",
        "a</i>", "<i><p>a</i>", "<b></b>", "&nbsp;", "a<br> ", "<ruby>a<rt>b", "<x a", "<p title=b>",
    ]) func longNonsenseGivesAResult(_ piece: String) throws {
        let page = Array(String(repeating: piece, count: 5_000).utf8)
        let texts = try HTMLSample.texts(page)
        #expect(try HTMLSample.merge(texts, into: page) == page)
        let merged = try HTMLSample.merge(texts.map { InlineText("1", codes: $0.codes) }, into: page)
        #expect(texts.isEmpty == (merged == page))
    }

    @Test func strangeTranslationsDoNotStopTheProgram() throws {
        let page = Array("<p>a <b>b</b> c".utf8)
        let far = InlineText("x", codes: [InlineCode(.opening, id: "1", offset: 99), InlineCode(.closing, id: "1", offset: -5)])
        #expect(String(decoding: try HTMLSample.merge([far], into: page), as: UTF8.self) == "<p>x<b></b>")
        let foreign = InlineText("x", codes: [InlineCode(.standalone, id: "9", offset: 0, data: "<hr>")])
        #expect(String(decoding: try HTMLSample.merge([foreign, nil, nil], into: page), as: UTF8.self) == "<p><hr>x")
    }
}
