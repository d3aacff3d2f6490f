/// Counts in how many lists units of a window occur.
struct PostingCounter {
    private var counts: [UInt16]
    private var weightOf: [Int32]
    private var touched: [Int32] = []
    private let weights: ClosedRange<Int>

    /// - Parameters:
    ///   - size: how many numbers a window has.
    ///   - weights: units of other weights don't count.
    init(size: Int, weights: ClosedRange<Int>) {
        counts = [UInt16](repeating: 0, count: size)
        weightOf = [Int32](repeating: 0, count: size)
        self.weights = weights
    }

    /// Counts the units of a block that lie in the window from `start` on.
    mutating func count(_ block: UnsafeRawBufferPointer, base: Int, from start: Int) {
        let (low, high) = (weights.lowerBound, weights.upperBound)
        let size = counts.count
        PostingBlock.forEach(in: block, base: base) { unit, weight in
            let place = unit &- start
            guard place >= 0, place < size, weight >= low, weight <= high else { return }
            if counts[place] == 0 {
                touched.append(Int32(truncatingIfNeeded: place))
                weightOf[place] = Int32(truncatingIfNeeded: weight)
            }
            if counts[place] < UInt16.max { counts[place] &+= 1 }
        }
    }

    /// Calls `body` for each unit counted, with its place in the window, and begins anew.
    mutating func take(_ body: (_ place: Int, _ count: Int, _ weight: Int) -> Void) {
        for place in touched.map(Int.init) {
            body(place, Int(counts[place]), Int(weightOf[place]))
            counts[place] = 0
        }
        touched.removeAll(keepingCapacity: true)
    }
}
