/// Requests to a service and what its answers mean, in its adapter's name.
struct ServiceConnection: Sendable {
    let service: TranslationService
    let client: HTTPClient
    let redact: Redaction
    /// What an answer means where the service says more than its status, such as 429 for a quota that is spent.
    let kind: @Sendable (HTTPAnswer) -> TranslatorError.Kind?

    var base: ServiceURL { client.base }

    /// Sends a request and reads the JSON of a good answer.
    ///
    /// - Throws: a `TranslatorError` or `CancellationError`.
    func json(_ request: HTTPRequest) async throws -> JSONValue {
        let answer = try await send(request)
        do {
            return try JSONReader.read(answer.body, in: 0..<answer.body.count)
        } catch {
            throw malformed("is no JSON (byte \(error.offset): \(error.message)): \(excerpt(answer.body))", answer.status)
        }
    }

    /// Sends a request whose answer is good when its status is.
    func send(_ request: HTTPRequest) async throws -> HTTPAnswer {
        let kind = kind
        do {
            let answer = try await client.send(request) { ![nil, .rateLimit, .unavailable].contains(kind($0)) }
            guard !(200..<300).contains(answer.status) else { return answer }
            throw error(answer)
        } catch let failure as HTTPFailure {
            throw error(failure)
        }
    }

    /// The error that an answer is not what the documentation promises: “the answer of DeepL has …”.
    func malformed(_ what: String, _ status: Int? = 200) -> TranslatorError {
        TranslatorError(.malformedAnswer, redact("the answer of \(service.name) \(what)"), status: status)
    }

    private func error(_ failure: HTTPFailure) -> TranslatorError {
        let tries = client.policy.retries == 0 ? "" : ", tried \(client.policy.retries + 1) times"
        let place = "\(service.name) at \(base.address)"
        switch failure {
        case .timeout:
            return TranslatorError(.timeout, "\(place) did not answer within \(Self.seconds(client.timeout))\(tries)")
        case .connection(let reason): return TranslatorError(.unavailable, "\(place): \(reason)\(tries)")
        case .broken(let received):
            return TranslatorError(.malformedAnswer, "the answer of \(place) breaks off after \(received) bytes\(tries)", status: 200)
        case .tooLarge(let limit):
            return TranslatorError(.malformedAnswer, "the answer of \(place) is larger than \(limit >> 20) MB", status: 200)
        case .certificate: return TranslatorError(.unavailable, "\(place): no secure connection; its certificate is not trusted")
        }
    }

    private func error(_ answer: HTTPAnswer) -> TranslatorError {
        let kind = kind(answer) ?? Self.kind(answer.status)
        let said = words(answer)
        return TranslatorError(kind, redact(wording(kind, answer) + (said.isEmpty ? "" : ": “\(said)”")), status: answer.status)
    }

    private static func kind(_ status: Int) -> TranslatorError.Kind {
        switch status {
        case 401, 403, 407: .authorization
        case 456: .quota
        case 413, 414: .tooLarge
        case 429, 529: .rateLimit
        case 408: .timeout
        case 500...: .unavailable
        case 300..<400: .configuration
        default: .refused
        }
    }

    private func wording(_ kind: TranslatorError.Kind, _ answer: HTTPAnswer) -> String {
        let (name, status) = (service.name, answer.status)
        switch kind {
        case .authorization:
            let hint = service.keyVariable.map { ", see \($0)" } ?? ""
            return "\(name) refuses the key (\(status)\(hint))"
        case .quota: return "no volume is left at \(name) (\(status))"
        case .tooLarge: return "the request is too large for \(name) (\(status))"
        case .rateLimit:
            let wait = answer.headers["retry-after"].map { "; it asks to wait \(String($0.prefix(40)))" } ?? ""
            return "too many requests for \(name) (\(status))\(wait)"
        case .timeout, .unavailable: return "\(name) at \(base.address) fails (\(status))"
        case .configuration where (300..<400).contains(status):
            let place = answer.headers["location"].flatMap { try? ServiceURL(Self.origin($0), allowsHTTP: true) }
            let goal = place.map { " to \($0.scheme)://\($0.address)" } ?? ""
            return "\(name) at \(base.address) redirects\(goal) (\(status)); redirects are not followed, give the right base URL"
        default: return "\(name) refuses the request (\(status))"
        }
    }

    /// Scheme and host of a URL: its path and query may have secrets in them.
    private static func origin(_ url: String) -> String {
        url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(separator: "/")
            .split(separator: "?").first.map(String.init) ?? ""
    }

    /// What the service says itself, where its JSON has a member for that.
    private func words(_ answer: HTTPAnswer) -> String {
        guard let json = answer.json else { return "" }
        let error = json["error"]
        let found = [error?["message"], error, json["explanation"], json["message"], json["detail"]].lazy.compactMap { $0?.string }.first
        return Self.oneLine(found ?? "", limit: 200)
    }

    private func excerpt(_ body: [UInt8]) -> String {
        body.isEmpty ? "it is empty" : "“\(Self.oneLine(String(decoding: body.prefix(120), as: UTF8.self), limit: 60))”"
    }

    /// A text in one line without control characters, cut to `limit` characters.
    static func oneLine(_ text: String, limit: Int) -> String {
        let scalars = text.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? " " : $0 }
        let words = String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
        return words.count > limit ? words.prefix(limit) + "…" : words
    }

    private static func seconds(_ duration: Duration) -> String {
        let seconds = duration.inSeconds
        return seconds == seconds.rounded() ? "\(Int(seconds)) s" : "\(seconds) s"
    }
}
