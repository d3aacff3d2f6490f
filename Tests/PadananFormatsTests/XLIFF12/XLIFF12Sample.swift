import PadananFormats
import PadananModel

import class Foundation.FileManager

/// The files in `Fixtures/formats/xliff12`, each written in the manner of one tool.
enum XLIFF12Sample {
    static let names = [
        "crlf.xlf", "gettext.xlf", "inline.xlf", "memoq.mqxliff", "okapi.xlf", "phrase.mxliff", "plain.xlf", "segments.xlf",
        "trados.sdlxliff",
        "version10.xlf", "version11.xlf", "wordfast.txlf",
    ]

    static func bytes(_ name: String) throws -> [UInt8] {
        let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        let path = folders.joined(separator: "/") + "/Fixtures/formats/xliff12/" + name
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Defect(.error, "no such file", at: SourceLocation(file: path))
        }
        return Array(data)
    }

    /// A source that hands on so many bytes at a time.
    static func pieces(_ bytes: [UInt8], of size: Int) -> ByteSource {
        var start = 0
        return ByteSource {
            let end = min(start + size, bytes.count)
            defer { start = end }
            return Array(bytes[start..<end])
        }
    }

    static func read(_ source: ByteSource) throws -> (events: [DocumentEvent], defects: [Defect]) {
        var reader = try XLIFF12Format().reader(of: source, file: "a.xlf", options: ReadingOptions())
        return reader.readAll()
    }

    static func units(_ bytes: [UInt8]) throws -> [Unit] {
        try read(ByteSource(bytes)).events.compactMap { event in
            if case .unit(let unit) = event { unit } else { nil }
        }
    }

    static func units(_ name: String) throws -> [Unit] { try units(bytes(name)) }

    /// The only unit of a file with this body.
    static func unit(_ body: String) throws -> Unit {
        let units = try units(Array(file(body).utf8))
        guard units.count == 1 else { throw Defect(.error, "\(units.count) units", at: SourceLocation(file: "a.xlf")) }
        return units[0]
    }

    static func file(_ body: String, attributes: String = "") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"\(attributes)>
        <file original="a" source-language="id" target-language="en" datatype="plaintext"><body>
        \(body)
        </body></file></xliff>

        """
    }

    static func rewritten(_ bytes: [UInt8], _ transform: (inout Unit) throws -> Void) throws -> [UInt8] {
        try rewritten(ByteSource(bytes), transform)
    }

    static func rewritten(_ source: ByteSource, _ transform: (inout Unit) throws -> Void) throws -> [UInt8] {
        var result: [UInt8] = []
        let sink = ByteSink { result += $0 }
        _ = try XLIFF12Format().rewrite(source, to: sink, file: "a.xlf", options: ReadingOptions(), transform: transform)
        try sink.flush()
        return result
    }

    /// A body, rewritten; what comes back is the body again.
    static func rewrittenBody(_ body: String, attributes: String = "", _ transform: (inout Unit) throws -> Void) throws -> String {
        let whole = String(decoding: try rewritten(Array(file(body, attributes: attributes).utf8), transform), as: UTF8.self)
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropFirst(3).dropLast(2).joined(separator: "\n")
    }

    static func written(_ events: [DocumentEvent]) throws -> (text: String, defects: [Defect]) {
        var result: [UInt8] = []
        let sink = ByteSink { result += $0 }
        var writer = try XLIFF12Format().writer(to: sink, options: WritingOptions(tool: ""))
        for event in events { try writer.write(event) }
        try writer.finish()
        try sink.flush()
        return (String(decoding: result, as: UTF8.self), writer.defects)
    }

    /// One unit, written: the lines of its `trans-unit`.
    static func written(_ unit: Unit) throws -> (lines: [String], defects: [Defect]) {
        let (text, defects) = try written([.document(Document(location: unit.location)), .unit(unit)])
        let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
        return (Array(lines.drop { !$0.hasPrefix("<body>") }.dropFirst().prefix { !$0.hasPrefix("</body>") }), defects)
    }

    static func segment(_ source: InlineText, _ target: InlineText? = nil, state: SegmentState? = nil) -> Segment {
        Segment(source: source, target: target, state: state, location: SourceLocation(file: "a"))
    }

    static func unit(_ id: String, _ segments: [Segment]) -> Unit {
        Unit(id: id, segments: segments, location: SourceLocation(file: "a"))
    }

    /// What an event says, without the places in the file and the markup it was written with.
    static func meaning(_ events: [DocumentEvent]) -> [DocumentEvent] {
        let nowhere = SourceLocation(file: "")
        return events.map { event in
            switch event {
            case .document(var document):
                document.location = nowhere
                return .document(document)
            case .unit(var unit):
                unit.location = nowhere
                for index in unit.segments.indices {
                    unit.segments[index].location = nowhere
                    unit.segments[index].targetLocation = nil
                    unit.segments[index].source.forgetMarkup()
                    unit.segments[index].target?.forgetMarkup()
                    for match in unit.segments[index].matches.indices {
                        unit.segments[index].matches[match].source?.forgetMarkup()
                        unit.segments[index].matches[match].target?.forgetMarkup()
                    }
                }
                return .unit(unit)
            }
        }
    }
}

extension InlineText {
    fileprivate mutating func forgetMarkup() {
        for index in codes.indices {
            codes[index].markup = ""
            codes[index].element = ""
        }
    }
}
