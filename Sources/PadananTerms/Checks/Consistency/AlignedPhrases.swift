import PadananLanguage
import PadananModel

/// Finds what renders phrases of the segments of a run, by word alignment; each segment is aligned once.
struct AlignedPhrases {
    /// Where a segment stands in the run.
    private struct Key: Hashable {
        let id: String
        let location: SourceLocation

        init(_ segment: CheckedSegment) { (id, location) = (segment.id, segment.location) }
    }

    private let languages: LanguagePair
    /// Made when first asked for.
    private var aligner: WordAligner?
    private var aligned: [Key: AlignedRenderings] = [:]
    /// Source ranges that findings were made for, by segment.
    private var reported: [Key: [TextRange]] = [:]

    init(_ languages: LanguagePair) {
        self.languages = languages
    }

    /// The target words for a phrase of the source, and how sure they are; `nil` when there are none.
    mutating func span(of range: TextRange, in segment: CheckedSegment) -> AlignedRenderings.Span? {
        if let known = aligned[Key(segment)] { return known.span(of: range) }
        let (source, target) = (TokenizedText(Array(segment.source.text.utf8)), TokenizedText(Array(segment.target.text.utf8)))
        if aligner == nil { aligner = WordAligner.lexicon(languages) }
        guard let made = AlignedRenderings(source, target, taken: [], { aligner?.weights(source: $0, target: $1) }) else { return nil }
        aligned[Key(segment)] = made
        return made.span(of: range)
    }

    /// Remembers that `range` was reported; `false` when a part of it, or something around it, was already.
    mutating func report(_ range: TextRange, in segment: CheckedSegment) -> Bool {
        let known = reported[Key(segment), default: []]
        guard !known.contains(where: { $0.overlaps(range) }) else { return false }
        reported[Key(segment)] = known + [range]
        return true
    }
}
