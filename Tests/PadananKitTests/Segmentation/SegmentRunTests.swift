import Foundation
import PadananKit
import PadananLanguage
import PadananTestSupport
import Testing

@Suite struct SegmentRunTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func printed(_ name: String, _ bytes: [UInt8], _ format: OutputFormat = .jsonl) throws -> (lines: [String], defects: [String]) {
        let path = try folder.write(name, bytes)
        let segmenter = SentenceSegmenter(language: .indonesian)
        let documents = DocumentSegmentation(UnitSegmenter(segmenter), languages: .indonesianEnglish, options: FilterOptions())
        let run = SegmentRun(documents, text: segmenter, files: [path], input: nil, options: FilterOptions())
        let output = try FileOutput(folder.path("out"))
        var defects: [String] = []
        try run.print(to: output, format, isForWork: false) { defects += $0.map(\.message) }
        try output.commit()
        let text = try folder.read("out").replacingOccurrences(of: path, with: name)
        return (text.split(separator: "\n").map(String.init), defects)
    }

    @Test func offsetsAreCodePointsOfTheFile() throws {
        let (lines, defects) = try printed("a.txt", Array("é “Satu.” Dua 😀.\n\nTiga.\n".utf8))
        #expect(
            lines == [
                #"{"document":"a.txt","paragraph":1,"id":"1.1","start":0,"end":9,"text":"é “Satu.”"}"#,
                #"{"document":"a.txt","paragraph":1,"id":"1.2","start":10,"end":16,"text":"Dua 😀."}"#,
                #"{"document":"a.txt","paragraph":2,"id":"2","start":18,"end":23,"text":"Tiga."}"#,
            ])
        #expect(defects == [])
    }

    @Test func aByteOrderMarkIsNoText() throws {
        #expect(try printed("a.txt", [0xEF, 0xBB, 0xBF] + Array("Satu. Dua.".utf8), .text).lines == ["Satu.", "Dua."])
        #expect(try printed("a.txt", [0xFF, 0xFE, 0x41, 0, 0x2E, 0], .text).lines == ["A."])
    }

    @Test func illFormedTextIsReportedAndStillCut() throws {
        let (lines, defects) = try printed("a.txt", Array("Satu \u{FF}".utf8.prefix(5)) + [0xFF] + Array(". Dua.".utf8), .text)
        #expect(lines == ["Satu \u{FFFD}.", "Dua."])
        #expect(defects.count == 1)
    }

    @Test func recordsSayWhetherTheyAreWrapped() throws {
        let text = #"{"id":"x","text":"Satu dua\ntiga. Empat\nlima.","wrapped":true}"# + "\n" + #"{"id":"y","text":"Satu dua\ntiga."}"#
        let lines = try printed("a.jsonl", Array(text.utf8)).lines
        #expect(lines.map { $0.contains(#""document":"x""#) } == [true, true, false, false])
        #expect(lines[0].hasSuffix(#""start":0,"end":14,"text":"Satu dua\ntiga."}"#))
    }

    @Test(arguments: ["", "\n\n", " "]) func emptyTextHasNoSegments(_ text: String) throws {
        #expect(try printed("a.txt", Array(text.utf8)).lines == [])
    }

    @Test func aLongTextIsCutAsItIsInMemory() throws {
        let sentences = (0..<60_000).map { "Kalimat nomor \($0) menyebut Dr. Anwar, “é”." }
        for separator in [" ", "\n"] {
            let text = sentences.joined(separator: separator)
            #expect(try printed("a.txt", Array(text.utf8), .text).lines == sentences)
        }
    }
}
