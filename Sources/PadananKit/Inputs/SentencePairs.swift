import PadananLanguage
import PadananModel
import PadananTerms

/// Two texts cut into sentences, and those that translate each other.
struct SentencePairs {
    /// The pairs, with numbers from 1 as ids.
    private(set) var pairs: [ParallelText] = []
    /// How many sentences have no partner.
    private(set) var alone = 0
    /// The share of sentences that have one.
    let share: Double

    /// A sentence in the text of its paragraph.
    private struct Sentence {
        let record: Int
        let range: TextRange
        let location: SourceLocation
    }

    init(_ sources: [TextRecord], _ targets: [TextRecord], languages: LanguagePair) {
        let bytes = [sources, targets].map { $0.map { [UInt8]($0.text.utf8) } }
        let left = Self.sentences(of: sources, bytes[0], languages.source)
        let right = Self.sentences(of: targets, bytes[1], languages.target)
        let texts = { (sentences: [Sentence], bytes: [[UInt8]]) in sentences.map { TextColumns.excerpt(bytes[$0.record], $0.range) } }
        for bead in SentenceAligner(languages).align(source: texts(left, bytes[0]), target: texts(right, bytes[1])) {
            guard let source = Self.passage(left[bead.source], bytes[0]), let target = Self.passage(right[bead.target], bytes[1]) else {
                alone += bead.source.count + bead.target.count
                continue
            }
            let unit = TranslationUnit(id: String(pairs.count + 1), source: source.text, target: target.text, location: source.location)
            pairs.append(ParallelText(unit: unit, targetLocation: target.location))
        }
        let count = left.count + right.count
        share = count == 0 ? 0 : 1 - Double(alone) / Double(count)
    }

    private static func sentences(of records: [TextRecord], _ bytes: [[UInt8]], _ language: LanguageTag) -> [Sentence] {
        let segmenter = SentenceSegmenter(language: language)
        return records.enumerated().flatMap { number, record in
            var places = PlaceCounter(bytes[number], from: record.location)
            return segmenter.segments(of: bytes[number]).map {
                Sentence(record: number, range: $0, location: places.location(of: $0.lowerBound))
            }
        }
    }

    /// Neighbouring sentences as they stand; of several paragraphs they are joined, and columns are no longer those of the file.
    private static func passage(_ sentences: ArraySlice<Sentence>, _ bytes: [[UInt8]]) -> (text: String, location: SourceLocation)? {
        guard let first = sentences.first, let last = sentences.last else { return nil }
        if first.record == last.record {
            return (TextColumns.excerpt(bytes[first.record], first.range.lowerBound..<last.range.upperBound), first.location)
        }
        let location = SourceLocation(file: first.location.file, line: first.location.line)
        return (sentences.map { TextColumns.excerpt(bytes[$0.record], $0.range) }.joined(separator: " "), location)
    }
}
