import PadananLanguage
import PadananModel

/// Segments that say the same in the target and not in the source.
public struct InconsistentSourceCheck: ConsistencyCheck {
    public static let rule = CheckRule(
        id: "inconsistent-source", group: .consistency, severity: .info,
        summary: "The same translation stands for a source that says something else.",
        explanation: """
            Two different source segments with one translation are often a fuzzy match that nobody adapted: the target still says what the
            other source said.

            Reported are translations of at least five words whose sources each have a name or number that the other hasn't, or have less than a fifth
            of their words in common. Sources that differ in inflection, voice, small words and a synonym here and there, or of which one only says
            more than the other, are left alone: one good translation may serve them all. That is why it is an info.

            Compare the two sources, and translate what differs.
            """,
        examples: [
            CheckExample(
                pairs: [
                    CheckExample.Pair("Ekspor batu bara ke Jepang naik tahun lalu.", "Coal exports to Japan rose last year."),
                    CheckExample.Pair("Ekspor nikel ke Tiongkok naik tahun lalu.", "Coal exports to Japan rose last year."),
                ], marks: ["Coal exports to Japan rose last year."]),
            CheckExample(
                pairs: [
                    CheckExample.Pair("Parlemen menyetujui perjanjian ekstradisi itu.", "Parliament has approved the extradition treaty."),
                    CheckExample.Pair("Sidang berikutnya pekan depan.", "The next session is next week."),
                    CheckExample.Pair("Pengadilan membatalkan perjanjian dagang itu.", "Parliament has approved the extradition treaty."),
                ], marks: ["Parliament has approved the extradition treaty."]),
            CheckExample(
                pairs: [
                    CheckExample.Pair("Parlemen menyetujui perjanjian itu.", "The treaty has been approved by parliament."),
                    CheckExample.Pair("Perjanjian ini telah disetujui parlemen.", "The treaty has been approved by parliament."),
                ], marks: [], remark: "Only the voice differs."),
            CheckExample(
                pairs: [
                    CheckExample.Pair("Baca juga", "Read also"), CheckExample.Pair("Lihat pula", "Read also"),
                ], marks: [], remark: "Short segments are left alone."),
            CheckExample(
                pairs: [
                    CheckExample.Pair(
                        "Menteri itu tidak menjawab pertanyaan wartawan.", "The minister did not answer reporters' questions."),
                    CheckExample.Pair(
                        "Menteri itu tidak mau menjawab pertanyaan para wartawan.", "The minister did not answer reporters' questions."),
                ], marks: [], remark: "One source only says a little more."),
        ])

    public let languages: LanguagePair

    public init?(_ setup: CheckSetup) {
        languages = setup.languages
    }

    /// Words of a target; shorter ones may serve many sources.
    private static let shortestTarget = 5
    /// Sources that have a smaller share of their words in common say different things.
    private static let commonShare = 0.2

    public func observations(in reading: PairReading) -> [Observation] {
        let target = reading.targetHash
        guard target.words >= Self.shortestTarget else { return [] }
        let source = reading.sourceHash
        return source.words == 0 ? [] : [Observation(key: target.value, variant: source.value)]
    }

    public func findings(in group: VariantGroup, _ words: inout ComparedWords) -> [PlacedFinding] {
        let senses = SegmentSenses(group) { words.source.keys(of: $0.source.text) }
        guard let usual = senses.usual else { return [] }
        return senses.all.filter { $0 != usual && saysOther($0, usual) }
            .flatMap { findings($0, usual: usual) }
    }

    /// Whether two sources differ in names or numbers, or in most of their words.
    private func saysOther(_ sense: SegmentSenses.Sense, _ usual: SegmentSenses.Sense) -> Bool {
        guard let first = sense.text?.source.text, let second = usual.text?.source.text else { return false }
        let (mine, others) = (Self.namesAndNumbers(first), Self.namesAndNumbers(second))
        if !mine.isSubset(of: others), !others.isSubset(of: mine) { return true }
        return sense.share(inCommonWith: usual) < Self.commonShare
    }

    /// The words of a text that have a capital, but for its first, and its numbers.
    private static func namesAndNumbers(_ text: String) -> Set<[UInt8]> {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer(bytes).filter { $0.kind == .word || $0.kind == .number }
        return Set(
            tokens.dropFirst().filter { $0.kind == .number || (0x41...0x5A).contains(bytes[$0.start]) }.map {
                FoldedKey.fold(bytes, in: $0.range, lowercasing: true)
            })
    }

    private func findings(_ sense: SegmentSenses.Sense, usual: SegmentSenses.Sense) -> [PlacedFinding] {
        let others = FindingNote.places(usual.places) { "stands for “\($0.segment.source.text.shortened)”" }
        return sense.places.enumerated().map { number, place in
            let isLast = number == sense.places.count - 1
            var finding = Finding(
                Self.rule.id, Self.rule.severity, message(usual), source: place.whole(\.source), target: place.whole(\.target))
            finding.notes = others + (isLast ? FindingNote.more(sense.count - sense.places.count) : [])
            return PlacedFinding(segment: place.segment, finding: finding)
        }
    }
}

extension InconsistentSourceCheck {
    private func message(_ usual: SegmentSenses.Sense) -> String {
        let other = usual.text.map { "“\($0.source.text.shortened)”" } ?? "another source"
        return "the same translation stands for \(other); check that it says what this source says"
    }
}
