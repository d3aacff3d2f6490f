/// A language model behind OpenAI's chat completions: llama.cpp, Ollama, vLLM, OpenAI and whoever else has that interface.
///
/// - Source: platform.openai.com/docs/api-reference/chat; the servers' own pages on compatibility.
struct ChatTranslator: MachineTranslator {
    static let service = TranslationService(
        id: "openai", name: "OpenAI chat",
        summary: "a language model at any server with OpenAI's chat completions (llama.cpp, Ollama, vLLM)",
        defaultBaseURL: "https://api.openai.com/v1", key: .optional, keyVariable: "OPENAI_API_KEY", model: .required,
        defaultTimeout: .seconds(300),
        extras: [
            .init(name: "style", summary: "an instruction in words: “formal, as in a newspaper”"),
            .init(
                name: "json", summary: "whether to ask for JSON by response_format, which not every server takes", values: ["yes", "no"]),
            .init(name: "temperature", summary: "whether to send temperature 0, which not every model takes", values: ["yes", "no"]),
        ],
        factory: { settings, parts throws(TranslatorError) in try ChatTranslator(settings, parts) })

    let name = "openai"
    let abilities: TranslatorAbilities
    private let connection: ServiceConnection
    private let key: ServiceKey?
    private let model: String
    private let extra: [String: String]

    init(_ settings: ServiceSettings, _ parts: ServiceParts) throws(TranslatorError) {
        connection = try parts.connection(kind: Self.kind)
        key = settings.key
        model = settings.model ?? ""
        extra = settings.extra
        let isLocal = connection.base.isLoopback
        guard key != nil || connection.base.host != "api.openai.com" else {
            throw TranslatorError(.authorization, "OpenAI needs a key; put it in OPENAI_API_KEY or in a file that only you can read")
        }
        abilities = TranslatorAbilities(
            annotation: .prompt, segmentLimit: 16, byteLimit: 6000, concurrency: settings.concurrency ?? (isLocal ? 1 : 4),
            takesMisses: true, isPaid: !isLocal)
    }

    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer] {
        let prompt = ChatPrompt(request: request, style: extra["style"])
        var message = HTTPRequest.json("/chat/completions") { json in
            json.object { json in write(&json, prompt) }
        }
        if let key { message.headers.append(("Authorization", "Bearer \(key.value)")) }
        let answer = try await connection.json(message)
        let choice = try connection.elements(answer["choices"], "choices").first
        guard let content = choice?["message"]?["content"]?.string else {
            throw connection.malformed("has no text where its documentation promises one")
        }
        let texts = ChatAnswer.texts(in: content, count: request.segments.count)
        if texts.isEmpty { throw unreadable(content, choice?["finish_reason"]?.string) }
        return (1...max(1, request.segments.count)).prefix(request.segments.count).map { number in
            texts[number].map { TranslationAnswer(TextMarkup.xml.decode($0)) }
                ?? TranslationAnswer(failure: "the model's answer has no translation of this segment")
        }
    }

    private func write(_ json: inout JSONWriter, _ prompt: ChatPrompt) {
        json.name("model")
        json.string(model)
        json.name("messages")
        json.array { json in
            for (role, content) in prompt.messages {
                json.object { json in
                    json.name("role")
                    json.string(role)
                    json.name("content")
                    json.string(content)
                }
            }
        }
        if extra["temperature"] != "no" {
            json.name("temperature")
            json.integer(0)
        }
        if extra["json"] != "no" {
            json.name("response_format")
            json.object { json in
                json.name("type")
                json.string("json_object")
            }
        }
        json.name("stream")
        json.bool(false)
    }

    private func unreadable(_ content: String, _ reason: String?) -> TranslatorError {
        if reason == "length" {
            return TranslatorError(.tooLarge, "the model's answer stops in the middle; it has no room for so many segments", status: 200)
        }
        let excerpt = ServiceConnection.oneLine(String(content.prefix(200)), limit: 60)
        return connection.malformed("has no translations in the form that was asked for: “\(excerpt)”")
    }

    /// A spent quota is a 429 too, and a text too long a 400.
    private static func kind(_ answer: HTTPAnswer) -> TranslatorError.Kind? {
        guard let error = answer.json?["error"] else { return nil }
        switch error["code"]?.string ?? error["type"]?.string {
        case "insufficient_quota": return .quota
        case "context_length_exceeded", "exceed_context_size_error": return .tooLarge
        default: return nil
        }
    }
}
