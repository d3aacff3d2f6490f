/// How segments are translated.
public struct TranslationSettings: Sendable, Hashable {
    public var guardMode = GuardMode.annotate
    /// From which score on a repaired unit of the memory is used, from 0 to 100.
    public var minimumScore = 75.0
    /// Whether a segment that the service gave no translation for gets a draft.
    public var draftsRest = true
    /// Characters, in code points, that may be sent to the service; `nil` for as many as it takes.
    public var characterLimit: Int?

    public init() {}
}
