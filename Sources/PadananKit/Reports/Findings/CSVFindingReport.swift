import PadananFormats
import PadananModel

/// Writes findings as a table for spreadsheets, with the marked words and the whole segment.
///
/// No cell is a formula to a spreadsheet program (`FormulaGuard`).
/// - Source: RFC 4180.
public struct CSVFindingReport: FindingReport {
    private let paths: ReportPaths

    public init(_ settings: FindingReportSettings) {
        paths = ReportPaths(settings)
    }

    public mutating func begin() -> [UInt8] { Self.row(Self.columns) }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        var places = FindingPlaces(result.segment)
        var bytes: [UInt8] = []
        for finding in result.findings { bytes += Self.row(cells(finding, result.segment, places.place(of: finding).start)) }
        return bytes
    }

    public mutating func end(_ totals: CheckTotals) -> [UInt8] { [] }

    private static let columns = [
        "file", "line", "column", "id", "severity", "rule", "message", "concept", "sourceWords", "targetWords", "expected", "suggestion",
        "source", "target", "notes",
    ]

    private func cells(_ finding: Finding, _ segment: CheckedSegment, _ place: SourceLocation) -> [String] {
        let notes = finding.notes.map { ($0.location.map { "\($0), " } ?? "") + $0.text }
        return [
            paths.relative(place.file), Self.number(place.line), Self.number(place.column), segment.id, finding.severity.rawValue,
            finding.rule, finding.message, finding.concept ?? "", Self.words(finding.source, segment.source.text),
            Self.words(finding.target, segment.target.text), finding.expected.joined(separator: " | "),
            finding.suggestion?.replacement ?? "", segment.source.text, segment.target.text, notes.joined(separator: " | "),
        ]
    }

    private static func words(_ range: TextRange?, _ text: String) -> String {
        guard let range else { return "" }
        let bytes = Array(text.utf8)
        return TextColumns.excerpt(bytes, range.clamped(to: 0..<bytes.count))
    }

    /// Empty when it isn't known.
    private static func number(_ value: Int) -> String { value > 0 ? String(value) : "" }

    private static func row(_ cells: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(FormulaGuard.guarded(cell), to: &bytes)
        }
        bytes += "\r\n".utf8
        return bytes
    }

    private static func append(_ cell: String, to bytes: inout [UInt8]) {
        guard cell.utf8.contains(where: needsQuotes) else { return bytes += cell.utf8 }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a reader would end the cell at `byte`, whichever delimiter it knows.
    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}
