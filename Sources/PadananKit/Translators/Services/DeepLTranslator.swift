/// DeepL's API v2, with v3 glossaries made from the terms that occur.
///
/// - Source: developers.deepl.com: Translate text, Glossaries, Error handling, Context.
struct DeepLTranslator: MachineTranslator {
    static let service = TranslationService(
        id: "deepl", name: "DeepL", summary: "DeepL API, free or pro; glossaries are made from the terms", key: .required,
        keyVariable: "DEEPL_AUTH_KEY",
        extras: [
            .init(
                name: "formality", summary: "how to address the reader, where the language has that",
                values: ["default", "more", "less", "prefer_more", "prefer_less"]),
            .init(
                name: "model_type", summary: "which of DeepL's models",
                values: ["quality_optimized", "prefer_quality_optimized", "latency_optimized"]),
        ],
        factory: { settings, parts throws(TranslatorError) in try DeepLTranslator(settings, parts) })

    /// The part of the text before that goes along, which DeepL doesn't charge for.
    private static let contextLimit = 1000

    let name = "deepl"
    let abilities: TranslatorAbilities
    private let connection: ServiceConnection
    private let authorization: (name: String, value: String)
    private let extra: [String: String]
    private let glossaries: DeepLGlossaries

    init(_ settings: ServiceSettings, _ parts: ServiceParts) throws(TranslatorError) {
        let key = settings.key?.value ?? ""
        connection = try parts.connection(otherwise: key.hasSuffix(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com")
        authorization = ("Authorization", "DeepL-Auth-Key \(key)")
        extra = settings.extra
        glossaries = DeepLGlossaries(connection, authorization)
        // 50 texts and 128 KiB are documented; JSON and marks need some of that.
        abilities = TranslatorAbilities(
            annotation: .glossary, segmentLimit: 50, byteLimit: 60_000, concurrency: settings.concurrency ?? 4)
    }

    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer] {
        var answers = [TranslationAnswer?](repeating: nil, count: request.segments.count)
        for group in DeepLGlossaries.groups(request.segments) {
            let segments = group.map { request.segments[$0] }
            let glossary = try await glossaries.glossary(for: segments, request.languages)
            for (index, answer) in zip(group, try await translate(segments, request.languages, glossary)) { answers[index] = answer }
        }
        return answers.compactMap { $0 }
    }

    private func translate(
        _ segments: [TranslationRequest.Segment], _ languages: LanguagePair, _ glossary: String?
    ) async throws -> [TranslationAnswer] {
        var message = HTTPRequest.json("/v2/translate") { json in
            json.object { json in write(&json, segments, languages, glossary) }
        }
        message.headers.append(authorization)
        let answer = try await connection.json(message)
        let texts = try connection.elements(answer["translations"], "translations").map { $0["text"]?.string }
        return try connection.answers(texts, for: segments, .xml)
    }

    private func write(
        _ json: inout JSONWriter, _ segments: [TranslationRequest.Segment], _ languages: LanguagePair, _ glossary: String?
    ) {
        json.name("text")
        json.array { json in
            for segment in segments { json.string(TextMarkup.xml.encode(segment.text)) }
        }
        json.name("source_lang")
        json.string(ServiceLanguage.deepLSource(languages.source))
        json.name("target_lang")
        json.string(ServiceLanguage.deepLTarget(languages.target))
        if let context = segments.lazy.map(\.previous).first(where: { !$0.isEmpty }) {
            json.name("context")
            json.string(String(context.suffix(Self.contextLimit)))
        }
        json.name("tag_handling")
        json.string("xml")
        json.name("outline_detection")
        json.bool(false)
        json.name("preserve_formatting")
        json.bool(true)
        json.name("split_sentences")
        json.string("nonewlines")
        if let glossary {
            json.name("glossary_id")
            json.string(glossary)
        }
        if let formality = extra["formality"] {
            json.name("formality")
            json.string(formality)
        }
        if let model = extra["model_type"] {
            json.name("model_type")
            json.string(model)
        }
    }

    func finish() async -> [TranslatorError] { await glossaries.finish() }
}
