/// When a request is sent again, and after how long.
struct RetryPolicy: Sendable, Hashable {
    /// How often a request is sent again at most.
    var retries: Int
    /// Before the first retry; doubled each time.
    var firstDelay = Duration.milliseconds(500)
    var longestDelay = Duration.seconds(30)
    /// A service that asks to wait longer is given up.
    var longestRetryAfter = Duration.seconds(300)

    /// Whether this status may pass when asked again: too many requests, and the server's own troubles (529 is DeepL's and Anthropic's “too many”).
    static func isRetried(_ status: Int) -> Bool {
        [429, 500, 502, 503, 504, 529].contains(status)
    }

    /// The wait before retry number `attempt`, from 0: half of it fixed, half by chance, so that many requests that failed together don't come again together; `nil` when the service asks for too long a wait.
    func delay(attempt: Int, retryAfter: Duration?, random: Double) -> Duration? {
        let doubled = firstDelay * (1 << min(attempt, 20))
        let longest = min(doubled, longestDelay)
        guard let retryAfter else { return longest / 2 + longest / 2 * random }
        guard retryAfter <= longestRetryAfter else { return nil }
        return retryAfter + min(firstDelay, longest) * random
    }
}
