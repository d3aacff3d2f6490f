import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// `padanan analyze`, as a user calls it.
@Suite struct AnalyzeCommandTests {
    private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

    @Test func everyWordHasALineWithFormKeyRootAndParts() throws {
        let result = try Program.run(["analyze"], input: "Pajak dipungut, jaminan-jaminannya tidak.\n")
        #expect(result.code == 0)
        #expect(lines(result.output).count == 4)
        #expect(lines(result.output)[1].split(separator: " ").map(String.init) == ["dipungut", "memungut", "pungut", "di-", "+", "pungut"])
        #expect(lines(result.output)[2].contains("jaminan "))
        #expect(lines(result.output)[2].hasSuffix("jamin + -an + reduplication + -nya"))
    }

    @Test func jsonLinesGiveOffsetsInCodePoints() throws {
        let result = try Program.run(["analyze", "--format", "jsonl"], input: "Café 🙂 dijamin.\n")
        let records = try lines(result.output).map { try JSONReader.read(Array($0.utf8), in: 0..<$0.utf8.count) }
        #expect(records.count == 2)
        #expect(records[1]["form"]?.string == "dijamin")
        #expect(records[1]["start"] == .number("7"))
        #expect(records[1]["end"] == .number("14"))
        #expect(records[1]["key"]?.string == "menjamin")
        #expect(records[1]["root"]?.string == "jamin")
        #expect(records[1]["analysis"]?["text"]?.string == "di- + jamin")
        #expect(records[0]["analysis"]?["guessed"] == .bool(true))
    }

    @Test func tableHasAHeaderAndAsManyCellsInEveryLine() throws {
        let result = try Program.run(["analyze", "--format", "tsv", "--all"], input: "Ia mengaku nggak tahu.\n")
        let rows = lines(result.output).map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(rows.allSatisfy { $0.count == 11 })
        #expect(rows[0].map(String.init) == ["file", "line", "id", "start", "end", "form", "key", "root", "pos", "analysis", "notes"])
        #expect(rows.filter { $0[5] == "mengaku" }.map { $0[7] }.prefix(2) == ["aku", "kaku"])
        #expect(rows.contains { $0[5] == "nggak" && $0[10] == "informal" })
    }

    @Test func wordListGivesFormAndRootInOrder() throws {
        let result = try Program.run(["analyze", "--lemmas"], input: "menjamin\r\nJaminan\n\npengecatan\n  dinding  \n")
        #expect(result.output == "menjamin\tjamin\nJaminan\tjamin\n\npengecatan\tcat\ndinding\tdinding\n")
        #expect(result.code == 0)
    }

    @Test func englishHasItsOwnRules() throws {
        let result = try Program.run(["analyze", "--language", "en", "--lemmas"], input: "guarantees\nthe\n")
        #expect(result.output == "guarantees\tguarantee\nthe\tthe\n")
    }

    @Test(arguments: [["--format", "text"], ["--format", "jsonl"], ["--lemmas"]])
    func emptyInputGivesEmptyOutput(_ arguments: [String]) throws {
        let result = try Program.run(["analyze"] + arguments, input: "")
        #expect(result.output.isEmpty && result.errors.isEmpty && result.code == 0)
    }

    @Test(arguments: [
        ["--language", "indonesian!"], ["--lemmas", "--all"], ["--lemmas", "--input", "tsv"], ["--format", "xml"], ["no-such-file.txt"],
    ])
    func wrongUseIsAnErrorOfCodeTwo(_ arguments: [String]) throws {
        let result = try Program.run(["analyze"] + arguments, input: "kata\n")
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(!result.errors.isEmpty)
    }

    @Test func bytesThatAreNotTextAreReportedAndTheRestAnalysed() throws {
        let result = try Program.run(["analyze", "--lemmas"], input: Data([0x66, 0xFF, 0x0A]) + Data("dijamin\n".utf8))
        #expect(result.output.hasSuffix("dijamin\tjamin\n"))
        #expect(result.errors.contains("1:2"))
    }
}
