/// How often renderings stand in the target text, wherever.
struct RenderingFrequencies: Sendable {
    /// Longer renderings are not counted.
    static let longest = 10

    private(set) var counts: [UInt64: Int32]

    /// - Parameter wanted: the phrases to count.
    init(_ target: ExtractionText, wanted: some Sequence<UInt64>) {
        counts = [:]
        for hash in wanted { counts[hash] = 0 }
        for number in 0..<target.count {
            let places = target.tokens(number)
            for start in places.indices where !RenderedSpans.isLight(target.word(places[start])) {
                var sequence = KeySequence()
                for end in start..<min(start + Self.longest, places.endIndex) {
                    let word = target.word(places[end])
                    if word.isBracket { break }
                    sequence.add(word.key)
                    if let count = counts[sequence.hash] { counts[sequence.hash] = count + 1 }
                }
            }
        }
    }

    subscript(_ hash: UInt64) -> Int { Int(counts[hash] ?? 0) }
}
