import PadananKit

/// Extracted terms as they may be, each with everything that a report can show.
enum ExtractionSamples {
    static let guarantee = ExtractedTerm(
        source: "jaminan keamanan", target: "security guarantees", kind: .term, score: 0.97, count: 12, sourceCount: 14, targetCount: 13,
        examples: [
            example("Kyiv meminta jaminan keamanan baru.", 13..<29, "Kyiv asked for new security guarantees.", 19..<38, "warta.tmx", 7),
            example("Jaminan keamanan ditolak.", 0..<16, "The offer was refused.", nil, "warta.xlf", nil),
        ],
        competitors: [RivalRendering(target: "safety assurances", count: 2), RivalRendering(target: "guarantees", count: 1)])
    static let minister = ExtractedTerm(
        source: "Menlu", target: "Foreign Minister", kind: .blend, score: 0.75, count: 1234, sourceCount: 1300, targetCount: 1250,
        known: KnownRendering(concept: "foreign-minister", target: "foreign minister", isFollowed: true))
    static let enterprise = ExtractedTerm(
        source: "BUMN", target: "SOE", kind: .acronym, score: 0.4, count: 3, sourceCount: 9, targetCount: 3,
        known: KnownRendering(concept: "soe", target: "state-owned enterprise", isFollowed: false))
    static let name = ExtractedTerm(
        source: "Laut Natuna Utara", target: "North Natuna Sea", kind: .name, score: 1, count: 2, sourceCount: 2, targetCount: 2)
    static let all = [guarantee, minister, enterprise, name]

    /// As of text in one language.
    static let alone = ExtractedTerm(
        source: "kapal perang", target: nil, kind: .term, score: 0.5, count: 3, sourceCount: 3, targetCount: 0,
        examples: [
            ExtractionExample(source: "Dua kapal perang.", target: "", sourceRange: 4..<16, targetRange: nil, file: "a.txt", line: 1)
        ])

    /// A term whose every text ends in `text`.
    static func hostile(_ text: String) -> ExtractedTerm {
        ExtractedTerm(
            source: "jaminan" + text, target: "guarantee" + text, kind: .term, score: 0.9, count: 1, sourceCount: 1, targetCount: 1,
            examples: [
                ExtractionExample(
                    source: "😀 jaminan" + text, target: "a guarantee" + text, sourceRange: 5..<12, targetRange: 2..<11, file: "f" + text,
                    line: 1)
            ],
            competitors: [RivalRendering(target: "pledge" + text, count: 1)],
            known: KnownRendering(concept: "c" + text, target: "t" + text, isFollowed: false))
    }

    private static func example(
        _ source: String, _ sourceRange: Range<Int>, _ target: String, _ targetRange: Range<Int>?, _ file: String, _ line: Int?
    ) -> ExtractionExample {
        ExtractionExample(source: source, target: target, sourceRange: sourceRange, targetRange: targetRange, file: file, line: line)
    }
}
