/// The formatting that most of the text has, inside of each pair and outside of them all: it needs no codes.
struct WordBaseFormats {
    private struct Count {
        var bytes = 0
        var order: Int
        var properties: RunProperties
    }

    /// What is counted together.
    private struct Place: Hashable {
        var pair: Int
        var key: WordItemKeys.Key
    }

    /// By the number of the pair, -1 outside of them all.
    private(set) var bases: [Int: (key: WordItemKeys.Key, properties: RunProperties)] = [:]

    init(_ items: ArraySlice<WordItem>, _ keys: WordItemKeys, _ atoms: [WordAtom]) {
        var counts: [Place: Count] = [:]
        var open = [-1]
        for (index, item) in items.enumerated() {
            switch item.kind {
            case .opening: open.append(item.pair)
            case .closing: if open.count > 1 { open.removeLast() }
            case .standalone: break
            case .text:
                guard let key = keys.keys[index] else { continue }
                let atom = atoms[item.atoms.lowerBound]
                let place = Place(pair: open[open.count - 1], key: key)
                counts[place, default: Count(order: index, properties: atom.run ?? .plain)].bytes += atom.text.utf8.count
            }
        }
        choose(counts)
    }

    /// The most frequent of each place, the first of those that are equally frequent.
    private mutating func choose(_ counts: [Place: Count]) {
        var best: [Int: Count] = [:]
        for (place, count) in counts {
            if let other = best[place.pair], (other.bytes, count.order) > (count.bytes, other.order) { continue }
            best[place.pair] = count
            bases[place.pair] = (place.key, count.properties)
        }
    }
}
