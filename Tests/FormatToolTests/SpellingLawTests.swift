import PadananKit
import PadananTestSupport
import Testing

/// An edit of a target changes the bytes of the edited words and no others, however the target is spelt in the file.
@Suite struct SpellingLawTests {
    private static let words = [
        "Minister", "it’s", "café", "AT&T", "and/or", "\"zone\"", "5%", "a\\b", "<b>", "naïve", "1,000", "x>y", "Tom's", "-7", "]]", "😀",
    ]
    private static let newWords = ["", "changed", "“new”", "R&D", "a<b", "1/2", "q\"q", "c\\d", "’tis", "]]", "two words", "è"]

    @Test func everyFormatHasASample() {
        #expect(Set(SpelledSample.all.map(\.format)) == Set(DocumentFormats.all.map(\.id)))
    }

    @Test(arguments: SpelledSample.all, 0..<8)
    func onlyTheBytesOfTheEditedWordsChange(sample: SpelledSample, series: Int) throws {
        for number in 0..<50 {
            var law = SpellingLaw(sample, seed: UInt64(series * 1000 + number))
            try law.run(Self.words.filter(sample.isAllowed), Self.newWords)
        }
    }
}

/// One random file and one random edit of it.
private struct SpellingLaw {
    private let sample: SpelledSample
    private let seed: UInt64
    private var generator: SeededGenerator

    init(_ sample: SpelledSample, seed: UInt64) {
        self.sample = sample
        self.seed = seed
        generator = SeededGenerator(seed: seed)
    }

    mutating func run(_ words: [String], _ newWords: [String]) throws {
        let targets = (0..<3).map { _ in target(words) }
        let number = Int.random(in: 0..<3, using: &generator)
        let replacement = newWords.randomElement(using: &generator) ?? ""
        // Words for words, or a word that goes with the space behind it.
        let first = 2 * Int.random(in: 0...targets[number].count / 2, using: &generator)
        let last = replacement.isEmpty ? first + 1 : min(first + 2 * Int.random(in: 0...1, using: &generator), targets[number].count - 1)
        guard last < targets[number].count, !targets[number][first...last].dropFirst().contains(where: \.hasCode) else { return }
        let file = try sample.bytes(targets.map(Self.raw))
        var expected = try sample.sample.units(file)
        try #require(expected.count == 3, "\(description(file))")
        #expect(expected[number].segments[0].target?.text == targets[number].map(\.text).joined(), "\(description(file))")
        let start = targets[number][..<first].reduce(0) { $0 + $1.text.utf8.count }
        let range = start..<start + targets[number][first...last].reduce(0) { $0 + $1.text.utf8.count }
        let edit = { (unit: inout Unit) in
            _ = unit.segments[0].target?.replace(range, with: replacement)
        }
        edit(&expected[number])
        let id = expected[number].id
        let changed = try sample.sample.rewrite(file) { if $0.id == id { edit(&$0) } }
        let after = try sample.sample.units(changed)
        #expect(after.map(\.segments[0].target) == expected.map(\.segments[0].target), "\(description(file)) to \(description(changed))")
        let (old, new) = (try sample.visible(file), try sample.visible(changed))
        let before = try prefix(targets, number, first)
        let rest = Self.raw(Array(targets[number][(last + 1)...])) + sample.afterTarget(number, targets.map(Self.raw))
        let behind = Array(rest.utf8)
        #expect(old.starts(with: before) && old.suffix(behind.count) == behind[...])
        #expect(
            new.starts(with: before) && new.suffix(behind.count) == behind[...] && new.count >= before.count + behind.count,
            "seed \(seed), “\(replacement)” for \(targets[number][first...last].map(\.raw)): \(description(old)) to \(description(new))")
    }

    private func description(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func raw(_ words: [SpelledSample.Word]) -> String { words.map(\.raw).joined() }

    private func prefix(_ targets: [[SpelledSample.Word]], _ number: Int, _ first: Int) throws -> [UInt8] {
        Array((sample.beforeTarget(number, targets.map(Self.raw)) + Self.raw(Array(targets[number][..<first]))).utf8)
    }

    /// Words with spaces between them; a code stands in a target once.
    private mutating func target(_ words: [String]) -> [SpelledSample.Word] {
        var result: [SpelledSample.Word] = []
        let count = Int.random(in: 2...8, using: &generator)
        var codes: Set<String> = []
        for word in words.shuffled(using: &generator).prefix(count) {
            var spelt = sample.spellings[Int.random(in: sample.spellings.indices, using: &generator)](word)
            if spelt.hasCode, !codes.insert(String(spelt.raw.prefix(8))).inserted { spelt = sample.spellings[0](word) }
            if !result.isEmpty { result.append(SpelledSample.Word(text: " ", raw: " ")) }
            result.append(spelt)
        }
        return result
    }
}

extension SpelledSample {
    /// The file up to a target.
    fileprivate func beforeTarget(_ number: Int, _ raws: [String]) -> String {
        let mark = "\u{1}"
        let rows = raws[..<number].enumerated().map { row($0.offset + 1, $0.element) }.joined()
        let parts = row(number + 1, mark).split(separator: mark, omittingEmptySubsequences: false)
        return head + rows + parts[0]
    }

    /// The file from the end of a target on.
    fileprivate func afterTarget(_ number: Int, _ raws: [String]) -> String {
        let mark = "\u{1}"
        let rows = raws.enumerated().dropFirst(number + 1).map { row($0.offset + 1, $0.element) }.joined()
        let parts = row(number + 1, mark).split(separator: mark, omittingEmptySubsequences: false)
        return parts[1] + rows + tail
    }
}
