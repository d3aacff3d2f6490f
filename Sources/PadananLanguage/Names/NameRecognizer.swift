import PadananModel

/// Finds proper names, acronyms and blends, and tells a name's capital from one that only begins a sentence or stands in a headline.
///
///     NameRecognizer(.indonesian).names(in: Array("Kemarin Presiden Joko Widodo tiba.".utf8))   // Joko Widodo, title Presiden
///
/// Cost: linear in the bytes. Build it once.
public struct NameRecognizer: Sendable {
    private let lists: NameLists
    private let isOrdinaryWord: @Sendable (String) -> Bool

    /// - Parameter isOrdinaryWord: whether a folded word is in the language's vocabulary, so that its capital at the beginning of a sentence says
    ///   nothing; by default, whether the language's analyzer knows it and doesn't call it a name.
    public init(_ language: LanguageTag, isOrdinaryWord: (@Sendable (String) -> Bool)? = nil) {
        lists = NameLists(language)
        let analyzer = Morphology.analyzer(for: language)
        self.isOrdinaryWord =
            isOrdinaryWord ?? { word in
                guard let best = analyzer.analyses(of: word).first else { return false }
                return !best.isGuessed && best.partOfSpeech != .properNoun
            }
    }

    /// Returns the names of `bytes` in order.
    public func names(in bytes: [UInt8]) -> [ProperName] {
        var memory = NameMemory()
        return names(in: bytes, tokens: nil, &memory)
    }

    /// Returns the names of `bytes` in order, with what the caller keeps for many texts.
    ///
    /// - Parameter tokens: those of `bytes`, where the caller has them already.
    public func names(in bytes: [UInt8], tokens: [Token]?, _ memory: inout NameMemory) -> [ProperName] {
        var words: [NameWord] = []
        swap(&words, &memory.words)
        defer { swap(&words, &memory.words) }
        NameWordReader.read(bytes, tokens, lists, into: &words)
        markNames(&words, bytes, &memory)
        var names: [ProperName] = []
        var index = 0
        while index < words.count {
            let end = words[index].traits.contains(.name) ? sequenceEnd(words, index) : index
            if end > index { append(words, index..<end, to: &names) }
            index = max(end, index + 1)
        }
        return names
    }

    // MARK: Words

    /// Marks the words that belong to a name by themselves.
    private func markNames(_ words: inout [NameWord], _ bytes: [UInt8], _ memory: inout NameMemory) {
        var marked = MarkedWords()
        for index in words.indices where !words[index].traits.isDisjoint(with: [.capitalised, .innerCapital]) {
            let word = words[index]
            if isName(word, bytes, &memory) || word.traits.contains(.capitalised) && marked.contains(word, of: words) {
                words[index].traits.insert(.name)
            }
        }
    }

    private func isName(_ word: NameWord, _ bytes: [UInt8], _ memory: inout NameMemory) -> Bool {
        if word.traits.contains(.innerCapital) || word.isMarked { return true }
        if word.traits.contains(.calendarName) { return false }
        if !word.traits.isDisjoint(with: [.blend, .title]) { return true }
        return !memory.isOrdinary(word.hash) {
            isOrdinaryWord(String(decoding: FoldedKey.fold(bytes, in: word.range, lowercasing: true), as: UTF8.self))
        }
    }

    /// The words whose capital says something, wherever they stand.
    private struct MarkedWords {
        private var looks = 0
        private var all: Set<UInt64>?

        /// Whether `word` stands somewhere with such a capital. The first words are looked for one by one, as most texts ask once.
        mutating func contains(_ word: NameWord, of words: [NameWord]) -> Bool {
            guard !word.traits.contains(.calendarName) else { return false }
            if let all { return all.contains(word.hash) }
            looks += 1
            guard looks > 4 else { return words.contains { $0.hash == word.hash && $0.isMarked } }
            let all = Set(words.lazy.filter(\.isMarked).map(\.hash))
            self.all = all
            return all.contains(word.hash)
        }
    }

    /// The index behind the name that begins at `start`; small particles count between two of its words.
    private func sequenceEnd(_ words: [NameWord], _ start: Int) -> Int {
        var end = start + 1
        while end < words.count, words[end].traits.contains(.joined) {
            if words[end].traits.contains(.name) {
                end += 1
            } else if end + 1 < words.count, words[end + 1].traits.isSuperset(of: [.joined, .name]),
                lists[words[end].hash].contains(.particle)
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// Takes titles off the front; an acronym or blend beside a name is a name of its own.
    private func append(_ words: [NameWord], _ range: Range<Int>, to names: inout [ProperName]) {
        var start = range.lowerBound
        while range.upperBound - start > 1, words[start].traits.contains(.title) { start += 1 }
        let title =
            start > range.lowerBound ? words[range.lowerBound].range.lowerBound..<words[start - 1].range.upperBound : nil
        let first = words[start]
        let isAlone = range.upperBound - start == 1
        // A title alone names nobody, unless it is a blend.
        if isAlone, title == nil, first.traits.contains(.title), !first.traits.contains(.blend) { return }
        let whole = first.range.lowerBound..<words[range.upperBound - 1].range.upperBound
        names.append(ProperName(range: whole, title: title, kind: isAlone ? kind(first) : .name))
    }

    private func kind(_ word: NameWord) -> ProperName.Kind {
        if word.traits.contains(.blend) { return .blend }
        if word.traits.contains(.allCapitals) { return .acronym }
        return word.traits.contains(.innerCapital) ? .brand : .name
    }
}
