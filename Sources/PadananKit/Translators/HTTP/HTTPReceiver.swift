import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Collects the answers of a session's tasks; the session calls it on its queue.
///
/// A task is finished once, by whichever comes first: its answer, its failure, the limit of its size, its time, its cancellation.
final class HTTPReceiver: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    typealias Continuation = CheckedContinuation<HTTPAnswer, any Error>

    private struct Pending {
        var continuation: Continuation
        var answer: HTTPAnswer?
    }

    private let sizeLimit: Int
    private let lock = NSLock()
    private var pending: [Int: Pending] = [:]

    init(sizeLimit: Int) {
        self.sizeLimit = sizeLimit
    }

    /// Expects the answer of a task that has not begun.
    func expect(_ task: URLSessionTask, _ continuation: Continuation) {
        lock.lock()
        defer { lock.unlock() }
        pending[task.taskIdentifier] = Pending(continuation: continuation)
    }

    /// Ends the wait for a task, unless it has ended.
    func finish(_ task: URLSessionTask, _ failure: any Error) {
        take(task)?.continuation.resume(throwing: failure)
    }

    private func take(_ task: URLSessionTask) -> Pending? {
        lock.lock()
        defer { lock.unlock() }
        return pending.removeValue(forKey: task.taskIdentifier)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        lock.lock()
        pending[dataTask.taskIdentifier]?.answer = Self.head(response)
        lock.unlock()
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        lock.lock()
        pending[dataTask.taskIdentifier]?.answer?.body.append(contentsOf: data)
        let size = pending[dataTask.taskIdentifier]?.answer?.body.count ?? 0
        lock.unlock()
        guard size > sizeLimit else { return }
        finish(dataTask, HTTPFailure.tooLarge(limit: sizeLimit))
        dataTask.cancel()
    }

    /// No redirect is followed: a request has a key in it, and the text of a user.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        if let found = take(task) { found.continuation.resume(returning: Self.head(response)) }
        completionHandler(nil)
        task.cancel()
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let found = take(task) else { return }
        if let error {
            found.continuation.resume(throwing: HTTPFailure(error, received: found.answer?.body.count))
        } else if let answer = found.answer {
            found.continuation.resume(returning: answer)
        } else {
            found.continuation.resume(throwing: HTTPFailure.connection("there is no answer"))
        }
    }

    private static func head(_ response: URLResponse) -> HTTPAnswer {
        guard let response = response as? HTTPURLResponse else { return HTTPAnswer(status: 0) }
        var answer = HTTPAnswer(status: response.statusCode)
        for (name, value) in response.allHeaderFields { answer.headers["\(name)".lowercased()] = "\(value)" }
        return answer
    }
}
