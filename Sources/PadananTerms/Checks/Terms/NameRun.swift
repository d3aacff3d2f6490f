import PadananLanguage
import PadananModel

/// The capitalised words of a source text around an occurrence of a term: a name that the translation may give in a way of its own.
struct NameRun {
    private let words: [Token]
    private let range: TextRange
    private let reading: PairReading

    /// - Parameter range: of the term.
    init(around range: TextRange, _ reading: PairReading) {
        self.reading = reading
        self.range = range
        words = Self.run(around: range, reading.source)
    }

    /// The runs that begin with one of the words up to the term, since a sentence may begin with a capital before the name.
    private var names: [ArraySlice<Token>] {
        let last = words.lastIndex { $0.start <= range.lowerBound } ?? -1
        return words.indices.filter { $0 <= last }.map { words[$0...] }
    }

    // MARK: Initials

    /// Words that a name has at least and at most for its initials to tell it.
    private static let initialedLength = 3...8

    /// Whether the target has the initials of the name instead: `Koalisi Anti Utang` as `KAU`.
    var isInitialed: Bool {
        names.contains { name in
            guard Self.initialedLength.contains(name.count) else { return false }
            let initials = name.map { reading.source.bytes[$0.start] }
            return reading.target.tokens.contains { $0.kind == .word && reading.target.bytes[$0.range].elementsEqual(initials) }
        }
    }

    // MARK: Names that are kept

    /// Whether the target has the name as it is, which begins with one of `heads` and has a word besides that is no term: `PT Pembangunan Sejahtera`.
    func isKept(_ heads: NameHeads) -> Bool {
        names.contains { name in
            guard let first = name.first, let last = name.last, name.count > 1,
                heads.contains(FoldedKey.fold(reading.source.text(first.range)))
            else { return false }
            let hasOwnWord = name.dropFirst().contains { word in !reading.links.contains { $0.source.range.overlaps(word.range) } }
            return hasOwnWord && isInTarget(reading.source.bytes[first.start..<last.end])
        }
    }

    private func isInTarget(_ name: ArraySlice<UInt8>) -> Bool {
        let target = reading.target
        return target.tokens.contains { $0.kind == .word && target.bytes[$0.start...].starts(with: name) }
    }

    // MARK: Words

    /// The capitalised words, with only spaces in between, that `range` belongs to; empty when it isn't capitalised.
    private static func run(around range: TextRange, _ text: TextReading) -> [Token] {
        var run: [Token] = []
        var hasRange = false
        for token in text.tokens where token.kind != .space {
            let isName = token.kind == .word && (0x41...0x5A).contains(text.bytes[token.start])
            if !isName || isApart(token, run.last, text) {
                if hasRange { return run }
                run = []
            }
            if isName { run.append(token) }
            hasRange = isName && (hasRange || token.range.overlaps(range))
        }
        return hasRange ? run : []
    }

    private static func isApart(_ token: Token, _ previous: Token?, _ text: TextReading) -> Bool {
        guard let previous else { return false }
        return !text.bytes[previous.end..<token.start].allSatisfy { $0 == 0x20 }
    }
}
