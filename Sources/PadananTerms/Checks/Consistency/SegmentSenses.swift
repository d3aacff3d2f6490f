import PadananModel

/// The variants of a segment, those in one that have the same words.
struct SegmentSenses {
    /// Variants that say the same.
    struct Sense: Hashable {
        /// The keys of their words, sorted.
        var words: [String]
        /// How often they occurred.
        var count: Int
        /// In the order of the run.
        var places: [VariantGroup.Place]

        /// The texts of the first place that has them.
        var text: CheckedSegment? { places.first { $0.hasText }?.segment }

        /// The share of their words that two senses have in common, from 0 to 1.
        func share(inCommonWith other: Sense) -> Double {
            let (mine, others) = (Set(words), Set(other.words))
            return Double(mine.intersection(others).count) / Double(max(1, mine.union(others).count))
        }
    }

    /// In the order in which they occurred first.
    private(set) var all: [Sense] = []

    /// Variants whose text is gone can't be judged, and are left out.
    init(_ group: VariantGroup, keys: (CheckedSegment) -> [String]) {
        var numbers: [[String]: Int] = [:]
        var joined: [String: Int] = [:]
        for variant in group.variants {
            guard let text = variant.places.first(where: { $0.hasText })?.segment else { continue }
            let words = keys(text)
            let letters = words.joined()
            let sorted = words.sorted()
            if let number = numbers[sorted] ?? joined[letters] {
                all[number].count += variant.count
                all[number].places += variant.places
            } else {
                (numbers[sorted], joined[letters]) = (all.count, all.count)
                all.append(Sense(words: sorted, count: variant.count, places: variant.places))
            }
        }
        for number in all.indices { all[number].places.sort { $0.order < $1.order } }
    }

    /// The most frequent, of equals the first.
    var usual: Sense? {
        all.reduce(nil) { best, sense in best.map { $0.count >= sense.count } ?? false ? best : sense }
    }
}
