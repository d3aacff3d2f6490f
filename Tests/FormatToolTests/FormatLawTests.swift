import PadananKit
import PadananTestSupport
import Testing

/// What holds for every bitext format, shown on a sample of each.
@Suite struct FormatLawTests {
    @Test func everyFormatHasASample() {
        #expect(Set(FormatSample.all.map(\.format)) == Set(DocumentFormats.all.map(\.id)))
    }

    @Test(arguments: FormatSample.all)
    func theSampleIsRecognisedAndReadWhole(sample: FormatSample) throws {
        let bytes = try sample.bytes()
        #expect(DocumentFormats.recognize(bytes, file: sample.file)?.id == sample.format)
        var reader = try sample.documentFormat().reader(of: ByteSource(bytes), file: sample.file, options: ReadingOptions())
        let reading = reader.readAll()
        guard case .document = reading.events.first else {
            Issue.record("the first event is no document")
            return
        }
        #expect(try sample.units(bytes).count == sample.unitCount)
        #expect(reading.defects.filter { $0.severity == .error } == [])
    }

    @Test(arguments: FormatSample.all)
    func theSampleIsValid(sample: FormatSample) throws {
        let violations = try sample.documentFormat().violations(in: ByteSource(try sample.bytes()), file: sample.file)
        #expect(violations.filter { $0.severity == .error } == [])
    }

    @Test(arguments: FormatSample.all, [1, 7, 4096])
    func rewritingWithoutAChangeGivesTheSameBytes(sample: FormatSample, piece: Int) throws {
        let bytes = try sample.bytes()
        #expect(try sample.rewrite(bytes, piece: piece) == bytes)
    }

    @Test(arguments: FormatSample.all)
    func aChangedTargetChangesNothingElse(sample: FormatSample) throws {
        let bytes = try sample.bytes()
        let before = try sample.units(bytes)
        let changed = try sample.rewrite(bytes) { unit in
            if unit.id == before[0].id { unit.segments[0].target = "A <new> & \"better\" text" }
        }
        var expected = before
        expected[0].segments[0].target = "A <new> & \"better\" text"
        let after = try sample.units(changed)
        #expect(after.map(Self.texts) == expected.map(Self.texts))
        guard sample.format != "xlsx" else { return }
        let prefix = zip(bytes, changed).prefix { $0 == $1 }.count
        let suffix = zip(bytes.dropFirst(prefix).reversed(), changed.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
        let old = String(decoding: bytes[prefix..<bytes.count - suffix], as: UTF8.self)
        #expect(try #require(before[0].segments[0].target).text.utf8.count + 4 >= old.utf8.count, "“\(old)” was replaced")
    }

    @Test(arguments: FormatSample.all)
    func everyTargetCanBeSet(sample: FormatSample) throws {
        let bytes = try sample.bytes()
        let set = { (unit: inout Unit) in
            for index in unit.segments.indices where !unit.segments[index].isIgnorable {
                unit.segments[index].target = InlineText("\(index) & <baru> " + unit.segments[index].source.text)
                unit.segments[index].state = .translated
            }
        }
        let changed = try sample.rewrite(bytes, piece: 16, set)
        let expected = try sample.units(bytes).map { unit in
            var unit = unit
            set(&unit)
            return unit
        }
        #expect(try sample.units(changed).map(Self.texts) == expected.map(Self.texts))
        let violations = try sample.documentFormat().violations(in: ByteSource(changed), file: sample.file)
        #expect(violations.filter { $0.severity == .error } == [])
        #expect(try sample.rewrite(changed, set) == changed)
    }

    @Test(arguments: FormatSample.all, DocumentFormats.all.map(\.id))
    func everyFormatBecomesEveryOther(sample: FormatSample, target: String) throws {
        let format = try #require(DocumentFormats.format(target))
        let bytes = try sample.bytes()
        var written: [UInt8] = []
        let sink = ByteSink { written += $0 }
        var writer = try format.writer(to: sink, options: WritingOptions())
        var reader = try sample.documentFormat().reader(of: ByteSource(bytes), file: sample.file, options: ReadingOptions())
        while let event = try reader.next() { try writer.write(event) }
        try writer.finish()
        try sink.flush()
        let violations = try format.violations(in: ByteSource(written), file: "written").filter { $0.severity == .error }
        #expect(violations == [])
        let copy = FormatSample(file: "written", format: target, unitCount: 0)
        let expected = try sample.units(bytes).flatMap { PlainExpectation(target).pairs($0) }
        #expect(try copy.units(written).flatMap { PlainExpectation(target).pairs($0) } == expected)
    }

    private static func texts(_ unit: Unit) -> [String] {
        unit.segments.flatMap { [$0.source.text, $0.target?.text ?? "–", $0.isIgnorable ? "ignorable" : ""] }
    }
}
