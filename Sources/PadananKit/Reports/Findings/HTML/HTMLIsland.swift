import PadananFormats
import PadananModel

/// A segment and its findings as the script of the report reads them: JSON, offsets in UTF-16 units.
///
///     {"id","file","line","document","source","target","codes"?,"terms":[…],"findings":[…]}
struct HTMLIsland {
    private let result: CheckedResult
    private let source: UTF16Counter
    private let target: UTF16Counter

    init(_ result: CheckedResult) {
        self.result = result
        source = UTF16Counter(result.segment.source.text)
        target = UTF16Counter(result.segment.target.text)
    }

    /// The record, escaped as it may stand in a `<script>` element.
    func append(to bytes: inout [UInt8]) {
        var writer = JSONWriter()
        writer.object { write(&$0) }
        HTMLEscaping.appendIsland(writer.bytes, to: &bytes)
    }

    private func write(_ writer: inout JSONWriter) {
        let segment = result.segment
        writer.name("id")
        writer.string(segment.id)
        writePlace(segment.location, &writer)
        writer.name("document")
        writer.integer(segment.document)
        writer.name("source")
        writer.string(segment.source.text)
        writer.name("target")
        writer.string(segment.target.text)
        writeCodes(segment.source.codes, "sourceCodes", source, &writer)
        writeCodes(segment.target.codes, "targetCodes", target, &writer)
        writer.name("terms")
        writer.array { writer in
            for highlight in result.highlights { writer.object { writeTerm(highlight, &$0) } }
        }
        writer.name("findings")
        writer.array { writer in
            var places = FindingPlaces(segment)
            for finding in result.findings {
                let place = places.place(of: finding).start
                writer.object { writeFinding(finding, place, &$0) }
            }
        }
    }

    private func writePlace(_ place: SourceLocation, _ writer: inout JSONWriter) {
        writer.name("file")
        writer.string(place.file)
        writer.name("line")
        writer.integer(place.line)
    }

    private func writeCodes(
        _ codes: [InlineCode], _ name: StaticString, _ counter: UTF16Counter, _ writer: inout JSONWriter
    ) {
        guard codes.contains(where: \.isCode) else { return }
        writer.name(name)
        writer.array { writer in
            for code in codes where code.isCode {
                writer.array { writer in
                    writer.integer(counter.units(before: code.offset))
                    writer.string(Self.label(code))
                }
            }
        }
    }

    /// What a person is shown for a code: what the format offers for that, else the code, else its id.
    private static func label(_ code: InlineCode) -> String {
        if let text = [code.display, code.data, code.equivalent].first(where: { !$0.isEmpty }) { return text }
        switch code.kind {
        case .closing, .annotationEnd: return "/\(code.id)"
        default: return code.id
        }
    }

    private func writeTerm(_ highlight: TermHighlight, _ writer: inout JSONWriter) {
        writer.name("concept")
        writer.string(highlight.concept)
        Self.writeSpan("source", highlight.source, source, &writer)
        Self.writeSpan("target", highlight.target, target, &writer)
        writer.name("status")
        writer.string(highlight.status)
    }

    private static func writeSpan(_ name: StaticString, _ range: TextRange?, _ counter: UTF16Counter, _ writer: inout JSONWriter) {
        guard let range else { return }
        writer.name(name)
        writer.array { writer in
            writer.integer(counter.units(before: range.lowerBound))
            writer.integer(counter.units(before: range.upperBound))
        }
    }

    private func writeFinding(_ finding: Finding, _ place: SourceLocation, _ writer: inout JSONWriter) {
        writer.name("rule")
        writer.string(finding.rule)
        writer.name("severity")
        writer.string(finding.severity.rawValue)
        writer.name("message")
        writer.string(finding.message)
        if let concept = finding.concept {
            writer.name("concept")
            writer.string(concept)
        }
        writePlace(of: place, &writer)
        Self.writeSpan("source", finding.source, source, &writer)
        Self.writeSpan("target", finding.target, target, &writer)
        writeExpected(finding.expected, &writer)
        if let edit = finding.suggestion { writeEdit(edit, &writer) }
        writeNotes(finding.notes, &writer)
    }

    /// Where the finding stands, as the other reports say it; its file only when it isn't the segment's.
    private func writePlace(of place: SourceLocation, _ writer: inout JSONWriter) {
        if place.file != result.segment.location.file {
            writer.name("file")
            writer.string(place.file)
        }
        guard place.line > 0 else { return }
        writer.name("place")
        writer.string(place.column > 0 ? "\(place.line):\(place.column)" : String(place.line))
    }

    private func writeExpected(_ expected: [String], _ writer: inout JSONWriter) {
        guard !expected.isEmpty else { return }
        writer.name("expected")
        writer.array { writer in
            for text in expected { writer.string(text) }
        }
    }

    private func writeEdit(_ edit: TargetEdit, _ writer: inout JSONWriter) {
        writer.name("edit")
        writer.object { writer in
            Self.writeSpan("range", edit.range, target, &writer)
            writer.name("replacement")
            writer.string(edit.replacement)
            writer.name("certain")
            writer.bool(edit.isCertain)
        }
    }

    private func writeNotes(_ notes: [FindingNote], _ writer: inout JSONWriter) {
        guard !notes.isEmpty else { return }
        writer.name("notes")
        writer.array { writer in
            for note in notes {
                writer.object { writer in
                    writer.name("text")
                    writer.string(note.text)
                    if let place = note.location {
                        writer.name("place")
                        writer.string(place.description)
                    }
                }
            }
        }
    }
}
