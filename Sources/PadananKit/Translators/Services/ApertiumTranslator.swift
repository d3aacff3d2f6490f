/// Apertium APy, one's own server unless a URL is given.
///
/// - Source: wiki.apertium.org/wiki/Apertium-apy; Debian's apertium-apy 0.12 answers as this expects (`ApertiumServerTests`).
struct ApertiumTranslator: MachineTranslator {
    static let service = TranslationService(
        id: "apertium", name: "Apertium", summary: "Apertium APy, on this computer unless a URL is given",
        defaultBaseURL: "http://127.0.0.1:2737",
        factory: { settings, parts throws(TranslatorError) in try ApertiumTranslator(settings, parts) })

    let name = "apertium"
    let abilities: TranslatorAbilities
    private let connection: ServiceConnection
    private let pairs: ApertiumPairs

    init(_ settings: ServiceSettings, _ parts: ServiceParts) throws(TranslatorError) {
        connection = try parts.connection()
        pairs = ApertiumPairs(connection)
        abilities = TranslatorAbilities(
            annotation: nil, segmentLimit: 1, byteLimit: 5000, concurrency: settings.concurrency ?? 2, isPaid: false)
    }

    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer] {
        let pair = try await pairs.pair(for: request.languages)
        var answers: [TranslationAnswer] = []
        for segment in request.segments { answers += try await translate(segment, pair) }
        return answers
    }

    private func translate(_ segment: TranslationRequest.Segment, _ pair: String) async throws -> [TranslationAnswer] {
        let message = HTTPRequest.form(
            "/translate",
            [("langpair", pair), ("q", TextMarkup.xml.encode(segment.text)), ("markUnknown", "no"), ("format", "html")])
        let answer = try await connection.json(message)
        return try connection.answers([answer["responseData"]?["translatedText"]?.string], for: [segment], .xml)
    }
}
