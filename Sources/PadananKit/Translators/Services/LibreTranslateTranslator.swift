/// LibreTranslate, one's own server or libretranslate.com.
///
/// - Source: docs.libretranslate.com: API usage, Error codes.
struct LibreTranslateTranslator: MachineTranslator {
    static let service = TranslationService(
        id: "libretranslate", name: "LibreTranslate", summary: "LibreTranslate, on this computer unless a URL is given",
        defaultBaseURL: "http://127.0.0.1:5000", key: .optional, keyVariable: "LIBRETRANSLATE_API_KEY", defaultTimeout: .seconds(120),
        factory: { settings, parts throws(TranslatorError) in try LibreTranslateTranslator(settings, parts) })

    let name = "libretranslate"
    let abilities: TranslatorAbilities
    private let connection: ServiceConnection
    private let key: ServiceKey?

    init(_ settings: ServiceSettings, _ parts: ServiceParts) throws(TranslatorError) {
        connection = try parts.connection(kind: Self.kind)
        key = settings.key
        // libretranslate.com takes 2,000 characters.
        abilities = TranslatorAbilities(
            annotation: nil, segmentLimit: 20, byteLimit: 2000, concurrency: settings.concurrency ?? 2, isPaid: settings.key != nil)
    }

    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer] {
        let message = HTTPRequest.json("/translate") { json in
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
                if let key {
                    json.name("api_key")
                    json.string(key.value)
                }
            }
        }
        let answer = try await connection.json(message)
        let texts = try connection.elements(answer["translatedText"], "translatedText").map(\.string)
        return try connection.answers(texts, for: request.segments, .html)
    }

    /// LibreTranslate says 400 for a text beyond its limit and where a key is missing.
    private static func kind(_ answer: HTTPAnswer) -> TranslatorError.Kind? {
        guard answer.status == 400, let words = answer.json?["error"]?.string?.lowercased() else { return nil }
        if words.contains("exceeds") && words.contains("limit") { return .tooLarge }
        return words.contains("api key") ? .authorization : nil
    }
}
