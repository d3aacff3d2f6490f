/// Why a service didn't translate.
public struct TranslatorError: Error, Sendable, Hashable {
    /// What a run can do about it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Key missing or refused (401, 403): nothing will come of going on.
        case authorization
        /// No volume left (456): likewise, until the service's next period.
        case quota
        /// The request is too large (413): smaller ones may pass.
        case tooLarge
        /// Too many requests (429), after all retries.
        case rateLimit
        /// The service failed or can't be reached, after all retries.
        case unavailable
        /// No answer in time, after all retries.
        case timeout
        /// The answer is not what the service's documentation promises: truncated, not JSON, the wrong number of translations.
        case malformedAnswer
        /// The service refused the request for another reason (400): a language it doesn't have.
        case refused
        /// The settings of the service: a base URL that is none, a program that isn't there.
        case configuration
    }

    public var kind: Kind
    /// One lowercase clause; never with a key in it.
    public var message: String
    /// Of the last answer; `nil` when there was none.
    public var status: Int?

    public init(_ kind: Kind, _ message: String, status: Int? = nil) {
        self.kind = kind
        self.message = message
        self.status = status
    }
}
