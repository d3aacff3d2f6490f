import PadananFormats
import PadananModel

/// Extracted terms as JSON objects, one a line.
///
///     {"source","target","score","count","sourceCount","targetCount","kind","known"?:{"concept","target","followed"},
///      "examples":[{"source","target","file","line","sourceTerm":{"start","end","text"},"targetTerm":{…}|null}],
///      "competitors":[{"target","count"}]}
///
/// Offsets count code points. `target` is `null` in text of one language, and so is `line` where the format has no lines.
enum ExtractionRecords {
    static func bytes(_ terms: [ExtractedTerm]) -> [UInt8] {
        var writer = JSONWriter()
        for term in terms {
            writer.object { write(term, &$0) }
            writer.newline()
        }
        return writer.bytes
    }

    private static func write(_ term: ExtractedTerm, _ writer: inout JSONWriter) {
        writer.name("source")
        writer.string(term.source)
        writer.name("target")
        if let target = term.target { writer.string(target) } else { writer.null() }
        writer.name("score")
        writer.number(term.score, digits: 3)
        writer.name("count")
        writer.integer(term.count)
        writer.name("sourceCount")
        writer.integer(term.sourceCount)
        writer.name("targetCount")
        writer.integer(term.targetCount)
        writer.name("kind")
        writer.string(term.kind.rawValue)
        if let known = term.known { write(known, &writer) }
        writer.name("examples")
        writer.array { writer in for example in term.examples { writer.object { write(example, &$0) } } }
        writer.name("competitors")
        writer.array { writer in for rival in term.competitors { writer.object { write(rival, &$0) } } }
    }

    private static func write(_ known: KnownRendering, _ writer: inout JSONWriter) {
        writer.name("known")
        writer.object { writer in
            writer.name("concept")
            writer.string(known.concept)
            writer.name("target")
            writer.string(known.target)
            writer.name("followed")
            writer.bool(known.isFollowed)
        }
    }

    private static func write(_ example: ExtractionExample, _ writer: inout JSONWriter) {
        writer.name("source")
        writer.string(example.source)
        writer.name("target")
        writer.string(example.target)
        writer.name("file")
        writer.string(example.file)
        writer.name("line")
        if let line = example.line { writer.integer(line) } else { writer.null() }
        var source = SpanWriter(example.source), target = SpanWriter(example.target)
        writer.name("sourceTerm")
        source.write(example.sourceRange.clamped(to: 0..<example.source.utf8.count), &writer)
        writer.name("targetTerm")
        if let range = example.targetRange {
            target.write(range.clamped(to: 0..<example.target.utf8.count), &writer)
        } else {
            writer.null()
        }
    }

    private static func write(_ rival: RivalRendering, _ writer: inout JSONWriter) {
        writer.name("target")
        writer.string(rival.target)
        writer.name("count")
        writer.integer(rival.count)
    }
}
