import PadananLanguage
import PadananModel

/// Tells when a term that occurs twice in a segment needs only one rendering.
///
/// English avoids repetition where Indonesian doesn't mind it: the second mention is a pronoun (`it`), a determiner without its noun (`the
/// second`, `those in Korea`), the head alone (`the guarantees`), or shares a plural with the first (`the first and second defendants`).
/// A full form with its acronym is one mention, in brackets (`Bank Indonesia (BI)`) or without (`Bank Indonesia BI`).
struct RepeatedMentions: Sendable {
    private let aligner: TermAligner
    private let referring: (any ReferringWords)?
    private let conjunctions: Set<String>
    private let prepositions: Set<String>

    init(_ aligner: TermAligner) {
        self.aligner = aligner
        referring = Morphology.referringWords(of: aligner.languages.target)
        conjunctions = Morphology.conjunctions(of: aligner.languages.source)
        prepositions = Morphology.analyzer(for: aligner.languages.source).prepositions
    }

    /// A word of a target that refers back.
    struct Reference {
        var start: Int
        var kind: ReferenceKind
    }

    /// Other mentions looked at for one; a segment has two or three, hostile text hundreds.
    private static let maximumOthers = 8

    /// Whether the link at `place`, which has no approved rendering, needs none of its own.
    ///
    /// - Parameter references: those of the target, found when they are first needed.
    func isExcused(_ place: Int, _ reading: PairReading, _ references: inout [Reference]?) -> Bool {
        let link = reading.links[place]
        var looked = 0
        for (number, other) in reading.links.enumerated() where other.source.concept == link.source.concept && number != place {
            guard let target = other.target, other.status != .unlisted else { continue }
            if isInBrackets(link, other, reading.source.bytes) || isHead(link, reading) || isCoordinated(link, other, reading) {
                return true
            }
            let found = references ?? self.references(in: reading)
            references = found
            let isGenitive = isGenitive(link, reading.source)
            if found.contains(where: { $0.start >= target.upperBound && ($0.kind == .phrase || isGenitive) }) { return true }
            looked += 1
            if looked == Self.maximumOthers { return false }
        }
        return false
    }

    /// Whether a mention stands beside another one that has an approved rendering and names the same: `Bursa Efek Jakarta BEJ`, `suku bunga acuan
    /// BI Rate`. Two concepts name the same when they share a rendering.
    func isApposition(_ place: Int, _ reading: PairReading) -> Bool {
        let link = reading.links[place]
        return [place - 1, place + 1].contains { other in
            guard reading.links.indices.contains(other), reading.links[other].status.isApproved else { return false }
            return isBeside(link, reading.links[other], reading.source.bytes)
                && shareRendering(link.source.concept, reading.links[other].source.concept)
        }
    }

    private func isBeside(_ link: TermLink, _ other: TermLink, _ source: [UInt8]) -> Bool {
        let (first, second) = link.source.range.lowerBound < other.source.range.lowerBound ? (link, other) : (other, link)
        let (start, end) = (first.source.range.upperBound, second.source.range.lowerBound)
        return end == start + 1 && source[start] == 0x20 || isInBrackets(link, other, source)
    }

    private func shareRendering(_ first: Int, _ second: Int) -> Bool {
        guard first != second else { return true }
        let terms = { (concept: Int) in
            Set(
                aligner.termbase.concepts[concept].terms(in: aligner.languages.target).filter(\.status.isApproved).map {
                    FoldedKey.fold($0.text)
                })
        }
        return !terms(first).isDisjoint(with: terms(second))
    }

    /// `Perserikatan Bangsa-Bangsa (PBB)`.
    private func isInBrackets(_ link: TermLink, _ other: TermLink, _ source: [UInt8]) -> Bool {
        let (first, second) = link.source.range.lowerBound < other.source.range.lowerBound ? (link, other) : (other, link)
        let between = source[first.source.range.upperBound..<max(first.source.range.upperBound, second.source.range.lowerBound)]
        guard between.contains(UInt8(ascii: "(")), between.count < 16 else { return false }
        return between.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "\"") || $0 >= 0x80 }
    }

    /// Whether the words that stand for the mention end in the head of a rendering: `the guarantees`.
    private func isHead(_ link: TermLink, _ reading: PairReading) -> Bool {
        guard let target = link.target, link.rendering == nil else { return false }
        let words = TargetWords(TokenizedText(Array(reading.target.bytes[target]))).words
        return words.last.map { aligner.forms(of: link.source.concept).parts.heads.contains($0.hash) } ?? false
    }

    /// Whether the two mentions are joined by a conjunction, and the rendering is in another number than the glossary's term.
    private func isCoordinated(_ link: TermLink, _ other: TermLink, _ reading: PairReading) -> Bool {
        guard other.rendering?.kind != .exact else { return false }
        let (first, second) = link.source.range.lowerBound < other.source.range.lowerBound ? (link, other) : (other, link)
        let range = first.source.range.upperBound..<max(first.source.range.upperBound, second.source.range.lowerBound)
        let between = TargetWords(TokenizedText(Array(reading.source.bytes[range])))
        return between.words.count <= 5 && between.words.contains { conjunctions.contains(between.key(of: $0)) }
    }

    /// The words of the target that refer back and render no term.
    private func references(in reading: PairReading) -> [Reference] {
        guard let referring else { return [] }
        let tokens = reading.target.tokens.filter { $0.kind != .space }
        let words = tokens.map { token in
            guard token.kind == .word else { return "" }
            return String(decoding: FoldedKey.fold(reading.target.bytes, in: token.range, lowercasing: true), as: UTF8.self)
        }
        let found = words.indices.compactMap { place in
            words[place].isEmpty ? nil : referring.reference(at: place, in: words).map { Reference(start: tokens[place].start, kind: $0) }
        }
        let taken = reading.links.compactMap(\.target)
        guard taken.count * found.count <= Self.maximumWork else { return found }
        return found.filter { reference in !taken.contains { $0.contains(reference.start) } }
    }

    private static let maximumWork = 10_000

    /// Whether a mention belongs to the noun before it, as far as no preposition or mark stands between: `pimpinan KPK`.
    private func isGenitive(_ link: TermLink, _ source: TextReading) -> Bool {
        guard let word = NeighboringWords(of: link.source.range, in: source).previous else { return false }
        let folded = FoldedKey.fold(word)
        return !prepositions.contains(folded) && !conjunctions.contains(folded)
    }
}
