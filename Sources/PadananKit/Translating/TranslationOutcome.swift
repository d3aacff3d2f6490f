/// What a run of translating came to.
public struct TranslationOutcome: Sendable {
    /// In the order of the segments.
    public var items: [TranslatedItem]
    /// Why the service stopped answering; what it answered until then is in the journal.
    public var failure: TranslatorError?
    /// What could not be given back to the service, such as a glossary made for the run.
    public var leftovers: [TranslatorError] = []
    /// Code points sent, and requests made, answers from the journal not among them.
    public var characters = 0
    public var requests = 0
}
