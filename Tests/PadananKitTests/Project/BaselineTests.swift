import PadananFormats
import PadananModel
import Testing

@testable import PadananKit

@Suite struct BaselineTests {
    private static func segment(_ source: String, _ target: String) -> CheckedSegment {
        CheckedSegment(id: "1", source: InlineText(source), target: InlineText(target), location: SourceLocation(file: "a.xlf", line: 1))
    }

    private static let first = segment("Menlu bertemu “Lavrov”.", "The minister met Lavrov\".")
    private static let second = segment("Ia kembali ke Kyiv.", "He is back in in Kyiv.")
    private static let quotes = Finding("quotes", .warning, "the quote is not opened", source: 14..<26, target: 23..<24)
    private static let doubled = Finding("repeated-word", .warning, "“in” stands twice", target: 11..<16)

    private static func sample() -> Baseline {
        var baseline = Baseline()
        baseline.add(doubled, in: second, file: "news/b.xlf")
        baseline.add(quotes, in: first, file: "news/a.xlf")
        baseline.add(doubled, in: second, file: "news/c.xlf")
        return baseline
    }

    private static func read(_ text: String) -> (baseline: Baseline, defects: [Defect]) {
        Baseline.read(Array(text.utf8), file: "known.json")
    }

    @Test func aBaselineIsWrittenForPeopleToo() {
        let (a, b) = (FindingFingerprint.of(Self.quotes, in: Self.first), FindingFingerprint.of(Self.doubled, in: Self.second))
        #expect(
            String(decoding: Self.sample().bytes, as: UTF8.self) == """
                {
                  "version": 1,
                  "findings": {
                    "\(a)": {"count": 1, "rule": "quotes", "file": "news/a.xlf", "excerpt": "\\""},
                    "\(b)": {"count": 2, "rule": "repeated-word", "file": "news/b.xlf", "excerpt": "in in"}
                  }
                }

                """)
    }

    @Test func whatIsWrittenReadsBackTheSame() {
        let baseline = Self.sample()
        let reading = Baseline.read(baseline.bytes, file: "known.json")
        #expect(reading.defects == [])
        #expect(reading.baseline == baseline)
        #expect(reading.baseline.bytes == baseline.bytes)
        let empty = Baseline.read(Baseline().bytes, file: "known.json")
        #expect(empty.baseline == Baseline() && empty.defects == [])
    }

    @Test func aFindingIsKnownAsOftenAsItWasFound() {
        var baseline = Self.sample()
        let fingerprint = FindingFingerprint.of(Self.doubled, in: Self.second)
        let answers = (0..<4).map { _ in baseline.knows(fingerprint) }
        let knowsAnother = baseline.knows("0123456789abcdef")
        #expect(answers == [true, true, false, false])
        #expect(!knowsAnother)
        #expect(baseline.unused == 1)
    }

    @Test func whatDoesNotOccurAnyMoreIsCounted() {
        var baseline = Self.sample()
        #expect(baseline.unused == 3)
        _ = baseline.knows(FindingFingerprint.of(Self.quotes, in: Self.first))
        #expect(baseline.unused == 2)
    }

    @Test func theOrderOfFindingsDoesNotMatter() {
        var other = Baseline()
        other.add(Self.doubled, in: Self.second, file: "news/b.xlf")
        other.add(Self.doubled, in: Self.second, file: "news/c.xlf")
        other.add(Self.quotes, in: Self.first, file: "news/a.xlf")
        #expect(other.bytes == Self.sample().bytes)
    }

    @Test func excerptsAreOneShortLine() {
        var baseline = Baseline()
        let long = Self.segment(String(repeating: "é\n", count: 100), "")
        baseline.add(Finding("empty-target", .error, "nothing"), in: long, file: "a.xlf")
        let excerpt = baseline.entries.values.first?.excerpt ?? ""
        #expect(excerpt.unicodeScalars.count == 61)
        #expect(excerpt.hasSuffix("…") && !excerpt.contains("\n"))
    }

    @Test func aBareCountIsReadToo() {
        var reading = Self.read("{\"version\":1,\"findings\":{\"0123456789abcdef\":2}}")
        #expect(reading.defects == [])
        let answers = (0..<3).map { _ in reading.baseline.knows("0123456789abcdef") }
        #expect(answers == [true, true, false])
    }

    @Test(arguments: [
        ("", "1:1: error: the baseline can't be read: expected a JSON value, found the end"),
        ("{\n  \"version\": 1,\n  oops", "3:3: error: the baseline can't be read: expected a member name in quotes"),
        ("[]", "1:1: error: this is no baseline, which is an object with “version” and “findings”; write one with --write-baseline"),
        (
            "{\"findings\": {}}",
            "1:1: error: this is no baseline, which is an object with “version” and “findings”; write one with --write-baseline"
        ),
        ("{\n  \"version\": 2}", "2:3: error: the baseline has version 2, and 1 is read here; write it again"),
        ("{\"version\": 1}", "1:1: error: “findings” is missing, or no object; write the baseline again"),
        ("{\"version\": 1, \"findings\": []}", "1:16: error: “findings” is missing, or no object; write the baseline again"),
        ("{\"version\": 1, \"findings\": {\n\"xyz\": 1}}", "2:1: error: “xyz” is no fingerprint of sixteen hexadecimal digits"),
        (
            "{\"version\": 1, \"findings\": {\n \"0123456789abcdef\": 0}}",
            "2:2: error: the count of “0123456789abcdef” is no number from 1 on"
        ),
        (
            "{\"version\": 1, \"findings\": {\n \"0123456789abcdef\": {\"count\": \"2\"}}}",
            "2:2: error: the count of “0123456789abcdef” is no number from 1 on"
        ),
    ])
    func brokenBaselinesAreRefusedWithTheirPlace(_ text: String, _ expected: String) {
        #expect(Self.read(text).defects.map(\.description) == ["known.json:" + expected])
    }

    @Test func anEntryThatAMergeDoubledCountsOnceWithAWarning() {
        let reading = Self.read("{\"version\":1,\"findings\":{\"0123456789abcdef\":1,\n\"0123456789abcdef\":3,\"0123456789abcdef\":2}}")
        #expect(reading.defects.map(\.severity) == [.warning, .warning])
        #expect(reading.baseline.unused == 3)
    }

    @Test func manyDefectsAreSummedUp() {
        let entries = (0..<50_000).map { "\"\($0)\": 1" }.joined(separator: ",")
        let defects = Self.read("{\"version\":1,\"findings\":{\(entries)}}").defects
        #expect(defects.count == 21)
        #expect(defects.last?.message == "49980 more defects")
    }

    @Test func lineEndsOfWindowsAndAByteOrderMarkChangeNothing() {
        let text = String(decoding: Self.sample().bytes, as: UTF8.self).split(separator: "\n").joined(separator: "\r\n")
        let reading = Self.read("\u{FEFF}" + text)
        #expect(reading.defects == [] && reading.baseline == Self.sample())
    }

    @Test func theBytesAreJSON() throws {
        let bytes = Self.sample().bytes
        let root = try JSONReader.read(bytes, in: 0..<bytes.count)
        #expect(root["version"] == .number("1"))
    }
}
