import PadananFormats
import PadananModel
import Testing

/// Files made to break the reader: each gives an error, or defects with what could be read.
@Suite struct XLIFF2HostileTests {
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    /// `text` with a few bytes flipped, removed, doubled, or cut off.
    private func mutant(_ text: String, _ random: inout Random) -> String {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) where bytes.count > 8 {
            let index = Int.random(in: 0..<bytes.count - 4, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes.removeSubrange(index..<index + 3)
            case 2: bytes.insert(contentsOf: bytes[index..<min(index + 40, bytes.count)], at: index)
            case 3: bytes.swapAt(index, index + 3)
            default: bytes.removeLast(min(20, bytes.count - 1))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: XLIFF2Samples.all.indices)
    func mutantsAreReadRewrittenAndWrittenOrRefused(sample: Int) throws {
        var random = Random(state: UInt64(sample + 1))
        var readable = 0
        for _ in 0..<200 {
            let text = mutant(XLIFF2Samples.all[sample], &random)
            let (events, defects) = XLIFF2Samples.read(text)
            guard let copy = try? XLIFF2Samples.rewrite(text, { _ in }) else {
                #expect(!defects.isEmpty)
                continue
            }
            readable += 1
            #expect(copy.text == text)
            let written = try XLIFF2Samples.write(events).text
            #expect(XLIFF2Samples.read(written).defects == [])
            let edited = try XLIFF2Samples.rewrite(text) { unit in
                for index in unit.segments.indices { unit.segments[index].target = unit.segments[index].source }
            }
            #expect(XLIFF2Samples.read(edited.text).events.count == events.count)
        }
        #expect(readable > 0)
    }

    /// Must be linear: a quadratic way would take minutes.
    @Test func manyCodesMatchesAndSegmentsTakeLinearTime() throws {
        let count = 4000
        var codes = ""
        for number in 0..<count { codes += "<sc id=\"a\(number)\"/>" }
        for number in 0..<count { codes += "<ec startRef=\"a\(number)\"/>" }
        var segments = ""
        for number in 0..<count { segments += "<segment id=\"s\(number)\"><source>x</source></segment>" }
        var matches = "<m:matches xmlns:m=\"urn:oasis:names:tc:xliff:matches:2.0\">"
        for number in 0..<count { matches += "<m:match ref=\"#s\(number)\"><source>x</source><target>y</target></m:match>" }
        let text = XLIFF2Samples.file(matches + "</m:matches><segment><source>\(codes)</source></segment>" + segments)
        let (events, defects) = XLIFF2Samples.read(text)
        #expect(defects == [] && events.count == 2)
        let written = try XLIFF2Samples.write(events).text
        #expect(XLIFF2Samples.units(written)[0].segments[count].matches.count == 1)
        let edited = try XLIFF2Samples.rewrite(text) { $0.segments[0].target = $0.segments[0].source }
        #expect(XLIFF2Samples.units(edited.text)[0].segments[0].target?.codes.count == 2 * count)
    }

    @Test func manyUnitsWithOneIdTakeLinearTime() throws {
        let location = SourceLocation(file: "a")
        let unit = Unit(id: "sama", source: "a", target: "b", location: location)
        let events = [.document(Document(location: location))] + Array(repeating: DocumentEvent.unit(unit), count: 4000)
        let written = try XLIFF2Samples.write(events).text
        #expect(Set(written.split(separator: "<unit id=").dropFirst().map { $0.prefix { $0 != ">" } }).count == 4000)
        #expect(XLIFF2Samples.units(written).map(\.id) == Array(repeating: "sama", count: 4000))
    }

    @Test func deepNestingIsRefused() {
        let deep = String(repeating: "<mrk id=\"m\">", count: 100_000)
        let (_, defects) = XLIFF2Samples.read(XLIFF2Samples.file("<segment><source>\(deep)</source></segment>"))
        #expect(defects.map(\.severity) == [.error])
        let groups =
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"id\"><file id=\"f\">"
            + String(repeating: "<group>", count: 100_000)
        #expect(XLIFF2Samples.read(groups).defects.last?.message.contains("256") == true)
    }

    @Test func defectsAreBounded() {
        let content = String(repeating: "<segment state=\"x\"><source/></segment>", count: 5000)
        let defects = XLIFF2Samples.read(XLIFF2Samples.file(content)).defects
        #expect(defects.count == 1001 && defects.last?.message == "4000 more defects")
    }

    @Test(arguments: [
        (["<segment><source>", "</source></segment>"], "<ph id=\"1\"/>", 100_001, "more than 100000 codes in one text"),
        (
            ["", ""], "<segment><source>\(String(repeating: "a", count: 1 << 20))</source></segment>", 33, "a <unit> of more than 32 MB"
        ),
    ])
    func whatDoesNotFitIsRefused(frame: [String], part: String, count: Int, message: String) {
        let content = frame[0] + String(repeating: part, count: count) + frame[1]
        let (_, defects) = XLIFF2Samples.read(XLIFF2Samples.file(content))
        #expect(defects.map(\.message) == [message] && defects[0].severity == .error)
    }

    @Test func aLongSkeletonIsNoHindrance() {
        let skeleton = String(repeating: "<my:a>\(String(repeating: "a", count: 1 << 20))</my:a>", count: 33)
        let (events, _) = XLIFF2Samples.read(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='id'><file id='f'>"
                + "<skeleton xmlns:my='urn:x'>\(skeleton)</skeleton><unit id='u'><segment><source/></segment></unit></file></xliff>")
        #expect(events.count == 2)
    }
}
