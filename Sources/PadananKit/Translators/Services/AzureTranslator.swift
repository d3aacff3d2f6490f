/// Azure Translator v3, with renderings of terms in its dynamic dictionary.
///
/// - Source: learn.microsoft.com/azure/ai-services/translator: v3 Translate, Dynamic dictionary, Service limits, Status codes.
struct AzureTranslator: MachineTranslator {
    static let service = TranslationService(
        id: "azure", name: "Azure", summary: "Azure Translator v3; terms go in its dynamic dictionary",
        defaultBaseURL: "https://api.cognitive.microsofttranslator.com", key: .required, keyVariable: "AZURE_TRANSLATOR_KEY",
        region: .optional, extras: [.init(name: "category", summary: "the id of a custom model")],
        factory: { settings, parts throws(TranslatorError) in try AzureTranslator(settings, parts) })

    let name = "azure"
    let abilities: TranslatorAbilities
    private let connection: ServiceConnection
    private let headers: [(name: String, value: String)]
    private let path: String
    private let category: String?

    init(_ settings: ServiceSettings, _ parts: ServiceParts) throws(TranslatorError) {
        connection = try parts.connection(kind: Self.kind)
        var headers = [(name: "Ocp-Apim-Subscription-Key", value: settings.key?.value ?? "")]
        if let region = settings.region { headers.append(("Ocp-Apim-Subscription-Region", region)) }
        self.headers = headers
        // Endpoints with a name of their own have a path.
        let isNamed = connection.base.host.hasSuffix(".cognitiveservices.azure.com") && connection.base.path.isEmpty
        path = isNamed ? "/translator/text/v3.0/translate" : "/translate"
        category = settings.extra["category"]
        // 1,000 texts and 50,000 characters with all markup are documented.
        abilities = TranslatorAbilities(annotation: .tags, segmentLimit: 200, byteLimit: 20_000, concurrency: settings.concurrency ?? 4)
    }

    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer] {
        var message = HTTPRequest.json(path) { json in
            json.array { json in
                for segment in request.segments {
                    json.object { json in
                        json.name("Text")
                        json.string(TextMarkup.html.encodeWithDictionary(segment.text, segment.terms))
                    }
                }
            }
        }
        message.query = [
            ("api-version", "3.0"), ("from", ServiceLanguage.plain(request.languages.source)),
            ("to", ServiceLanguage.plain(request.languages.target)), ("textType", "html"),
        ]
        if let category { message.query.append(("category", category)) }
        message.headers += headers
        let answer = try await connection.json(message)
        let texts = try connection.elements(answer, "translations").map { try text(of: $0) }
        return try connection.answers(texts, for: request.segments, .html)
    }

    private func text(of value: JSONValue) throws(TranslatorError) -> String? {
        try connection.elements(value["translations"], "translations").first?["text"]?.string
    }

    /// Azure's six digits: 403001 for a free volume that is spent, 400050 and 400077 for texts too long.
    private static func kind(_ answer: HTTPAnswer) -> TranslatorError.Kind? {
        switch answer.json?["error"]?["code"]?.identifier {
        case "403001": .quota
        case "400050", "400077": .tooLarge
        default: nil
        }
    }
}
