import PadananModel

/// The first findings as a list, for a browser without JavaScript. What is kept has a limit, whatever the number and size of findings.
struct HTMLExcerpts {
    private static let maximumFindings = 100
    private static let maximumBytes = 262_144
    private static let maximumTextBytes = 1024

    private var items = HTMLWriter()
    private var count = 0

    /// Takes the findings of `result` while there is room.
    mutating func add(_ result: CheckedResult) {
        guard count < Self.maximumFindings, items.bytes.count < Self.maximumBytes else { return }
        var places = FindingPlaces(result.segment)
        for finding in result.findings where count < Self.maximumFindings && items.bytes.count < Self.maximumBytes {
            add(finding, in: result.segment, at: places.place(of: finding).start)
            count += 1
        }
    }

    private mutating func add(_ finding: Finding, in segment: CheckedSegment, at place: SourceLocation) {
        items.element("li") { writer in
            writer.element("p") { writer in
                writer.element("b") { $0.text("\(finding.severity.rawValue): \(Self.clip(finding.message)) [\(Self.clip(finding.rule))]") }
                writer.text(" \(Self.clip(place.description)) ")
                writer.element("bdi") { $0.text(Self.clip(segment.id)) }
            }
            writer.element("p", ["dir": "auto"]) { $0.text(Self.clip(segment.source.text)) }
            writer.element("p", ["dir": "auto"]) { $0.text(Self.clip(segment.target.text)) }
        }
        items.markup("\n")
    }

    /// The list, with a remark how many findings there are in all.
    func write(total: Int, _ writer: inout HTMLWriter) {
        writer.element("noscript") { writer in
            writer.element("p") { writer in
                writer.text("Without JavaScript there are no filters")
                writer.text(count < total ? "; these are the first \(count) of \(HTMLWriter.grouped(total)) findings." : ".")
            }
            writer.element("ol") { $0.append(items) }
        }
    }

    /// `text`, cut at a scalar's border when it is long.
    private static func clip(_ text: String) -> String {
        guard text.utf8.count > maximumTextBytes else { return text }
        var bytes = Array(text.utf8.prefix(maximumTextBytes))
        while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
        if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self) + "…"
    }
}
