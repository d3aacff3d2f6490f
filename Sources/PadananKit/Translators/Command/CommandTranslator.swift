/// An engine of the user's own: a program that reads a JSON object a line and writes one a line; see docs/services.md.
struct CommandTranslator: MachineTranslator {
    static let service = TranslationService(
        id: "command", name: "The program", summary: "a program of your own that reads and writes JSON Lines", baseURL: .unused,
        program: .required, defaultTimeout: .seconds(300),
        factory: { settings, parts throws(TranslatorError) in try CommandTranslator(settings, parts) })

    let name = "command"
    let abilities: TranslatorAbilities
    private let engine: CommandEngine

    init(_ settings: ServiceSettings, _ parts: ServiceParts) throws(TranslatorError) {
        engine = CommandEngine(
            path: try ProgramSearch.path(of: settings.program.first ?? ""), arguments: Array(settings.program.dropFirst()),
            timeout: parts.timeout, restarts: settings.retries)
        // One process answers one batch after another; it may do the segments of a batch as it likes.
        abilities = TranslatorAbilities(
            annotation: .list, segmentLimit: 32, byteLimit: 64 << 10, concurrency: 1, takesMisses: true, isPaid: false)
    }

    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer] {
        var lines: [CommandEngine.Line] = []
        for segment in request.segments {
            lines.append(CommandEngine.Line(id: segment.id, bytes: CommandRecord.bytes(segment, request.languages)))
        }
        let answers = try await engine.answers(to: lines)
        return request.segments.map { segment in
            switch answers[segment.id] {
            case .target(let text)?: TranslationAnswer(TextMarkup.xml.decode(text))
            case .failure(let message)?: TranslationAnswer(failure: message)
            case nil: TranslationAnswer(failure: "the program gave no answer")
            }
        }
    }

    func finish() async -> [TranslatorError] { await engine.finish() }
}
