import PadananLanguage
import PadananModel

/// The words of the target, by hash.
struct NameIndex {
    let list: NameWordList
    private var places: WordHashMap
    /// The next place with the same hash, or −1.
    private var next: [Int]

    init(_ list: NameWordList) {
        self.list = list
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

    func contains(_ hash: UInt64) -> Bool { places[hash] != nil }

    /// The place of the first word with `hash`, if there is one.
    func first(_ hash: UInt64) -> Int? { places[hash] }

    /// Whether a name of the source stands here as it does there.
    func contains(_ source: NameWordList, _ words: Range<Int>) -> Bool {
        find(words.map { NameRenderings.Word(hash: source.words[$0].hash, isCapitalised: true) }) != nil
    }

    func contains(_ rendering: [NameRenderings.Word]) -> Bool { find(rendering) != nil }

    /// The place at which the words follow one another.
    func find(_ rendering: [NameRenderings.Word]) -> Int? {
        guard let first = rendering.first, var place = places[first.hash] else { return nil }
        var tries = 0
        while place >= 0, tries < Self.mostTries {
            if matches(rendering, at: place) { return place }
            place = next[place]
            tries += 1
        }
        return nil
    }

    /// Of a word that the target has more often, the later places are not tried.
    private static let mostTries = 64

    private func matches(_ rendering: [NameRenderings.Word], at place: Int) -> Bool {
        guard place + rendering.count <= list.words.count else { return false }
        for (offset, wanted) in rendering.enumerated() {
            let word = list.words[place + offset]
            guard word.hash == wanted.hash || word.stem == wanted.hash, !wanted.isCapitalised || word.isCapitalised else { return false }
        }
        return true
    }

    /// Whether a capitalised word is another spelling of a name, or how the target language writes it.
    func containsSpelling(of name: [UInt8], _ renderings: NameRenderings, _ bytes: [UInt8]) -> Bool {
        let key = renderings.spellingKey(name)
        return list.words.contains { word in
            guard word.isCapitalised else { return false }
            let letters = PlainLetters.shared.fold(bytes, in: word.range)
            guard letters.count * 2 >= name.count, letters.count <= name.count * 2 + 2 else { return false }
            if renderings.spellingKey(letters) == key || renderings.isAdapted(name, letters) { return true }
            return word.stem != word.hash && renderings.isAdapted(name, Array(letters.dropLast()))
        }
    }
}
