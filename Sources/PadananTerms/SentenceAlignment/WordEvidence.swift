import PadananLanguage
import PadananModel

/// Which words of two texts speak for each other: by the list of translations, by digits, and by spelling.
struct WordEvidence {
    /// A word of the other side.
    struct Partner {
        let word: Int32
        let gain: Float
    }

    /// For each source word its partners.
    private(set) var forward: [[Partner]]
    /// For each target word its partners.
    private(set) var backward: [[Partner]]
    /// What a word counts that has no partner.
    let sourceBases: [Float]
    let targetBases: [Float]

    /// Cost: linear in the different words; at most `Self.candidates` names are compared with a name.
    init(_ source: SentenceWords, _ target: SentenceWords, _ languages: LanguagePair) {
        let list = TranslationEvidence(languages)
        forward = Array(repeating: [], count: source.words.count)
        backward = Array(repeating: [], count: target.words.count)
        let base = { (word: SentenceWords.Word, isKnown: Bool) in
            isKnown || !word.digits.isEmpty ? BeadWeights.word : BeadWeights.unknownWord
        }
        sourceBases = source.words.map { base($0, list?.knowsSource($0.hash) ?? false) }
        targetBases = target.words.map { base($0, list?.knowsTarget($0.hash) ?? false) }
        if let list { addTranslations(list, source, target) }
        addDigits(source, target)
        addSpellings(source, target)
    }

    private mutating func add(_ source: Int, _ target: Int, _ forwardGain: Float, _ backwardGain: Float) {
        if forwardGain > 0 { forward[source].append(Partner(word: Int32(target), gain: forwardGain)) }
        if backwardGain > 0 { backward[target].append(Partner(word: Int32(source), gain: backwardGain)) }
    }

    private mutating func addTranslations(_ list: TranslationEvidence, _ source: SentenceWords, _ target: SentenceWords) {
        var places: [UInt64: Int] = [:]
        for (number, word) in target.words.enumerated() { places[word.hash] = number }
        for (number, word) in source.words.enumerated() {
            for entry in list.translations(of: word.hash) {
                if let place = places[entry.target] { add(number, place, entry.forward, entry.backward) }
            }
        }
    }

    private mutating func addDigits(_ source: SentenceWords, _ target: SentenceWords) {
        var byDigits: [[UInt8]: [Int]] = [:]
        for (number, word) in target.words.enumerated() where !word.digits.isEmpty {
            byDigits[word.digits, default: []].append(number)
        }
        for (number, word) in source.words.enumerated() where !word.digits.isEmpty {
            for other in byDigits[word.digits, default: []].prefix(Self.candidates) {
                let rarity = (Self.rarity(target, other), Self.rarity(source, number))
                add(number, other, min(5, rarity.0 + 1), min(5, rarity.1 + 1))
            }
        }
    }

    private mutating func addSpellings(_ source: SentenceWords, _ target: SentenceWords) {
        var byHead: [ArraySlice<UInt8>: [(number: Int, key: [UInt8])]] = [:]
        for (number, word) in target.words.enumerated() where word.digits.isEmpty && Self.lengths.contains(word.root.count) {
            let key = SoundKey.of(word.root)
            byHead[key.prefix(SoundKey.head), default: []].append((number, key))
        }
        for (number, word) in source.words.enumerated() where word.digits.isEmpty {
            let same = target.number(of: word.root).map(Int.init)
            if let same, word.root.count > 1 {
                let share: Float = word.root.count < Self.lengths.lowerBound ? 0.6 : 1
                let rarity = (Self.rarity(target, same), Self.rarity(source, number))
                add(number, same, share * min(5, rarity.0 + 0.5), share * min(5, rarity.1 + 0.5))
            }
            guard Self.lengths.contains(word.root.count) else { continue }
            let key = SoundKey.of(word.root)
            for other in byHead[key.prefix(SoundKey.head), default: []].prefix(Self.candidates) where other.number != same {
                let share = SoundKey.similarity(key, other.key)
                guard share >= Self.leastSimilarity else { continue }
                let rarity = (Self.rarity(target, other.number), Self.rarity(source, number))
                add(number, other.number, share * min(4.5, rarity.0), share * min(4.5, rarity.1))
            }
        }
    }

    private static let lengths = 4...40
    private static let candidates = 64
    private static let leastSimilarity: Float = 0.6

    /// How much it tells that a word is there: the logarithm of one more than the sentences for each that has it.
    private static func rarity(_ words: SentenceWords, _ number: Int) -> Float {
        BinaryLogarithm.natural(Float(words.count) / Float(max(1, words.words[number].sentences)) + 1)
    }
}
