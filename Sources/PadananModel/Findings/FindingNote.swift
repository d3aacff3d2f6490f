/// Evidence for a finding: the glossary entry it rests on, another place that contradicts it.
public struct FindingNote: Sendable, Hashable {
    /// One lowercase clause: `concept security-guarantee, preferred term`.
    public var text: String
    /// Where the evidence stands; `nil` when it stands nowhere in a file.
    public var location: SourceLocation?

    public init(_ text: String, at location: SourceLocation? = nil) {
        self.text = text
        self.location = location
    }
}
