import PadananModel

/// Chooses the places that show a term best: short, whole sentences in which it stands inside.
struct ExampleChooser {
    let pairs: [ExtractionPair]
    let files: [String]

    /// What the plainest example has, in bytes.
    private static let usualLength = 90
    private static let longest = 400

    /// - Parameter places: pairs, with the bytes of the term and of its rendering.
    func examples(_ places: [(pair: Int, source: Range<Int>, target: Range<Int>?)], most: Int) -> [ExtractionExample] {
        var ranked: [(cost: Int, place: (pair: Int, source: Range<Int>, target: Range<Int>?))] = []
        // One place of each pair, in their order.
        for place in places where ranked.last?.place.pair != place.pair { ranked.append((cost(place.pair, place.source), place)) }
        let order = ranked.indices.sorted { (ranked[$0].cost, $0) < (ranked[$1].cost, $1) }
        var seen: Set<String> = []
        var examples: [ExtractionExample] = []
        for index in order where examples.count < most {
            let place = ranked[index].place
            let pair = pairs[place.pair]
            guard seen.insert(pair.source).inserted else { continue }
            examples.append(
                ExtractionExample(
                    source: pair.source, target: pair.target, sourceRange: place.source, targetRange: place.target,
                    file: files[Int(pair.file)], line: pair.line > 0 ? Int(pair.line) : nil))
        }
        return examples
    }

    private func cost(_ number: Int, _ range: Range<Int>) -> Int {
        let pair = pairs[number]
        let length = max(pair.source.utf8.count, pair.target.utf8.count)
        var cost = abs(length - Self.usualLength)
        if length > Self.longest { cost += length }
        // A heading, or the term alone, shows little of its use.
        if pair.source.utf8.count < range.count + 15 { cost += 200 }
        if ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\"")].contains(pair.source.utf8.last ?? 0) {
            cost += 40
        }
        if range.lowerBound == 0 { cost += 20 }
        if pair.source.utf8.contains(UInt8(ascii: "(")) { cost += 15 }
        return cost
    }
}
