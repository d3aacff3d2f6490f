/// The candidates of a text and every place where one stands.
///
/// Made in two passes: the first counts hashes in a fixed table, so that the many that occur once take no room; the second keeps the others.
struct CandidateTable: Sendable {
    /// A place of a candidate.
    struct Occurrence: Sendable, Hashable {
        var candidate: Int32
        var text: Int32
        /// Its first token in the text.
        var start: Int32
        var count: Int32

        /// Whether it stands inside a longer candidate whose words are closely bound: `Amerika` in `Amerika Serikat`.
        var isBound = false

        /// Its tokens in the text.
        var span: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    /// By candidate: the numbers of its keys.
    private(set) var keys: [[Int32]] = []
    /// By text, then start, the shorter first.
    var occurrences: [Occurrence] = []
    /// By candidate.
    private(set) var counts: [Int32] = []

    private static let cells = 1 << 22

    init(_ text: ExtractionText, isCounted: [Bool], least: Int) {
        let reader = CandidateReader(text)
        var sketch = [UInt8](repeating: 0, count: Self.cells)
        if least > 1 {
            for number in 0..<text.count where isCounted[number] {
                reader.forEachSpan(number) { span in
                    let cell = Int(truncatingIfNeeded: text.hash(number, span)) & (Self.cells - 1)
                    sketch[cell] = sketch[cell] == .max ? .max : sketch[cell] + 1
                }
            }
        }
        var numbers: [UInt64: Int32] = [:]
        for number in 0..<text.count where isCounted[number] {
            reader.forEachSpan(number) { span in
                let hash = text.hash(number, span)
                guard least < 2 || sketch[Int(truncatingIfNeeded: hash) & (Self.cells - 1)] >= UInt8(min(least, 255)) else { return }
                let candidate = numbers[hash] ?? Int32(keys.count)
                if candidate == keys.count {
                    numbers[hash] = candidate
                    keys.append(text.words(number, span).map(\.key))
                    counts.append(0)
                }
                counts[Int(candidate)] += 1
                occurrences.append(
                    Occurrence(candidate: candidate, text: Int32(number), start: Int32(span.lowerBound), count: Int32(span.count)))
            }
        }
    }

    /// The places of each candidate, in the order of the text.
    func placesByCandidate() -> (Int) -> [Occurrence] {
        var starts = [Int](repeating: 0, count: keys.count + 1)
        for occurrence in occurrences { starts[Int(occurrence.candidate) + 1] += 1 }
        for index in 0..<keys.count { starts[index + 1] += starts[index] }
        var next = starts
        var numbers = [Int32](repeating: 0, count: occurrences.count)
        for (number, occurrence) in occurrences.enumerated() {
            numbers[next[Int(occurrence.candidate)]] = Int32(number)
            next[Int(occurrence.candidate)] += 1
        }
        let (sorted, ends) = (numbers, starts)
        return { candidate in sorted[ends[candidate]..<ends[candidate + 1]].map { occurrences[Int($0)] } }
    }
}
