import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Why there is no whole answer to one request.
enum HTTPFailure: Error, Sendable, Hashable {
    case timeout
    /// One lowercase clause: “can't connect”.
    case connection(String)
    /// The connection closed within the body.
    case broken(received: Int)
    /// The body is larger than the limit.
    case tooLarge(limit: Int)
    /// The certificate of the server is not trusted.
    case certificate

    /// What the error of a task means.
    ///
    /// - Parameter received: bytes of the body, `nil` before the head came.
    init(_ error: any Error, received: Int?) {
        switch (error as? URLError)?.code {
        case .timedOut?: self = .timeout
        case .serverCertificateUntrusted?, .serverCertificateHasBadDate?, .serverCertificateHasUnknownRoot?,
            .serverCertificateNotYetValid?, .secureConnectionFailed?:
            self = .certificate
        case _ where received != nil: self = .broken(received: received ?? 0)
        case .cannotFindHost?, .dnsLookupFailed?: self = .connection("can't find the host")
        case .cannotConnectToHost?: self = .connection("can't connect")
        default: self = .connection("the connection failed")
        }
    }

    /// Whether the same request may pass when sent again.
    var isRetried: Bool {
        switch self {
        case .timeout, .connection, .broken: true
        case .tooLarge, .certificate: false
        }
    }
}
