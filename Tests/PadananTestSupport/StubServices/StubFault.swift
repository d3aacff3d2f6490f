/// How a stub server misbehaves at one request.
public enum StubFault: Sendable, Hashable {
    /// Answers as usual.
    case none
    /// Answers with this status, and the service's own form of error.
    case status(Int, retryAfter: String? = nil)
    /// Answers with this status and body.
    case body(Int, String)
    /// Answers as usual after some seconds.
    case slow(Double)
    /// Sends half of the body it announced, and closes.
    case truncated
    /// Sends a body that stops in the middle and says that this is all.
    case cut
    /// Closes without an answer.
    case closed
    /// Answers 200 with a web page.
    case notJSON
    /// Leaves out the last translation.
    case wrongCount
    /// Answers 307 with this location.
    case redirect(String)
    /// Answers 200 with so many bytes.
    case huge(Int)
}
