import PadananLanguage
import PadananModel

/// The words of the target, by hash.
struct NameIndex {
    let list: NameWordList
    /// By hash, for long texts only: the first place, and for each place the next with the same hash, or −1.
    private var places = WordHashMap(capacity: 0)
    private var next: [Int] = []

    init(_ list: NameWordList) {
        self.list = list
        guard list.words.count > Self.mostSearched else { return }
        places = WordHashMap(capacity: list.words.count * 2)
        next = Array(repeating: -1, count: list.words.count)
        for place in list.words.indices.reversed() {
            let word = list.words[place]
            next[place] = places[word.hash] ?? -1
            places.set(word.hash, place)
        }
        for word in list.words where word.stem != word.hash && places[word.stem] == nil {
            if let place = places[word.hash] { places.set(word.stem, place) }
        }
    }

    /// So many words are gone through faster than an index of them is made.
    private static let mostSearched = 96

    func contains(_ hash: UInt64) -> Bool {
        guard next.isEmpty else { return places[hash] != nil }
        return list.words.contains { $0.hash == hash || $0.stem == hash }
    }

    /// The place of the first word with `hash`, if there is one.
    func first(_ hash: UInt64) -> Int? {
        guard next.isEmpty else { return places[hash] }
        if let place = following(hash, from: 0) { return place }
        return list.words.first { $0.stem == hash }.flatMap { following($0.hash, from: 0) }
    }

    private func following(_ hash: UInt64, from start: Int) -> Int? {
        var place = start
        while place < list.words.count {
            if list.words[place].hash == hash { return place }
            place += 1
        }
        return nil
    }

    /// The next place with the same word as `place`.
    private func next(after place: Int) -> Int? {
        guard next.isEmpty else { return next[place] >= 0 ? next[place] : nil }
        return following(list.words[place].hash, from: place + 1)
    }

    /// Whether a name of the source stands here as it does there.
    func contains(_ source: NameWordList, _ words: Range<Int>) -> Bool {
        find(words.count) { NameRenderings.Word(hash: source.words[words.lowerBound + $0].hash, isCapitalised: true) }
    }

    func contains(_ rendering: [NameRenderings.Word]) -> Bool { find(rendering.count) { rendering[$0] } }

    /// Whether the words, which are asked for by number, follow one another somewhere.
    private func find(_ count: Int, _ wanted: (Int) -> NameRenderings.Word) -> Bool {
        guard count > 0 else { return false }
        var place = first(wanted(0).hash)
        var tries = 0
        while let found = place, tries < Self.mostTries {
            if matches(count, wanted, at: found) { return true }
            place = next(after: found)
            tries += 1
        }
        return false
    }

    /// Of a word that the target has more often, the later places are not tried.
    private static let mostTries = 64

    private func matches(_ count: Int, _ wanted: (Int) -> NameRenderings.Word, at place: Int) -> Bool {
        guard place + count <= list.words.count else { return false }
        for offset in 0..<count {
            let (word, wanted) = (list.words[place + offset], wanted(offset))
            guard word.hash == wanted.hash || word.stem == wanted.hash, !wanted.isCapitalised || word.isCapitalised else { return false }
        }
        return true
    }
}
