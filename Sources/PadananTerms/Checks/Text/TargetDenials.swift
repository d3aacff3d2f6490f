import PadananLanguage

/// The words of a sentence of the target that deny.
struct TargetDenials {
    private struct Denial {
        var hash: UInt64
        var sort: Sort
    }

    enum Sort: Sendable, Hashable {
        /// *Not*, *never*: it denies a clause.
        case plain
        /// *Fail*, *missing*: it may mean no more than its word in the source.
        case word
        /// *Unmanned*, *hopeless*: it denies what it is part of.
        case form
        /// *Not only*: it may mean no more than its phrase in the source.
        case idiom
    }

    private var denials: [Denial] = []

    var isEmpty: Bool { denials.isEmpty }

    /// Reads words until one of them denies plainly.
    init(_ text: TextReading, _ words: WordSequence, _ lexicon: NegationLexicon) {
        var place = 0
        while let hash = words.hash(place) {
            if let idiom = lexicon.idiom(at: { words.hash(place + $0) }) {
                if idiom.sort != .nothing { add(hash, idiom.sort == .plain ? .plain : .idiom) }
                place += idiom.words.count
                continue
            }
            if lexicon.denies(hash) {
                add(hash, lexicon.isPlain(hash) ? .plain : .word)
            }
            place += 1
            if isPlain { return }
        }
        addForms(text, words, lexicon)
    }

    private mutating func addForms(_ text: TextReading, _ words: WordSequence, _ lexicon: NegationLexicon) {
        for (place, range) in words.ranges.enumerated() {
            guard !isPlain else { return }
            guard let hash = words.hash(place), !lexicon.denies(hash) else { continue }
            let word = FoldedKey.fold(text.bytes, in: range, lowercasing: true)
            guard lexicon.deniesByForm(word) else { continue }
            add(hash, lexicon.isContracted(word) ? .plain : .form)
        }
    }

    private mutating func add(_ hash: UInt64, _ sort: Sort) {
        guard !denials.contains(where: { $0.hash == hash && $0.sort == sort }) else { return }
        denials.append(Denial(hash: hash, sort: denials.count < Self.mostDenials ? sort : .plain))
    }

    /// A sentence with more words that deny is no sentence, and isn't judged.
    private static let mostDenials = 64

    /// Whether one of them denies a clause whatever else the sentence says.
    var isPlain: Bool { denials.contains { $0.sort == .plain } }

    /// Takes out those that a word of the source accounts for; returns whether there are any.
    @discardableResult
    mutating func remove(_ words: [UInt64]) -> Bool {
        let count = denials.count
        denials.removeAll { $0.sort != .plain && words.contains($0.hash) }
        return denials.count < count
    }

    mutating func removeAll(_ sort: Sort) { denials.removeAll { $0.sort == sort } }
}
