/// How to reach a service and how to use it.
public struct ServiceSettings: Sendable, Hashable {
    /// `nil` for the service's own.
    public var baseURL: String?
    public var key: ServiceKey?
    public var model: String?
    public var region: String?
    /// The program of `command` and its arguments; no shell reads them.
    public var program: [String] = []
    /// Time for one attempt; `nil` for the service's own.
    public var timeout: Duration?
    /// How often a request is sent again after a failure that may pass.
    public var retries = 4
    /// Requests at a time; `nil` for the service's own.
    public var concurrency: Int?
    /// Whether texts may go to other computers without encryption.
    public var allowsHTTP = false
    /// Settings that one service has: `formality` of DeepL.
    public var extra: [String: String] = [:]

    public init() {}
}
