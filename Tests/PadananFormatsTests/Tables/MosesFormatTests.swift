import PadananFormats
import PadananModel
import Testing

@Suite struct MosesFormatTests {
    private static func read(_ source: String, _ target: String, pieces: Int? = nil) throws -> (units: [Unit], defects: [String]) {
        var reader = try MosesFormat().reader(
            of: BitextProbe.source(Array(source.utf8), pieces: pieces), and: BitextProbe.source(Array(target.utf8), pieces: pieces),
            files: ("a.id", "a.en"))
        let (events, defects) = reader.readAll()
        return (events.compactMap { if case .unit(let unit) = $0 { unit } else { nil } }, defects.map(\.description))
    }

    private static func rewrite(_ source: String, _ target: String, pieces: Int? = nil, _ change: (inout Unit) -> Void = { _ in }) throws
        -> String
    {
        var output: [UInt8] = []
        let sink = ByteSink { output += $0 }
        _ = try MosesFormat().rewrite(
            BitextProbe.source(Array(source.utf8), pieces: pieces), BitextProbe.source(Array(target.utf8), pieces: pieces), to: sink,
            files: ("a.id", "a.en"),
            transform: change)
        try sink.flush()
        return String(decoding: output, as: UTF8.self)
    }

    @Test(arguments: [nil, 1, 7])
    func linesOfTheSameNumberBelongTogether(pieces: Int?) throws {
        let (units, defects) = try Self.read("satu\n\ndua\r\ntiga", "one\n\n\nthree\n", pieces: pieces)
        #expect(units.map(\.id) == ["1", "3", "4"])
        #expect(units.map { $0.segments[0].source.text } == ["satu", "dua", "tiga"])
        #expect(units.map { $0.segments[0].target?.text } == ["one", nil, "three"])
        #expect(units[0].segments[0].targetLocation == SourceLocation(file: "a.en", line: 1, column: 1))
        #expect(defects == [])
    }

    @Test func aFileThatEndsFirstIsADefectThere() throws {
        #expect(
            try Self.read("satu\ndua\n", "one\n").defects == [
                "a.en:2:1: error: the file ends here, while a.id goes on [Moses, corpus preparation]"
            ])
        #expect(
            try Self.read("satu\n", "one\ntwo\nthree\n").defects == [
                "a.id:2:1: error: the file ends here, while a.en goes on [Moses, corpus preparation]"
            ])
        #expect(try Self.read("satu\n", "one").defects == [])
    }

    @Test(arguments: ["one\n\n\nthree\n", "one\r\ntwo", "", "one\ntwo\nthree\nfour\nfive\nsix"], [nil, 1, 7])
    func withoutChangesNoByteDiffers(target: String, pieces: Int?) throws {
        #expect(try Self.rewrite("satu\n\ndua\ntiga\n", target, pieces: pieces) == target)
    }

    @Test func onlyTheLineOfATargetChanges() throws {
        let text = try Self.rewrite("satu\ndua\ntiga\n", "one\r\n\nthree\nfour") { unit in
            if unit.id == "1" { unit.segments[0].target = "uno\n2" }
            if unit.id == "2" { unit.segments[0].target = "dos" }
            if unit.id == "3" { unit.segments[0].target = nil }
        }
        #expect(text == "uno 2\r\ndos\n\nfour")
    }

    @Test func unitsAreWrittenToTwoFiles() throws {
        var (left, right): ([UInt8], [UInt8]) = ([], [])
        let (source, target) = (ByteSink { left += $0 }, ByteSink { right += $0 })
        var writer = MosesFormat().writer(to: source, and: target)
        let place = SourceLocation(file: "x")
        var unit = Unit(id: "1", source: "satu\r\ndua", target: "one", location: place)
        unit.segments.append(Segment(source: "tiga", location: place))
        try writer.write(.document(Document(location: place)))
        try writer.write(.unit(unit))
        try writer.finish()
        try source.flush()
        try target.flush()
        #expect(String(decoding: left, as: UTF8.self) == "satu dua\ntiga\n")
        #expect(String(decoding: right, as: UTF8.self) == "one\n\n")
        #expect(
            writer.defects.map(\.message) == [
                "parallel text has no units of several segments; each becomes a row of its own",
                "parallel text has no line ends in a segment; they become spaces",
            ])
    }

    @Test func violationsAreFound() throws {
        let found = try MosesFormat().violations(
            in: ByteSource(Array("satu\n\ntiga\n".utf8)), ByteSource([0xFF, 0x0A] + Array("two\n".utf8)), files: ("a.id", "a.en"))
        #expect(
            found.map(\.description) == [
                "a.en:1:1: error: invalid UTF-8 in the line; what is wrong is read as U+FFFD [Moses, corpus preparation]",
                "a.id:2:1: warning: the line is empty, but its partner is not [Moses, corpus preparation]",
                "a.en:3:1: error: the file ends here, while a.id goes on [Moses, corpus preparation]",
            ])
    }
}
