import PadananModel

/// Copies an XLIFF 1.x file byte for byte but for the targets and states that change.
enum XLIFF12Rewriter {
    static func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var parser = try XLIFF12Parser(source, file: file, options: options)
        parser.copy = XMLCopy(of: &parser.reader, to: sink)
        var changes = XLIFF12Changes()
        while let step = try parser.advance() {
            if step == .document {
                changes.targetLanguage = parser.document.targetLanguage
                continue
            }
            let old = parser.unit.segments
            try transform(&parser.unit)
            if parser.unit.segments != old { try parser.apply(&changes, from: old) }
        }
        try parser.copy?.finish(&parser.reader)
        return parser.defects.defects + changes.inline.losses.defects
    }
}

extension XLIFF12Parser {
    /// Writes a unit that was changed; `layout` is its.
    fileprivate mutating func apply(_ changes: inout XLIFF12Changes, from old: [Segment]) throws {
        guard unit.segments.count == old.count else {
            let message = "a unit can't get more or fewer segments while its file is rewritten"
            throw Defect(.error, message, at: unit.location)
        }
        changes.inline.location = unit.location
        var start = 0
        for part in [layout.first] + layout.others {
            let range = start..<start + part.count
            let (before, after) = (Array(old[range]), Array(unit.segments[range]))
            if before != after { changes.change(part, from: before, to: after, in: reader) }
            start = range.upperBound
        }
        for edit in changes.take() { try copy?.replace(edit.range, with: edit.text, from: &reader) }
    }
}
