import PadananModel

/// Tells two spellings of one name (`Kiev`, `Kyiv`) from two names, and from a name and what is made of it (`Turkey`, `Turkish`).
///
///     NameSpelling(.english).relation("Turkey", "Türkiye")   // .otherSpelling
public struct NameSpelling: Sendable {
    /// How two words stand to each other.
    public enum Relation: Sendable, Hashable {
        /// Equal but for case.
        case same
        /// One name, written in two ways.
        case otherSpelling
        /// One is made of the other: an adjective, a people, a shortened form.
        case derived
        /// Two names.
        case other
    }

    private let endings: [[UInt8]]

    /// - Parameter language: of which endings that make adjectives of names are known; none for a language without a list.
    public init(_ language: LanguageTag) {
        endings =
            language.primary == "en" ? DataTable(enDemonymEndingsData).words.map { Array($0.utf8) }.sorted { $0.count > $1.count } : []
    }

    /// How two words stand to each other. Cost: O(*nm*), at most 64 bytes of each.
    public func relation(_ first: String, _ second: String) -> Relation {
        let folded = (FoldedKey.fold(first), FoldedKey.fold(second))
        if folded.0 == folded.1 { return .same }
        let (left, right) = (Self.letters(folded.0), Self.letters(folded.1))
        if left == right { return .otherSpelling }
        if isDerivedInSomeNumber(left, from: right) || isDerivedInSomeNumber(right, from: left) { return .derived }
        return Self.isSimilar(left, right) ? .otherSpelling : .other
    }

    private func isDerivedInSomeNumber(_ word: [UInt8], from name: [UInt8]) -> Bool {
        isDerived(word, from: name) || word.last == UInt8(ascii: "s") && isDerived(Array(word.dropLast()), from: name)
    }

    private func isDerived(_ word: [UInt8], from name: [UInt8]) -> Bool {
        if name.starts(with: word), name.count > word.count + 1 { return true }
        // `Pole` of `Poland`: a short form with a letter of its own.
        if word.count > Self.changedLetters + 1, word.count + 1 < name.count, name.starts(with: word.dropLast()) { return true }
        for ending in endings where word.count > ending.count + 1 && word.suffix(ending.count).elementsEqual(ending) {
            let stem = word.dropLast(ending.count)
            // `French` keeps two letters of `France` and what the ending doesn't change.
            let kept = max(2, stem.count - Self.changedLetters)
            if name.starts(with: stem.prefix(kept)), !name.suffix(ending.count).elementsEqual(ending) { return true }
        }
        return false
    }

    /// Letters of a name that an ending may change: `Spain`, `Spanish`.
    private static let changedLetters = 2

    /// Whether at most half of the letters differ, and the first doesn't.
    private static func isSimilar(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard let first = left.first, first == right.first, min(left.count, right.count) >= shortestName else { return false }
        return EditDistance.between(left, right) * 2 <= max(left.count, right.count)
    }

    private static let shortestName = 4

    /// The letters of a folded word without their marks.
    private static func letters(_ word: String) -> [UInt8] {
        guard word.utf8.contains(where: { $0 >= 0x80 }) else { return Array(word.utf8) }
        return word.unicodeScalars.flatMap { Array(String(CanonicalComposition.base(of: $0)).utf8) }
    }
}
