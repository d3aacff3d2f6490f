import PadananFormats
import PadananModel

/// Writes findings in the Static Analysis Results Interchange Format, for code scanning.
///
/// Columns count code points. A certain or proposed edit becomes a `fix` where its place in the file is known exactly and its text would
/// be spelt the same in any format.
/// - Source: SARIF 2.1.0 (OASIS Standard).
public struct SARIFFindingReport: FindingReport {
    private let settings: FindingReportSettings
    private let paths: ReportPaths
    private let ruleIndices: [String: Int]
    private var fingerprints = FingerprintCounter()
    private var isFirst = true

    public init(_ settings: FindingReportSettings) {
        self.settings = settings
        paths = ReportPaths(settings)
        ruleIndices = Dictionary(settings.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    public mutating func begin() -> [UInt8] {
        var tool = JSONWriter()
        tool.object { SARIFRules.write(settings, &$0) }
        var bases = JSONWriter()
        bases.object { writer in
            writer.name("%SRCROOT%")
            writer.object { writer in
                writer.name("uri")
                writer.string(paths.baseURI)
            }
        }
        var bytes = Array(#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":"#.utf8)
        bytes += tool.bytes
        bytes += #","columnKind":"unicodeCodePoints","originalUriBaseIds":"#.utf8
        bytes += bases.bytes
        bytes += #","results":["#.utf8
        return bytes
    }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        var bytes: [UInt8] = []
        var places = FindingPlaces(result.segment)
        for finding in result.findings {
            bytes += (isFirst ? "\n" : ",\n").utf8
            isFirst = false
            var writer = JSONWriter()
            let fingerprint = fingerprints.next(finding, in: result.segment)
            writer.object { write(finding, result.segment, &places, fingerprint, &$0) }
            bytes += writer.bytes
        }
        return bytes
    }

    public mutating func end(_ totals: CheckTotals) -> [UInt8] {
        let unread = totals.files.filter(\.isIncomplete)
        guard !unread.isEmpty else { return Array("\n]}]}\n".utf8) }
        var writer = JSONWriter()
        writer.array { $0.object { writeInvocation(unread, &$0) } }
        return Array("\n],\"invocations\":".utf8) + writer.bytes + Array("}]}\n".utf8)
    }

    /// A run that failed on `files`.
    private func writeInvocation(_ files: [CheckTotals.File], _ writer: inout JSONWriter) {
        writer.name("executionSuccessful")
        writer.bool(false)
        writer.name("toolExecutionNotifications")
        writer.array { writer in
            for file in files { writer.object { writeNotification(file, &$0) } }
        }
    }

    private func writeNotification(_ file: CheckTotals.File, _ writer: inout JSONWriter) {
        writer.name("level")
        writer.string("error")
        writeMessage(file.readingProblem ?? "", &writer)
        writer.name("locations")
        writer.array { writer in
            writer.object { writePhysicalLocation(FindingPlace(start: SourceLocation(file: file.path)), &$0) }
        }
    }

    private func write(
        _ finding: Finding, _ segment: CheckedSegment, _ places: inout FindingPlaces, _ fingerprint: String, _ writer: inout JSONWriter
    ) {
        writer.name("ruleId")
        writer.string(finding.rule)
        if let index = ruleIndices[finding.rule] {
            writer.name("ruleIndex")
            writer.integer(index)
        }
        writer.name("level")
        writer.string(finding.severity.sarifLevel)
        writeMessage(finding.message, &writer)
        writeLocations(places.place(of: finding), segment.id, &writer)
        writer.name("partialFingerprints")
        writer.object { writer in
            writer.name("padananFinding/v1")
            writer.string(fingerprint)
        }
        writeRelatedLocations(finding.notes, &writer)
        if let edit = finding.suggestion, let place = Self.exactPlace(of: edit, &places) {
            writeFix(edit, EditWording.advice(edit, finding, segment), place, &writer)
        }
        Self.writeProperties(finding, &writer)
    }

    private func writeMessage(_ text: String, _ writer: inout JSONWriter) {
        writer.name("message")
        writer.object { writer in
            writer.name("text")
            writer.string(text)
        }
    }

    // MARK: Places

    private func writeLocations(_ place: FindingPlace, _ segment: String, _ writer: inout JSONWriter) {
        writer.name("locations")
        writer.array { writer in
            writer.object { writer in
                writePhysicalLocation(place, &writer)
                Self.writeLogicalLocation(segment, &writer)
            }
        }
    }

    private func writePhysicalLocation(_ place: FindingPlace, _ writer: inout JSONWriter) {
        writer.name("physicalLocation")
        writer.object { writer in
            writeArtifact(place.start.file, &writer)
            guard place.start.line > 0 else { return }
            writer.name("region")
            writer.object { Self.writeRegion(place, &$0) }
        }
    }

    private func writeArtifact(_ path: String, _ writer: inout JSONWriter) {
        writer.name("artifactLocation")
        writer.object { writer in
            writer.name("uri")
            writer.string(paths.relativeURI(path))
            writer.name("uriBaseId")
            writer.string("%SRCROOT%")
        }
    }

    private static func writeRegion(_ place: FindingPlace, _ writer: inout JSONWriter) {
        writer.name("startLine")
        writer.integer(place.start.line)
        guard place.start.column > 0 else { return }
        writer.name("startColumn")
        writer.integer(place.start.column)
        guard let end = place.end else { return }
        writer.name("endLine")
        writer.integer(end.line)
        writer.name("endColumn")
        writer.integer(end.column)
    }

    private static func writeLogicalLocation(_ id: String, _ writer: inout JSONWriter) {
        guard !id.utf8.isEmpty else { return }
        writer.name("logicalLocations")
        writer.array { writer in
            writer.object { writer in
                writer.name("name")
                writer.string(id)
                writer.name("kind")
                writer.string("segment")
            }
        }
    }

    private func writeRelatedLocations(_ notes: [FindingNote], _ writer: inout JSONWriter) {
        let placed = notes.filter { $0.location != nil }
        guard !placed.isEmpty else { return }
        writer.name("relatedLocations")
        writer.array { writer in
            for case (let number, (let text, let location?)) in placed.map({ ($0.text, $0.location) }).enumerated() {
                writer.object { writer in
                    writer.name("id")
                    writer.integer(number)
                    writePhysicalLocation(FindingPlace(start: location), &writer)
                    writeMessage(text, &writer)
                }
            }
        }
    }

    // MARK: Advice

    /// The place of an edit, if the file holds there just the text that it replaces, and would hold its text as it is.
    private static func exactPlace(of edit: TargetEdit, _ places: inout FindingPlaces) -> FindingPlace? {
        let isPlain = edit.replacement.utf8.allSatisfy { $0 >= 0x20 && !"\"&<>\\,;".utf8.contains($0) }
        return isPlain ? places.placeInTarget(edit.range) : nil
    }

    private func writeFix(_ edit: TargetEdit, _ advice: String, _ place: FindingPlace, _ writer: inout JSONWriter) {
        writer.name("fixes")
        writer.array { writer in
            writer.object { writer in
                writer.name("description")
                writer.object { writer in
                    writer.name("text")
                    writer.string(advice)
                }
                writer.name("artifactChanges")
                writer.array { writer in
                    writer.object { writer in
                        writeArtifact(place.start.file, &writer)
                        writer.name("replacements")
                        writer.array { $0.object { Self.writeReplacement(edit, place, &$0) } }
                    }
                }
            }
        }
    }

    private static func writeReplacement(_ edit: TargetEdit, _ place: FindingPlace, _ writer: inout JSONWriter) {
        writer.name("deletedRegion")
        writer.object { writeRegion(place, &$0) }
        guard !edit.replacement.utf8.isEmpty else { return }
        writer.name("insertedContent")
        writer.object { writer in
            writer.name("text")
            writer.string(edit.replacement)
        }
    }

    /// What the format has no place for: the concept, what was expected, notes that stand nowhere.
    private static func writeProperties(_ finding: Finding, _ writer: inout JSONWriter) {
        let notes = finding.notes.filter { $0.location == nil }.map(\.text)
        guard finding.concept != nil || !finding.expected.isEmpty || !notes.isEmpty else { return }
        writer.name("properties")
        writer.object { writer in
            if let concept = finding.concept {
                writer.name("concept")
                writer.string(concept)
            }
            for (name, texts) in [("expected" as StaticString, finding.expected), ("notes", notes)] where !texts.isEmpty {
                writer.name(name)
                writer.array { writer in for text in texts { writer.string(text) } }
            }
        }
    }
}

extension FindingSeverity {
    /// Its name in SARIF.
    var sarifLevel: String {
        switch self {
        case .info: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
