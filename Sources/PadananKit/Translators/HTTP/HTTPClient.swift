import CCurl
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests to one service over URLSession, without cookies, cache or redirects.
///
/// Proxies come from the environment (`https_proxy`, `no_proxy`).
final class HTTPClient: Sendable {
    /// Answers larger than this are refused.
    static let sizeLimit = 16 << 20

    let base: ServiceURL
    /// Time for one attempt from its beginning to its last byte.
    let timeout: Duration
    let policy: RetryPolicy
    private let timing: RetryTiming
    private let receiver: HTTPReceiver
    private let session: URLSession

    init(base: ServiceURL, timeout: Duration, policy: RetryPolicy, timing: RetryTiming, sizeLimit: Int = sizeLimit) throws(TranslatorError)
    {
        if let problem = padanan_curl_problem() {
            throw TranslatorError(
                .configuration, "the network needs libcurl; install the package libcurl4 (\(String(cString: problem)))")
        }
        self.base = base
        self.timeout = timeout
        self.policy = policy
        self.timing = timing
        receiver = HTTPReceiver(sizeLimit: sizeLimit)
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.httpMaximumConnectionsPerHost = 16
        // Our own clock is the shorter one.
        configuration.timeoutIntervalForRequest = timeout.inSeconds + 30
        session = URLSession(configuration: configuration, delegate: receiver, delegateQueue: nil)
    }

    deinit { session.finishTasksAndInvalidate() }

    /// Sends a request until it has a final answer: a status that is not retried, or the last one.
    ///
    /// - Parameter isFinal: whether an answer of a retried status is final all the same, as for a quota that is spent.
    /// - Throws: an `HTTPFailure` after all retries, a `TranslatorError` for a URL that is none, or `CancellationError`.
    func send(_ request: HTTPRequest, isFinal: @Sendable (HTTPAnswer) -> Bool = { _ in false }) async throws -> HTTPAnswer {
        let message = try message(request)
        var attempt = 0
        while true {
            try Task.checkCancellation()
            var retryAfter: Duration?
            do {
                let answer = try await self.attempt(message)
                guard RetryPolicy.isRetried(answer.status), !isFinal(answer), attempt < policy.retries else { return answer }
                retryAfter = answer.headers["retry-after"].flatMap { RetryAfter.wait($0, now: timing.now()) }
                guard let delay = policy.delay(attempt: attempt, retryAfter: retryAfter, random: timing.random()) else { return answer }
                try await timing.sleep(delay)
            } catch let failure as HTTPFailure {
                guard failure.isRetried, attempt < policy.retries,
                    let delay = policy.delay(attempt: attempt, retryAfter: nil, random: timing.random())
                else { throw failure }
                try await timing.sleep(delay)
            }
            attempt += 1
        }
    }

    private func message(_ request: HTTPRequest) throws(TranslatorError) -> URLRequest {
        var message = URLRequest(url: try base.url(request.path, query: request.query))
        message.httpMethod = request.method
        message.httpShouldHandleCookies = false
        message.timeoutInterval = timeout.inSeconds + 30
        message.setValue("padanan/\(PadananVersion.current)", forHTTPHeaderField: "User-Agent")
        message.setValue("application/json", forHTTPHeaderField: "Accept")
        for (name, value) in request.headers { message.setValue(value, forHTTPHeaderField: name) }
        if !request.body.isEmpty { message.httpBody = Data(request.body) }
        return message
    }

    private func attempt(_ message: URLRequest) async throws -> HTTPAnswer {
        let task = session.dataTask(with: message)
        let receiver = receiver
        // A timer of its own: tasks may all be busy. A source gives back what it holds when it is cancelled, `asyncAfter` only at its time.
        let clock = DispatchSource.makeTimerSource(queue: .global())
        clock.setEventHandler {
            receiver.finish(task, HTTPFailure.timeout)
            task.cancel()
        }
        clock.schedule(deadline: .now() + timeout.inSeconds)
        clock.resume()
        defer { clock.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                receiver.expect(task, continuation)
                guard !Task.isCancelled else { return receiver.finish(task, CancellationError()) }
                task.resume()
            }
        } onCancel: {
            receiver.finish(task, CancellationError())
            task.cancel()
        }
    }
}

extension Duration {
    /// As a number of seconds.
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
