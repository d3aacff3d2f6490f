/// The formatting that most of the text has, inside of each pair and outside of them all: it needs no codes.
///
/// Text without any emphasis counts twice, so that rather the word in bold has a code than those around it.
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
        if isUniform(items, keys, atoms) { return }
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
                let weight = key.look.isDisjoint(with: .emphasis) ? 2 : 1
                counts[place, default: Count(order: index, properties: atom.run ?? .plain)].bytes += weight * atom.text.utf8.count
            }
        }
        choose(counts)
    }

    /// Finds the base where there are no pairs and all text is formatted alike, as in most paragraphs.
    private mutating func isUniform(_ items: ArraySlice<WordItem>, _ keys: WordItemKeys, _ atoms: [WordAtom]) -> Bool {
        guard let first = items.first(where: { $0.kind == .text }), let key = keys.keys.first(where: { $0 != nil }) ?? nil else { return true }
        guard items.allSatisfy({ $0.pair < 0 }), keys.keys.allSatisfy({ $0 == nil || $0 == key }) else { return false }
        bases[-1] = (key, atoms[first.atoms.lowerBound].run ?? .plain)
        return true
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
