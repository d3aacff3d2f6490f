import PadananFormats
import PadananModel

/// An extracted term as the script of its page reads it: JSON, offsets in UTF-16 units.
///
///     {"source","target","score","digits","count","sourceCount","targetCount","kind","standing","known"?:[concept, target],
///      "rivals":[[target, count]],"examples":[{"source","target","term":[start, end],"rendering"?:[start, end],"place"}]}
struct ExtractionIsland {
    private let term: ExtractedTerm

    init(_ term: ExtractedTerm) {
        self.term = term
    }

    /// The record, escaped as it may stand in a `<script>` element.
    func append(to bytes: inout [UInt8]) {
        var writer = JSONWriter()
        writer.object { write(&$0) }
        HTMLEscaping.appendIsland(writer.bytes, to: &bytes)
    }

    private func write(_ writer: inout JSONWriter) {
        for (name, text) in [
            ("source", term.source), ("target", term.target ?? ""), ("kind", term.kind.rawValue), ("digits", term.hundredths),
            ("standing", term.standing.isEmpty ? "new" : term.standing),
        ] as [(StaticString, String)] {
            writer.name(name)
            writer.string(text)
        }
        writer.name("score")
        writer.number(term.score, digits: 3)
        for (name, count) in [
            ("count", term.count), ("sourceCount", term.sourceCount), ("targetCount", term.targetCount),
        ] as [(StaticString, Int)] {
            writer.name(name)
            writer.integer(count)
        }
        if let known = term.known { writeKnown(known, &writer) }
        writer.name("rivals")
        writer.array { writer in for rival in term.competitors { writer.array { Self.write(rival, &$0) } } }
        writer.name("examples")
        writer.array { writer in for example in term.examples { writer.object { Self.write(example, &$0) } } }
    }

    private func writeKnown(_ known: KnownRendering, _ writer: inout JSONWriter) {
        writer.name("known")
        writer.array { writer in
            writer.string(known.concept)
            writer.string(known.target)
        }
    }

    private static func write(_ rival: RivalRendering, _ writer: inout JSONWriter) {
        writer.string(rival.target)
        writer.integer(rival.count)
    }

    private static func write(_ example: ExtractionExample, _ writer: inout JSONWriter) {
        writer.name("source")
        writer.string(example.source)
        writer.name("target")
        writer.string(example.target)
        writer.name("place")
        writer.string(example.place)
        write("term", example.sourceRange, of: example.source, &writer)
        if let range = example.targetRange { write("rendering", range, of: example.target, &writer) }
    }

    private static func write(_ name: StaticString, _ range: Range<Int>, of text: String, _ writer: inout JSONWriter) {
        let counter = UTF16Counter(text)
        writer.name(name)
        writer.array { writer in
            writer.integer(counter.units(before: range.lowerBound))
            writer.integer(counter.units(before: range.upperBound))
        }
    }
}
