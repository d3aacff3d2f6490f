/// Google Cloud Translation Basic (v2).
///
/// - Source: docs.cloud.google.com/translate: Translating text (Basic), Quotas and limits, API keys.
struct GoogleTranslator: MachineTranslator {
    static let service = TranslationService(
        id: "google", name: "Google", summary: "Google Cloud Translation, Basic (v2)",
        defaultBaseURL: "https://translation.googleapis.com", key: .required, keyVariable: "GOOGLE_API_KEY", model: .optional,
        factory: { settings, parts throws(TranslatorError) in try GoogleTranslator(settings, parts) })

    let name = "google"
    let abilities: TranslatorAbilities
    private let connection: ServiceConnection
    private let key: String
    private let model: String?

    init(_ settings: ServiceSettings, _ parts: ServiceParts) throws(TranslatorError) {
        connection = try parts.connection(kind: Self.kind)
        key = settings.key?.value ?? ""
        model = settings.model
        // 128 texts; 5,000 characters are recommended.
        abilities = TranslatorAbilities(annotation: nil, segmentLimit: 128, byteLimit: 5000, concurrency: settings.concurrency ?? 4)
    }

    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer] {
        var message = HTTPRequest.json("/language/translate/v2") { json in
            json.object { json in
                json.name("q")
                json.array { json in
                    for segment in request.segments { json.string(TextMarkup.html.encode(segment.text)) }
                }
                json.name("source")
                json.string(ServiceLanguage.plain(request.languages.source))
                json.name("target")
                json.string(ServiceLanguage.plain(request.languages.target))
                json.name("format")
                json.string("html")
                if let model {
                    json.name("model")
                    json.string(model)
                }
            }
        }
        message.headers.append(("X-goog-api-key", key))
        let answer = try await connection.json(message)
        let texts = try connection.elements(answer["data"]?["translations"], "translations").map { $0["translatedText"]?.string }
        return try connection.answers(texts, for: request.segments, .html)
    }

    /// Google's 400 for a wrong key, and 403 for limits of time or volume.
    private static func kind(_ answer: HTTPAnswer) -> TranslatorError.Kind? {
        guard answer.status == 400 || answer.status == 403, let error = answer.json?["error"] else { return nil }
        let reasons = reasons(error)
        if reasons.contains("API_KEY_INVALID") || reasons.contains("keyInvalid") { return .authorization }
        if reasons.contains("rateLimitExceeded") || reasons.contains("userRateLimitExceeded") { return .rateLimit }
        if reasons.contains("dailyLimitExceeded") || reasons.contains("quotaExceeded") { return .quota }
        return nil
    }

    private static func reasons(_ error: JSONValue) -> [String] {
        var reasons: [String] = []
        for list in [error["errors"], error["details"]] {
            guard case .array(let values)? = list else { continue }
            reasons += values.compactMap { $0["reason"]?.string }
        }
        return reasons
    }
}
