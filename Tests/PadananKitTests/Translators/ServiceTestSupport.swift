import Foundation
import PadananTestSupport
import Testing

@testable import PadananKit

/// Waits that take no time, kept for counting.
final class FakeTiming: @unchecked Sendable {
    private let lock = NSLock()
    private var waits: [Duration] = []

    /// The waits so far.
    var slept: [Duration] {
        lock.lock()
        defer { lock.unlock() }
        return waits
    }

    private func add(_ wait: Duration) {
        lock.lock()
        defer { lock.unlock() }
        waits.append(wait)
    }

    /// Sleeps not at all; the random number is always 0.5, the time 2026-11-27 00:00:00 UTC.
    var timing: RetryTiming {
        RetryTiming(
            sleep: { wait in
                try Task.checkCancellation()
                self.add(wait)
            }, random: { 0.5 }, now: { 1_795_737_600 })
    }
}

/// A stub server with an adapter that talks to it.
struct ServiceBench {
    let server: StubServer
    let translator: any MachineTranslator
    let clock = FakeTiming()

    init(
        _ service: StubService, key: String? = StubServer.key, timeout: Duration = .seconds(20), extra: [String: String] = [:],
        engine: @escaping StubEngine = { $0.text }, change: (inout ServiceSettings) -> Void = { _ in }
    ) throws {
        server = try StubServer(engine)
        server.setPairs(["ind-eng", "ind-zlm", "spa-eng", "spa-eng_US"])
        let found = try #require(TranslationServices.service(service.rawValue))
        var settings = ServiceSettings()
        settings.baseURL = server.url(service)
        if found.key != .unused, let key { settings.key = try ServiceKey(key, from: "a test") }
        if found.model == .required { settings.model = "stub-model" }
        settings.timeout = timeout
        settings.extra = extra
        change(&settings)
        translator = try found.make(settings, timing: clock.timing)
    }

    /// Translates texts from Indonesian to English.
    func translate(_ texts: [TranslationText], _ languages: LanguagePair = .indonesianEnglish) async throws -> [TranslationAnswer] {
        let segments = texts.enumerated().map { TranslationRequest.Segment(id: "s\($0.offset)", text: $0.element) }
        return try await translator.translate(TranslationRequest(languages: languages, segments: segments))
    }

    /// The error of a translation that fails.
    func failure(_ texts: [TranslationText] = [TranslationText("Rusia menyerang.")]) async -> TranslatorError? {
        do {
            _ = try await translate(texts)
            return nil
        } catch {
            return error as? TranslatorError
        }
    }
}

extension TranslationRequest.Segment {
    /// A segment with terms found by their words in the text.
    static func with(_ id: String, _ text: String, _ terms: [(occurrence: String, term: String, rendering: String)]) -> Self {
        let hints = terms.compactMap { term -> TranslationRequest.TermHint? in
            guard let range = text.firstRange(of: term.occurrence) else { return nil }
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            return TranslationRequest.TermHint(
                range: start..<start + term.occurrence.utf8.count, occurrence: term.occurrence, term: term.term,
                rendering: term.rendering)
        }
        return Self(id: id, text: TranslationText(text), terms: hints)
    }
}

extension TranslationText {
    /// Neighbouring words joined, empty ones left out: what a spelling can bring back.
    var joined: TranslationText {
        var pieces: [Piece] = []
        for piece in self.pieces {
            if case .text(let words) = piece {
                if words.isEmpty { continue }
                if case .text(let before)? = pieces.last {
                    pieces[pieces.count - 1] = .text(before + words)
                    continue
                }
            }
            pieces.append(piece)
        }
        return TranslationText(pieces)
    }
}
