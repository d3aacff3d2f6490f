import PadananLanguage
import PadananModel

/// Segments that say the same in the source and not in the target.
public struct InconsistentTranslationCheck: ConsistencyCheck {
    public static let rule = CheckRule(
        id: "inconsistent-translation", group: .consistency,
        summary: "The same source segment is translated in different words elsewhere.",
        explanation: """
            A sentence that comes up again, in the same file or another, is expected to read the same again: readers take different words for a
            different meaning, and a translation memory offers both from then on.

            Source segments are the same when they differ at most in case, punctuation and white space. Their translations are the same when
            their words are, whatever the order: case, punctuation, hyphens, inflection, American or British spelling, articles, pronouns (*he* or
            *she*) and prepositions are not looked at. Source segments of one word are left alone, since their translation depends on where they
            stand.

            The rarer translation is reported; of equally frequent ones, the later. Use the other one, or give the source a reason to differ.
            """,
        examples: [
            CheckExample(
                pairs: [
                    CheckExample.Pair("Perundingan ditunda tanpa batas waktu.", "The talks have been postponed indefinitely."),
                    CheckExample.Pair("Kedua pihak belum bertemu.", "The two sides have not met yet."),
                    CheckExample.Pair("Perundingan ditunda tanpa batas waktu.", "No new date was set for the negotiations."),
                ], marks: ["No new date was set for the negotiations."]),
            CheckExample(
                pairs: [
                    CheckExample.Pair("Suku bunga tetap", "Rates unchanged"),
                    CheckExample.Pair("Suku bunga tetap", "Interest stays put"),
                    CheckExample.Pair("SUKU BUNGA TETAP", "Interest stays put"),
                ], marks: ["Rates unchanged"], remark: "The rarer translation is reported."),
            CheckExample(
                pairs: [
                    CheckExample.Pair("Dia menolak berkomentar.", "He kept silent."),
                    CheckExample.Pair("Dia menolak berkomentar.", "She kept silent."),
                ], marks: [], remark: "Indonesian has one pronoun for both."),
            CheckExample(
                pairs: [
                    CheckExample.Pair("Kapal perang asing mendekat.", "A foreign warship is approaching."),
                    CheckExample.Pair("Kapal perang asing mendekat", "Foreign warships approached."),
                ], marks: [], remark: "Number and tense come from the context."),
            CheckExample(
                pairs: [
                    CheckExample.Pair("Anggaran pertahanan naik", "Defense budget rises"),
                    CheckExample.Pair("Anggaran pertahanan naik?", "Will spending on the forces grow?"),
                ], marks: [], remark: "A question is another source."),
        ])

    public let languages: LanguagePair

    public init?(_ setup: CheckSetup) {
        languages = setup.languages
    }

    /// Shorter ones mean what their place makes them mean.
    private static let shortestSource = 2

    public func observations(in reading: PairReading) -> [Observation] {
        let source = reading.sourceHash
        guard source.words >= Self.shortestSource else { return [] }
        let target = reading.targetHash
        return target.words == 0 ? [] : [Observation(key: source.value, variant: target.value)]
    }

    public func findings(in group: VariantGroup, _ words: inout ComparedWords) -> [PlacedFinding] {
        let senses = SegmentSenses(group) { words.target.keys(of: $0.target.text) }
        guard let usual = senses.usual, senses.all.count > 1 else { return [] }
        return senses.all.filter { $0 != usual }.flatMap { findings($0, usual: usual, ways: senses.all.count) }
    }

    private func findings(_ sense: SegmentSenses.Sense, usual: SegmentSenses.Sense, ways: Int) -> [PlacedFinding] {
        let others = FindingNote.places(usual.places) { "translated as “\($0.segment.target.text.shortened)”" }
        return sense.places.enumerated().map { number, place in
            let isLast = number == sense.places.count - 1
            var finding = Finding(
                Self.rule.id, Self.rule.severity, message(usual, ways: ways), source: place.whole(\.source), target: place.whole(\.target))
            finding.notes = others + (isLast ? FindingNote.more(sense.count - sense.places.count) : [])
            if let text = usual.text?.target.text {
                finding.expected = [text]
                if place.hasText, place.segment.target.codes.isEmpty { finding.suggestion = place.replacing(with: text) }
            }
            return PlacedFinding(segment: place.segment, finding: finding)
        }
    }
}

extension InconsistentTranslationCheck {
    private func message(_ usual: SegmentSenses.Sense, ways: Int) -> String {
        let other = usual.text.map { "“\($0.target.text.shortened)”" } ?? "other words"
        let times = usual.count == 1 ? "elsewhere" : "\(usual.count) times"
        return "the same source is translated \(times) as \(other); use one translation\(ways > 2 ? ", there are \(ways)" : "")"
    }
}
