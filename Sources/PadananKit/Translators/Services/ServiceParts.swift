/// What an adapter is made of, from its service and settings.
struct ServiceParts: Sendable {
    let service: TranslationService
    let settings: ServiceSettings
    let timing: RetryTiming

    /// The connection to the base URL, or to `url` when none is given.
    func connection(
        otherwise url: String? = nil, kind: @escaping @Sendable (HTTPAnswer) -> TranslatorError.Kind? = { _ in nil }
    ) throws(TranslatorError) -> ServiceConnection {
        let base = try ServiceURL(settings.baseURL ?? url ?? service.defaultBaseURL ?? "", allowsHTTP: settings.allowsHTTP)
        let client = try HTTPClient(
            base: base, timeout: timeout, policy: RetryPolicy(retries: settings.retries), timing: timing)
        return ServiceConnection(service: service, client: client, redact: Redaction(settings.key), kind: kind)
    }

    var timeout: Duration { settings.timeout ?? service.defaultTimeout }
}
