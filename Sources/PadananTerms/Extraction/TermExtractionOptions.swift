/// What is extracted, and with how much evidence.
public struct TermExtractionOptions: Sendable, Hashable {
    /// How often a term, and with its rendering, must occur; `nil` takes 3 in a large text, 2 in a short one.
    public var minimumCount: Int?
    /// The least score of a term that is listed, 0…1.
    public var minimumScore = 0.0
    /// How many examples each term gets.
    public var examples = 3
    /// How many other renderings each term gets.
    public var competitors = 5

    public init() {}

    /// How many texts are many.
    private static let large = 2000

    /// The least count in a text of `count` segments.
    func least(_ count: Int) -> Int { max(1, minimumCount ?? (count < Self.large ? 2 : 3)) }
}
