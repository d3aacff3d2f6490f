/// The formatting that needs no codes, inside of each pair and outside of them all: the one with the least emphasis, of those the one that
/// most stretches of text have, of those the first.
///
/// The length of the text doesn't count, so that a translation has the same base.
struct WordBaseFormats {
    /// A format at one place.
    private struct Candidate: Hashable {
        var pair: Int
        var key: WordItemKeys.Key
    }

    private struct Count {
        /// Smaller is better.
        var emphasis: Int
        var stretches = 0
        var order: Int
        var properties: RunProperties

        /// Adds what was counted before.
        mutating func join(_ earlier: Count) {
            emphasis = min(emphasis, earlier.emphasis)
            (stretches, order, properties) = (earlier.stretches, earlier.order, earlier.properties)
        }

        func isBetter(than other: Count) -> Bool {
            (emphasis, -stretches, order) < (other.emphasis, -other.stretches, other.order)
        }
    }

    /// By the number of the pair, -1 outside of them all.
    private(set) var bases: [Int: (key: WordItemKeys.Key, properties: RunProperties)] = [:]

    /// - Parameter look: what the style of the paragraph gives; emphasis is what differs from it.
    init(_ items: ArraySlice<WordItem>, _ keys: WordItemKeys, _ atoms: [WordAtom], _ look: RunLook) {
        if isUniform(items, keys, atoms) { return }
        var counts: [Candidate: Count] = [:]
        var open = [-1]
        var last: WordItemKeys.Key?
        for (index, item) in items.enumerated() {
            if item.kind == .opening { open.append(item.pair) }
            if item.kind == .closing, open.count > 1 { open.removeLast() }
            if item.kind == .opening || item.kind == .closing { last = nil }
            guard item.kind == .text, let key = keys.keys[index] else { continue }
            let atom = atoms[item.atoms.lowerBound]
            var count = Count(emphasis: Self.emphasis(key, look, atom), order: index, properties: atom.run ?? .plain)
            let candidate = Candidate(pair: open[open.count - 1], key: key)
            if let earlier = counts[candidate] { count.join(earlier) }
            if key != last { count.stretches += 1 }
            counts[candidate] = count
            last = key
        }
        choose(counts)
    }

    /// How much a format stands out; white space doesn't, and says nothing.
    private static func emphasis(_ key: WordItemKeys.Key, _ look: RunLook, _ atom: WordAtom) -> Int {
        guard atom.text.hasWord else { return Int.max }
        return key.look.symmetricDifference(look).intersection(.emphasis).rawValue.nonzeroBitCount
    }

    /// Finds the base where there are no pairs and all text is formatted alike, as in most paragraphs.
    private mutating func isUniform(_ items: ArraySlice<WordItem>, _ keys: WordItemKeys, _ atoms: [WordAtom]) -> Bool {
        guard let first = items.first(where: { $0.kind == .text }), let key = keys.keys.first(where: { $0 != nil }) ?? nil else {
            return true
        }
        guard items.allSatisfy({ $0.pair < 0 }), keys.keys.allSatisfy({ $0 == nil || $0 == key }) else { return false }
        bases[-1] = (key, atoms[first.atoms.lowerBound].run ?? .plain)
        return true
    }

    /// The best of each place.
    private mutating func choose(_ counts: [Candidate: Count]) {
        var best: [Int: Count] = [:]
        for (candidate, count) in counts {
            if let other = best[candidate.pair], other.isBetter(than: count) { continue }
            best[candidate.pair] = count
            bases[candidate.pair] = (candidate.key, count.properties)
        }
    }
}
