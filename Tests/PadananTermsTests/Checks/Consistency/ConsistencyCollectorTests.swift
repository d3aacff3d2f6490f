import PadananModel
import PadananTerms
import Testing

/// What a run keeps, and that neither memory nor threads change what it says.
@Suite struct ConsistencyCollectorTests {
    static func segment(_ number: Int, _ source: String, _ target: String, codes: [InlineCode] = []) -> CheckedSegment {
        CheckedSegment(
            id: "u\(number)", source: InlineText(source), target: InlineText(target, codes: codes),
            location: SourceLocation(file: "a.tsv", line: number + 1, column: 1),
            targetLocation: SourceLocation(file: "b.tsv", line: number + 1))
    }

    static func findings(_ segments: [CheckedSegment], _ limits: ConsistencyCollector.Limits = ConsistencyCollector.Limits())
        -> [PlacedFinding]
    {
        var run = ConsistencyRun("inconsistent-translation")
        run.limits = limits
        return run.findings(segments)
    }

    @Test func segmentsComeBackAsTheyWent() throws {
        let codes = [InlineCode(.standalone, id: "1", offset: 3, data: "<br/>")]
        let segments = [Self.segment(0, "satu dua", "one two"), Self.segment(1, "satu dua", "first second", codes: codes)]
        #expect(Self.findings(segments).map(\.segment) == [segments[1]])
    }

    @Test func manyKeysKeepTheirVariants() {
        let count = 5000
        let segments =
            (0..<count).map { Self.segment($0, "kunci nomor \($0)", "key number \($0)") }
            + stride(from: 0, to: count, by: 7).map { Self.segment(count + $0, "kunci nomor \($0)", "other words \($0)") }
        let found = Self.findings(segments)
        #expect(found.map(\.segment.id) == stride(from: 0, to: count, by: 7).map { "u\(count + $0)" })
    }

    @Test func withoutRoomForTextsOccurrencesAreStillCounted() throws {
        var limits = ConsistencyCollector.Limits()
        limits.textBytes = 200
        var segments = (0..<3).map { Self.segment($0, "jalan ditutup lagi", "road closed again") }
        segments += (3..<40).map { Self.segment($0, "pengisi tempat \($0)", "filler of room \($0)") }
        segments += (40..<50).map { Self.segment($0, "jalan ditutup lagi", "street shut anew") }
        let found = Self.findings(segments, limits)
        let finding = try #require(found.first)
        #expect(found.count == 3)
        #expect(finding.finding.message.contains("10 times as “street shut anew”"))
        let late = Self.findings(segments + [Self.segment(50, "jalan ditutup lagi", "lane blocked")], limits)
        #expect(late.count >= 3)
    }

    @Test func placeWithoutTextIsNamedWithoutSpans() throws {
        var limits = ConsistencyCollector.Limits()
        limits.textBytes = 150
        var segments = [Self.segment(0, "jalan ditutup lagi", "road closed again")]
        segments += (1..<9).map { Self.segment($0, "jalan ditutup lagi", "street shut anew") }
        segments += [Self.segment(9, "jalan ditutup lagi", "road closed again")]
        let found = Self.findings(segments, limits)
        let last = try #require(found.last)
        #expect(last.segment.id == "u9" && last.segment.target.isEmpty && last.segment.location.line == 10)
        #expect(last.finding.source == nil && last.finding.target == nil && last.finding.suggestion == nil)
    }

    @Test func withoutRoomForPlacesNewKeysArePassedOver() {
        var limits = ConsistencyCollector.Limits()
        limits.placeBytes = 60
        let segments =
            (0..<100).map { Self.segment($0, "kunci nomor \($0)", "key number \($0)") }
            + (100..<200).map { Self.segment($0, "kunci nomor \($0 - 100)", "other words") }
        #expect(Self.findings(segments, limits).count < 5)
    }

    @Test func manyVariantsOfAKeyAreBounded() {
        let segments = (0..<1000).map { Self.segment($0, "satu kunci", "variant \($0)") }
        #expect(Self.findings(segments).count == ConsistencyCollector.Limits().variants - 1)
    }

    @Test func findingsStandInTheOrderOfTheFirstOccurrence() {
        let segments = [
            Self.segment(0, "pertama kali", "first time"), Self.segment(1, "kedua kali", "second time"),
            Self.segment(2, "kedua kali", "again so"), Self.segment(3, "pertama kali", "initially thus"),
        ]
        #expect(Self.findings(segments).map(\.segment.id) == ["u3", "u2"])
    }

    /// Observations are made by many threads, each with a session of its own, and added in the order of the run.
    @Test func numberOfThreadsChangesNothing() async {
        let lines = TermInconsistentCheckTests.drifts.flatMap(\.pairs) + SegmentConsistencyTests.translations.flatMap(\.pairs)
        let segments = ConsistencyRun.segments(Array(repeating: lines, count: 5).flatMap { $0 })
        let run = ConsistencyRun("term-inconsistent", terms: [TermInconsistentCheckTests.patrol])
        let checker = run.checker
        let observations = await withTaskGroup(of: (Int, [[Observation]]).self) { group in
            for (number, segment) in segments.enumerated() {
                group.addTask {
                    var session = CheckSession(checker)
                    return (number, session.inspect(segment).observations)
                }
            }
            var all: [Int: [[Observation]]] = [:]
            for await (number, found) in group { all[number] = found }
            return all
        }
        var collectors = checker.consistencyChecks.map { ConsistencyCollector($0) }
        for (number, segment) in segments.enumerated() {
            for (check, observed) in (observations[number] ?? []).enumerated() { collectors[check].add(observed, of: segment) }
        }
        let found = collectors.flatMap { $0.findings() }
        #expect(!found.isEmpty && found == run.findings(segments))
    }
}
