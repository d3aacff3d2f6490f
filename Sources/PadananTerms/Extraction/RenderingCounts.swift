/// The renderings of one candidate, by what their inflected forms share.
struct RenderingCounts: Sendable {
    /// A rendering with what was counted.
    struct Rendering: Sendable {
        var hash: UInt64
        var weight: Float
        /// One place for each time: pair, tokens.
        var places: [(pair: Int32, span: Range<Int>)]
        var count: Int { places.count }
    }

    private(set) var renderings: [Rendering] = []
    private var numbers: [UInt64: Int] = [:]

    mutating func add(_ hash: UInt64, weight: Float, pair: Int32, span: Range<Int>) {
        let number = numbers[hash] ?? renderings.count
        if number == renderings.count {
            numbers[hash] = number
            renderings.append(Rendering(hash: hash, weight: 0, places: []))
        }
        renderings[number].weight += weight
        renderings[number].places.append((pair, span))
    }

    subscript(_ hash: UInt64) -> Rendering? { numbers[hash].map { renderings[$0] } }

    /// The renderings, the most trusted first.
    var sorted: [Rendering] {
        renderings.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    }
}
