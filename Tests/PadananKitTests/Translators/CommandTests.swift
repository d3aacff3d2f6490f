import Foundation
import PadananTestSupport
import Testing

@testable import PadananKit

/// Programs of the user's own, played by shell scripts.
@Suite struct CommandTests {
    /// Answers each line with its source.
    private static let echo = #"""
        while IFS= read -r line; do
            printf '%s\n' "$line" | sed 's/^{"id":"\([^"]*\)","source":"\([^"]*\)".*/{"id":"\1","target":"\2"}/'
        done
        """#

    private func translator(_ script: String, timeout: Duration = .seconds(60), retries: Int = 4) throws -> any MachineTranslator {
        var settings = ServiceSettings()
        settings.program = ["sh", "-c", script]
        settings.timeout = timeout
        settings.retries = retries
        return try #require(TranslationServices.service("command")).make(settings)
    }

    private func translate(_ texts: [String], _ translator: any MachineTranslator) async throws -> [TranslationAnswer] {
        let segments = texts.enumerated().map { TranslationRequest.Segment(id: "s\($0.offset)", text: TranslationText($0.element)) }
        return try await translator.translate(TranslationRequest(languages: .indonesianEnglish, segments: segments))
    }

    private func failure(_ script: String, timeout: Duration = .seconds(60), texts: [String] = ["a", "b"]) async throws -> TranslatorError?
    {
        let translator = try translator(script, timeout: timeout)
        do {
            _ = try await translate(texts, translator)
            return nil
        } catch {
            return error as? TranslatorError
        }
    }

    @Test func oneProcessAnswersAllBatches() async throws {
        let translator = try translator(#"while IFS= read -r line; do n=$((n+1)); echo "{\"id\":\"s0\",\"target\":\"$$ $n\"}"; done"#)
        let answers = try await [translate(["a"], translator), translate(["b"], translator), translate(["c"], translator)].flatMap { $0 }
        let words = answers.map { $0.text.text.split(separator: " ") }
        #expect(words.map { $0[1] } == ["1", "2", "3"])
        #expect(Set(words.map { $0[0] }).count == 1)
        #expect(await translator.finish().isEmpty)
    }

    @Test func batchesAtOnceAreAnsweredOneAfterAnother() async throws {
        let translator = try translator(Self.echo)
        let texts = try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 0..<8 {
                group.addTask { try await translate(["a\(number)", "b\(number)"], translator).map(\.text.text) }
            }
            return try await group.reduce(into: [[String]]()) { $0.append($1) }
        }
        #expect(Set(texts) == Set((0..<8).map { ["a\($0)", "b\($0)"] }))
        _ = await translator.finish()
    }

    @Test func answersMayComeInAnyOrderWithBlankLines() async throws {
        let translator = try translator(
            #"read -r a; read -r b; echo; echo '{"id":"s1","target":"B <g id=\"1\">x</g>"}'; echo '{"id":"s0","error":"too hard"}'; cat >/dev/null"#
        )
        let answers = try await translate(["a", "b"], translator)
        #expect(answers[0].failure == "too hard")
        #expect(answers[1].text.pieces == [.text("B "), .opening(1), .text("x"), .closing(1)])
        _ = await translator.finish()
    }

    @Test func aProgramThatEndsInTheMiddleIsStartedAgain() async throws {
        let translator = try translator(
            #"IFS= read -r line; printf '%s\n' "$line" | sed 's/^{"id":"\([^"]*\)".*/{"id":"\1","target":"t\1"}/'; exit 3"#)
        #expect(try await translate(["a", "b", "c", "d"], translator).map(\.text.text) == ["ts0", "ts1", "ts2", "ts3"])
        _ = await translator.finish()
    }

    @Test func aProgramThatEndsAtOnceIsUnavailable() async throws {
        let error = try await failure("echo 'loading'; echo 'no model found' >&2; exit 7".replacing("echo 'loading'; ", with: ""))
        #expect(error?.kind == .unavailable)
        #expect(error?.message == "“sh” ended with exit code 7 before it answered; it says: “no model found”")
    }

    @Test func aProgramThatIsKilledIsUnavailable() async throws {
        let error = try await failure("kill -9 $$")
        #expect(error?.kind == .unavailable)
        #expect(error?.message == "“sh” was ended by signal 9 before it answered")
    }

    /// More than a pipe holds, to a program that doesn't read: no deadlock, and SIGPIPE must not end us.
    @Test func aProgramThatDoesNotReadIsNoDeadlock() async throws {
        let large = String(repeating: "kapal ", count: 100_000)
        let error = try await failure("exec <&-; exit 0", texts: [large, large])
        #expect(error?.kind == .unavailable)
    }

    @Test func largeBatchesPassBothWays() async throws {
        let translator = try translator(Self.echo)
        let texts = (0..<8).map { String(repeating: "kapal \($0) ", count: 20_000) }
        #expect(try await translate(texts, translator).map(\.text.text) == texts)
        _ = await translator.finish()
    }

    @Test(arguments: [
        "Loading the model…", "[]", "{}", #"{"id":"s0"}"#, #"{"id":"other","target":"a"}"#, #"{"id":"s0","target":7}"#, "{\\\"id",
    ])
    func otherLinesAreGarbage(line: String) async throws {
        let error = try await failure("cat >/dev/null & printf '%s\\n' '\(line)'; sleep 30")
        #expect(error?.kind == .malformedAnswer)
        #expect(error?.message.contains("wrote a line that is no answer to a segment: “\(line)”") == true)
    }

    @Test func anAnswerTwiceIsGarbage() async throws {
        let error = try await failure(#"echo '{"id":"s0","target":"a"}'; echo '{"id":"s0","target":"b"}'; sleep 30"#)
        #expect(error?.kind == .malformedAnswer)
    }

    @Test func aSilentProgramTimesOut() async throws {
        let error = try await failure("echo 'thinking' >&2; exec sleep 30", timeout: .milliseconds(300))
        #expect(error?.kind == .timeout)
        #expect(error?.message.hasPrefix("“sh” gave no answer for 0.3 s; does it flush its output after each line?") == true)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "there is no /proc"))
    func theProgramBlocksNoSignals() async throws {
        let translator = try translator(
            #"read -r a; m=$(sed -n 's/^SigBlk:[^0-9a-f]*//p' /proc/self/status); echo "{\"id\":\"s0\",\"target\":\"$m\"}""#)
        #expect(try await translate(["a"], translator).map(\.text.text) == ["0000000000000000"])
        _ = await translator.finish()
    }

    @Test func aCancelledBatchEndsAtOnce() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("started")
        let translator = try translator("echo > '\(path)'; exec sleep 30")
        let task = Task { try await translate(["a"], translator) }
        while !FileManager.default.fileExists(atPath: path) { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        _ = await translator.finish()
    }

    @Test func theProgramEndsByItselfWhenTheRunDoes() async throws {
        let folder = try TemporaryFolder()
        let translator = try translator("\(Self.echo); echo done > '\(folder.path("end"))'")
        _ = try await translate(["a"], translator)
        _ = await translator.finish()
        #expect(try folder.read("end") == "done\n")
    }

    @Test func linesHaveThePlacesOfTermsInTheSpelledSource() throws {
        var segment = TranslationRequest.Segment(
            id: "12", text: TranslationText([.text("“R&D” "), .opening(1), .text("kapal"), .closing(1)]))
        let hint = TranslationRequest.TermHint(range: 10..<15, occurrence: "kapal", term: "kapal", rendering: "ship")
        segment.terms = [hint]
        segment.misses = [hint]
        segment.earlierAnswer = TranslationText("boat")
        let line = CommandRecord.bytes(segment, LanguagePair(LanguageTag("id-ID"), .english))
        #expect(
            String(decoding: line, as: UTF8.self)
                == #"{"id":"12","source":"“R&amp;D” <g id=\"1\">kapal</g>","from":"id-ID","to":"en","terms":[{"start":20,"end":25,"#
                + #""text":"kapal","term":"kapal","rendering":"ship"}],"previous":"","misses":[{"start":20,"end":25,"text":"kapal","#
                + #""term":"kapal","rendering":"ship"}],"answer":"boat"}"# + "\n")
    }

    /// The engine of docs/services.md does what the page says.
    @Test(.enabled(if: ExternalTool("python3") != nil, "python3 is not installed"))
    func theExampleOfTheDocumentationWorks() async throws {
        let page = try Repository.text("docs/services.md")
        let block = try #require(page.firstRange(of: "```python\n").map { page[$0.upperBound...] })
        let end = try #require(block.firstRange(of: "```")?.lowerBound)
        let folder = try TemporaryFolder()
        var settings = ServiceSettings()
        settings.program = [try #require(ExternalTool("python3")).path, try folder.write("engine.py", String(block[..<end]))]
        let translator = try #require(TranslationServices.service("command")).make(settings)
        var segment = TranslationRequest.Segment(
            id: "12",
            text: TranslationText([
                .text("Dua “R&D” "), .opening(1), .text("kapal perang"), .closing(1), .placeholder(2), .text(" menyerang kota <A>."),
            ]))
        segment.terms = [
            TranslationRequest.TermHint(range: 14..<26, occurrence: "kapal perang", term: "kapal perang", rendering: "warship & co")
        ]
        let answers = try await translator.translate(TranslationRequest(languages: .indonesianEnglish, segments: [segment]))
        #expect(
            answers.map(\.text.pieces) == [
                [.text("two “R&D” "), .opening(1), .text("warship & co"), .closing(1), .placeholder(2), .text(" attacks city <A>.")]
            ])
        #expect(await translator.finish().isEmpty)
    }
}
