import PadananLanguage
import PadananModel

/// Carries the differences between a segment and a similar source over into the remembered target.
///
///     “Harga 5 buah naik.” – “The price of 5 fruits rose.” for “Harga 7 buah naik.”: “The price of 7 fruits rose.”
///
/// A difference is carried over where it is one number, date, name or glossary term for another of the same kind, and the remembered one is
/// rendered at one place of the target only. Unless all differences are, nothing is.
public struct MemoryRepairer: Sendable {
    private let aligner: TermAligner
    private let names: NameRecognizer
    private let inflector: (any TermInflecting)?
    private let numbers: NumberRepair

    /// Differences that are carried over at most; sources with more resemble each other by chance.
    private static let mostDifferences = 4
    /// Tokens of the two sources between which the fewest changes are searched.
    private static let changeLimit = 400

    public init(_ termbase: Termbase, languages: LanguagePair) {
        self.init(TermAligner(termbase, languages: languages))
    }

    /// Makes a repairer that uses an aligner there is.
    public init(_ aligner: TermAligner) {
        self.aligner = aligner
        names = NameRecognizer(aligner.languages.source)
        inflector = Morphology.inflector(for: aligner.languages.target)
        numbers = NumberRepair(aligner.languages)
    }

    /// The match with its differences carried over, or `nil` where that is not certain.
    public func repaired(_ match: MemoryMatch, for source: InlineText) -> MemoryMatch? {
        let (old, new) = (match.unit.source.text, source.text)
        guard match.kind == .fuzzy, MemorySimilarity.codesDiffering(match.unit.source, source) == 0 else { return nil }
        let changes = changes(from: old, to: new)
        guard !changes.isEmpty, changes.count <= Self.mostDifferences else { return nil }
        var reading = RepairReading(match, source: new)
        var edits: [RepairEdit] = []
        for change in changes {
            guard let edit = edit(for: change, &reading) else { return nil }
            // One term may be two changes of words, which one edit carries over.
            if !edits.contains(edit) { edits.append(edit) }
        }
        return applied(edits, to: match)
    }

    /// What differs between the sources, as ranges of bytes in both; empty when a mark or a space does, or the order of words.
    private func changes(from old: String, to new: String) -> [(old: TextRange, new: TextRange)] {
        let (left, right) = (MemoryTokens(old).tokens, MemoryTokens(new).tokens)
        let changes = SequenceChange.all(from: left.map(\.form), to: right.map(\.form), limit: Self.changeLimit)
        var ranges: [(old: TextRange, new: TextRange)] = []
        for change in changes {
            guard let first = left[change.old].first, let last = left[change.old].last, let start = right[change.new].first,
                let end = right[change.new].last
            else { return [] }
            ranges.append((first.range.lowerBound..<last.range.upperBound, start.range.lowerBound..<end.range.upperBound))
        }
        return ranges
    }

    private func edit(for change: (old: TextRange, new: TextRange), _ reading: inout RepairReading) -> RepairEdit? {
        numbers.edit(for: change, reading) ?? termEdit(for: change, &reading) ?? nameEdit(for: change, reading)
    }

    // MARK: Terms

    /// Both sides are an occurrence of a term, the remembered one with a certain rendering.
    private func termEdit(for change: (old: TextRange, new: TextRange), _ reading: inout RepairReading) -> RepairEdit? {
        let links = reading.links(aligner)
        let covering = links.filter { $0.source.range.contains(change.old) }
        guard covering.count == 1, let link = covering.first, let range = link.target, let rendering = link.rendering,
            link.status.isApproved,
            rendering.concept == link.source.concept
        else { return nil }
        let found = aligner.sourceRecognizer.matches(in: reading.newSource).filter { $0.range.contains(change.new) }
        guard found.count == 1, let match = found.first, match.kind != .derived, reading.isOtherwiseEqual(link.source.range, match.range)
        else { return nil }
        let concept = aligner.termbase.concepts[match.concept]
        guard let wanted = concept.terms(in: aligner.languages.target).first(where: { $0.status == .preferred }) else { return nil }
        // A text with the term twice has two places, of which the alignment chose one.
        guard links.filter({ $0.source.concept == link.source.concept }).count == 1, inflector != nil || !concept.isVerbatim else {
            return nil
        }
        let old = aligner.termbase.concepts[rendering.concept].terms[rendering.term]
        guard let text = inflected(wanted, concept, like: reading.target(range), listed: old.text, at: range, reading) else { return nil }
        return RepairEdit(
            .term, range: range, text: text, remembered: reading.old(link.source.range), wanted: reading.new(match.range))
    }

    private func inflected(
        _ wanted: Term, _ concept: Concept, like found: String, listed: String, at range: TextRange, _ reading: RepairReading
    ) -> String? {
        let words = NeighboringWords(of: range, in: reading.targetReading)
        let form: InflectedReplacement
        if let inflector {
            form = inflector.inflect(
                wanted.text, like: found, of: listed, as: concept.effectivePartOfSpeech(for: wanted), after: words.previous)
            // An article that would have to change is left to a person.
            if let previous = words.previous, let determiner = inflector.determiner(previous, before: form.text),
                determiner.text != previous
            {
                return nil
            }
        } else {
            form = InflectedReplacement(wanted.text, isCertain: found == listed)
        }
        guard form.isCertain else { return nil }
        let isSmall: (String) -> Bool = { inflector?.isSmallInHeadings($0) ?? false }
        return LetterCase(of: found, listed: listed, startsSentence: words.startsSentence, isSmall: isSmall).applied(to: form.text)
    }

    // MARK: Names

    /// A name that the target has as the source does, and that another takes the place of.
    private func nameEdit(for change: (old: TextRange, new: TextRange), _ reading: RepairReading) -> RepairEdit? {
        let (old, new) = (names.names(in: reading.oldBytes), names.names(in: reading.newBytes))
        guard let remembered = old.first(where: { $0.range.contains(change.old) })?.range,
            let wanted = new.first(where: { $0.range.contains(change.new) })?.range, reading.isOtherwiseEqual(remembered, wanted)
        else { return nil }
        // A name of the glossary is rendered as that says; others are written alike in both languages.
        guard aligner.sourceRecognizer.matches(in: reading.newSource).allSatisfy({ !$0.range.overlaps(wanted) }),
            let range = reading.onlyPlace(of: reading.old(remembered))
        else { return nil }
        return RepairEdit(.name, range: range, text: reading.new(wanted), remembered: reading.old(remembered), wanted: reading.new(wanted))
    }

    // MARK: The new target

    private func applied(_ edits: [RepairEdit], to match: MemoryMatch) -> MemoryMatch? {
        let edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard zip(edits, edits.dropFirst()).allSatisfy({ $0.range.upperBound <= $1.range.lowerBound }) else { return nil }
        var result = match
        let bytes = Array(match.unit.target.text.utf8)
        var shift = 0
        for edit in edits {
            let range = (edit.range.lowerBound + shift)..<(edit.range.upperBound + shift)
            guard result.target.replace(range, with: edit.text) else { return nil }
            let removed = String(decoding: bytes[edit.range], as: UTF8.self)
            let place = range.lowerBound..<(range.lowerBound + edit.text.utf8.count)
            result.repairs.append(
                MemoryRepair(kind: edit.kind, remembered: edit.remembered, wanted: edit.wanted, removed: removed, range: place))
            shift += edit.text.utf8.count - edit.range.count
        }
        result.kind = .repaired
        return result
    }
}
