import Foundation
import PadananTestSupport
import Testing

@testable import PadananKit

/// The adapter for Apertium with the real server and language pairs of Debian.
@Suite(.enabled(if: ApertiumServer.isInstalled, "apertium-apy with ind-zlm and spa-eng is not installed"))
struct ApertiumServerTests {
    @Test func textsAreTranslatedWithTheirMarks() async throws {
        let server = try ApertiumServer()
        defer { server.stop() }
        let translator = try await server.ready()

        let malay = try await Self.translate(
            [
                TranslationText([
                    .text("Pemerintah Indonesia "), .opening(1), .text("mendapat"), .closing(1), .text(" jaminan "), .placeholder(3),
                    .text(" keamanan."),
                ]), TranslationText("Pemerintah & rakyat <baru> “besar”, 5 > 3."),
            ], "id", "ms", translator)
        #expect(malay.map(\.failure) == [nil, nil])
        #expect(malay[0].text.text.hasPrefix("Kerajaan Indonesia "))
        #expect(Self.marks(malay[0].text) == [.opening(1), .closing(1), .placeholder(3)])
        #expect(malay[1].text.text.hasPrefix("Kerajaan & rakyat <") && malay[1].text.text.hasSuffix(", 5 > 3."))

        let english = try await Self.translate(
            [
                TranslationText([
                    .text("El "), .opening(1), .text("gobierno"), .closing(1), .text(" de España & Francia ofrece "), .placeholder(2),
                    .text(" garantías: 3 < 5 {x} [y] ^z$ @ \\ / ~."),
                ]), TranslationText("¿Dónde está el barco? €5 á é ñ 😀"),
            ], "es", "en", translator)
        let words = english[0].text.text
        #expect(words.hasPrefix("The government of Spain & France offers "))
        #expect(words.contains("guarantees: 3 < 5 {") && words.contains("^z$ @ \\ / ~"))
        #expect(Self.marks(english[0].text) == [.opening(1), .closing(1), .placeholder(2)])
        #expect(english[1].text.text.hasPrefix("Where ") && english[1].text.text.contains("€5") && english[1].text.text.contains("😀"))

        let error = await #expect(throws: TranslatorError.self) {
            try await Self.translate([TranslationText("Kapal.")], "id", "en", translator)
        }
        #expect(error?.kind == .refused)
        #expect(error?.message.contains("has no pair id → en; it has ") == true && error?.message.contains("ind → zlm") == true)
        #expect(await translator.finish().isEmpty)
    }

    private static func translate(_ texts: [TranslationText], _ source: String, _ target: String, _ translator: any MachineTranslator)
        async throws -> [TranslationAnswer]
    {
        let segments = texts.enumerated().map { TranslationRequest.Segment(id: "\($0.offset)", text: $0.element) }
        let languages = LanguagePair(LanguageTag(source), LanguageTag(target))
        return try await translator.translate(TranslationRequest(languages: languages, segments: segments))
    }

    private static func marks(_ text: TranslationText) -> [TranslationText.Piece] {
        text.pieces.filter { if case .text = $0 { false } else { true } }
    }
}

/// Apertium APy as Debian installs it, on a free port. It listens on all addresses of the computer, since it has no option for one.
final class ApertiumServer {
    private static let modes = "/usr/share/apertium/modes"

    static var isInstalled: Bool {
        ExternalTool("apertium-apy") != nil
            && ["ind-zlm", "spa-eng"].allSatisfy { FileManager.default.fileExists(atPath: "\(modes)/\($0).mode") }
    }

    let url: String
    private let process = Process()
    private let ended = DispatchSemaphore(value: 0)

    init() throws {
        let port = try FreePort.find()
        url = "http://127.0.0.1:\(port)"
        process.executableURL = URL(fileURLWithPath: try #require(ExternalTool("apertium-apy")).path)
        process.arguments = ["--port", "\(port)", Self.modes]
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = ended
        process.terminationHandler = { _ in ended.signal() }
        try SignalMask.cleared { try process.run() }
    }

    /// An adapter, once the server answers.
    func ready() async throws -> any MachineTranslator {
        var settings = ServiceSettings()
        settings.baseURL = url
        settings.retries = 20
        let timing = RetryTiming(sleep: { _ in try await Task.sleep(for: .milliseconds(500)) }, random: { 0 }, now: { 0 })
        let service = try #require(TranslationServices.service("apertium"))
        let translator = try service.make(settings, timing: timing)
        let segment = TranslationRequest.Segment(id: "0", text: TranslationText("barco"))
        let languages = LanguagePair(LanguageTag("es"), LanguageTag("en"))
        _ = try await translator.translate(TranslationRequest(languages: languages, segments: [segment]))
        return translator
    }

    func stop() {
        process.terminate()
        guard ended.wait(timeout: .now() + 10) == .timedOut else { return }
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
    }
}
