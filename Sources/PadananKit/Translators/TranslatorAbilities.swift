/// What a service takes and how much of it.
public struct TranslatorAbilities: Sendable, Hashable {
    /// How a service is told the renderings of terms.
    public enum Annotation: String, Sendable, Hashable, CaseIterable {
        /// A glossary that is made at the service before (DeepL).
        case glossary
        /// Markup around the term (Azure's dynamic dictionary).
        case tags
        /// Words in the prompt, which let the model inflect.
        case prompt
        /// A list in each record (`command`).
        case list
    }

    /// `nil` when the service can't be told; terms are masked then.
    public var annotation: Annotation?
    /// Segments in a request.
    public var segmentLimit: Int
    /// Bytes of all texts of a request, in UTF-8, without markup.
    public var byteLimit: Int
    /// Requests at a time.
    public var concurrency: Int
    /// Whether another answer may be had for the same segment, with the misses named.
    public var takesMisses: Bool
    /// Whether each character sent is paid for.
    public var isPaid: Bool

    public init(
        annotation: Annotation?, segmentLimit: Int, byteLimit: Int, concurrency: Int = 4, takesMisses: Bool = false, isPaid: Bool = true
    ) {
        self.annotation = annotation
        self.segmentLimit = segmentLimit
        self.byteLimit = byteLimit
        self.concurrency = concurrency
        self.takesMisses = takesMisses
        self.isPaid = isPaid
    }
}
