/// Edits between a hypothesis and a reference when runs of words may be shifted at the cost of one edit each.
///
/// The best shift is done as long as one saves edits. A run is shifted only when the reference has it somewhere else, some of it is wrong
/// where it stands, and something else is wrong where it goes.
/// - Source: Snover et al. 2006, with the limits of Tercom.
struct ShiftSearch {
    /// Longest run that is shifted.
    private static let longestRun = 10
    /// Farthest that one is shifted.
    private static let farthest = 50
    /// Shifts that are tried for a segment; then no more are done.
    private static let mostTried = 1000

    /// Edits and shifts.
    let edits: Int

    init(_ words: [UInt32], _ reference: [UInt32]) {
        guard !reference.isEmpty, !words.isEmpty else {
            edits = max(words.count, reference.count)
            return
        }
        var words = words
        var shifts = 0
        var tried = 0
        while let better = Self.bestShift(of: words, to: reference, &tried) {
            words = better
            shifts += 1
        }
        edits = shifts + BandedEdits(words, reference).count
    }

    /// A run of words and where it goes.
    private struct Shift {
        var saved: Int
        var length: Int
        var start: Int
        var target: Int

        /// Whether it is to be done rather than `other`: it saves more, then the longer, then the earlier run, then the nearer to the beginning.
        func isBetter(than other: Shift) -> Bool {
            (saved, length, -start, -target) > (other.saved, other.length, -other.start, -other.target)
        }
    }

    private static func bestShift(of words: [UInt32], to reference: [UInt32], _ tried: inout Int) -> [UInt32]? {
        let edits = BandedEdits(words, reference)
        let places = EditPlaces(edits.steps)
        guard places.hypothesisErrors.last != 0, places.partners.count == reference.count else { return nil }
        var best: Shift?
        search: for start in words.indices {
            let end = min(reference.count, start + farthest + 1)
            for place in min(max(0, start - farthest), end)..<end {
                var length = 0
                while length < longestRun, start + length < words.count, place + length < reference.count,
                    words[start + length] == reference[place + length]
                {
                    length += 1
                    guard places.isWorthShifting(start, place, length) else { continue }
                    for target in places.targets(place, length) {
                        let shifted = shifted(words, start, length, to: target)
                        let saved = edits.count - edits.count(of: shifted, sameBefore: min(start, target))
                        let shift = Shift(saved: saved, length: length, start: start, target: target)
                        tried += 1
                        if best.map({ shift.isBetter(than: $0) }) ?? true { best = shift }
                    }
                    if tried >= mostTried { break search }
                }
            }
        }
        guard tried < mostTried, let best, best.saved > 0 else { return nil }
        return shifted(words, best.start, best.length, to: best.target)
    }

    /// `words` with a run put before the word at `target`; a target within the run or at its end moves the run behind as many words.
    private static func shifted(_ words: [UInt32], _ start: Int, _ length: Int, to target: Int) -> [UInt32] {
        let run = words[start..<start + length]
        let rest = Array(words[..<start] + words[(start + length)...])
        let place = target < start ? target : target > start + length ? target - length : min(target, rest.count)
        return Array(rest[..<place] + run + rest[place...])
    }
}
