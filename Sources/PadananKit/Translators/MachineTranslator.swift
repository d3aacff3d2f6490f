/// A service or an engine that translates.
///
/// One of the five places where others plug in. To add one, conform a type and name it in `TranslationServices.all`. An adapter knows how a service spells requests and answers; which segments are asked for, how terms are
/// guarded and how answers are verified is not its business.
public protocol MachineTranslator: Sendable {
    /// The name on the command line and in receipts: `deepl`.
    var name: String { get }
    var abilities: TranslatorAbilities { get }

    /// Translates some segments, at most as many as `abilities` allow, in one request where the service takes that. Retries are the adapter's business: an error thrown is final for this request.
    ///
    /// - Returns: one answer for each segment, in order; a segment that alone could not be translated has an answer with a `failure`.
    /// - Throws: a `TranslatorError`, or `CancellationError`.
    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer]

    /// Gives back what was made at the service for this run, such as a glossary. Errors are returned, not thrown, since the work is done.
    func finish() async -> [TranslatorError]
}

extension MachineTranslator {
    public func finish() async -> [TranslatorError] { [] }
}
