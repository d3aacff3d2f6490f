import PadananFormats
import PadananModel
import Testing

@Suite struct MarkdownLawTests {
    static let names = MarkdownSamples.all.keys.sorted()

    @Test func thereAreSamples() {
        #expect(Self.names.count >= 12)
    }

    @Test(arguments: names) func nothingTranslatedGivesTheSameBytes(name: String) throws {
        let bytes = try #require(MarkdownSamples.all[name])
        let units = try MarkdownSamples.extract(bytes)
        #expect(!units.isEmpty)
        #expect(try MarkdownSamples.merge(units.map { _ in nil }, into: bytes) == bytes)
        #expect(try MarkdownSamples.merge(units.map(\.markdownText), into: bytes) == bytes)
    }

    @Test(arguments: names) func aPseudoTranslationIsReadBackAsItIs(name: String) throws {
        let bytes = try #require(MarkdownSamples.all[name])
        try expectReadBack(bytes)
    }

    @Test(arguments: names) func aPseudoTranslationIsReadBackFromUTF16(name: String) throws {
        let bytes = try #require(MarkdownSamples.all[name])
        let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
        let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let units = try MarkdownSamples.extract(big)
        #expect(try MarkdownSamples.merge(units.map { _ in nil }, into: big) == big)
        #expect(units.map(\.markdownText) == (try MarkdownSamples.extract(text)).map(\.markdownText))
        try expectReadBack(big)
    }

    /// Units one by one: what is not translated keeps its bytes, on both sides of what is.
    @Test(arguments: names) func oneTranslationLeavesAllElse(name: String) throws {
        let bytes = try #require(MarkdownSamples.all[name])
        let units = try MarkdownSamples.extract(bytes)
        for index in units.indices {
            var targets = [InlineText?](repeating: nil, count: units.count)
            targets[index] = MarkdownSamples.pseudo(units[index].markdownText)
            let merged = try MarkdownSamples.merge(targets, into: bytes)
            let found = try MarkdownSamples.extract(merged)
            let expected = units.enumerated().map { $0 == index ? targets[index] ?? "" : $1.markdownText }
            #expect(found.map { MarkdownSamples.notation($0.markdownText) } == expected.map(MarkdownSamples.notation))
        }
    }

    /// The translation of the translation back is the source in one line, and then nothing changes any more.
    @Test(arguments: names) func theWayBackGivesTheSource(name: String) throws {
        let bytes = try #require(MarkdownSamples.all[name])
        let sources = try MarkdownSamples.extract(bytes).map(\.markdownText)
        let there = try MarkdownSamples.merge(sources.map(MarkdownSamples.pseudo), into: bytes)
        let back = try MarkdownSamples.merge(sources, into: there)
        #expect(
            try MarkdownSamples.extract(back).map(\.markdownText).map(MarkdownSamples.notation) == sources.map(MarkdownSamples.notation))
        #expect(
            try MarkdownSamples.merge(sources, into: try MarkdownSamples.merge(sources.map(MarkdownSamples.pseudo), into: back)) == back)
    }

    @Test(arguments: names) func locationsPointAtTheText(name: String) throws {
        let bytes = try #require(MarkdownSamples.all[name])
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            Array(String(decoding: $0, as: UTF8.self).unicodeScalars)
        }
        for unit in try MarkdownSamples.extract(bytes) {
            let location = unit.location
            var line = try #require(location.line <= lines.count ? lines[location.line - 1] : nil)
            if location.line == 1, line.first == "\u{FEFF}" { line.removeFirst() }
            let first = try #require(unit.markdownText.text.unicodeScalars.first)
            let isCode = unit.markdownText.codes.first?.offset == 0
            let found = try #require(location.column <= line.count ? line[location.column - 1] : nil)
            #expect(
                isCode || found == first || found == "\\" || found == "&" || found == "'" || found == "\0",
                "\(location) \(unit.markdownText.text)")
        }
    }

    private func expectReadBack(_ bytes: [UInt8]) throws {
        let units = try MarkdownSamples.extract(bytes)
        let targets = units.map { MarkdownSamples.pseudo($0.markdownText) }
        let merged = try MarkdownSamples.merge(targets, into: bytes)
        let found = try MarkdownSamples.extract(merged)
        try #require(found.count == units.count)
        for (index, unit) in found.enumerated() {
            #expect(MarkdownSamples.notation(unit.markdownText) == MarkdownSamples.notation(targets[index]))
            #expect(unit.properties == units[index].properties && unit.name == units[index].name)
            for (code, meant) in zip(unit.markdownText.codes, targets[index].codes) where !holdsText(meant) {
                #expect(code.data == meant.data)
            }
        }
    }

    /// Whether a unit of its own stands in the code, so that its data changes with it.
    private func holdsText(_ code: InlineCode) -> Bool {
        code.type == "image" || (code.type == "link" && (code.data.contains("\"") || code.data.contains("'")))
    }
}
