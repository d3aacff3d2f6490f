import PadananModel

/// Writes findings for people: what is wrong where, the words with carets under them, what to write, and a line of counts at the end.
///
///     artikel.xlf:12:34: warning: “jaminan keamanan” is not rendered as “security guarantees” [term-missing]
///       id │ … mendapatkan jaminan keamanan Barat …
///          │               ^^^^^^^^^^^^^^^^
///       en │ … obtain Western safety assurances …
///       note: geopolitics.csv:12, concept security-guarantee, preferred term
///
/// Paths stay as the user gave them. No character of a text reaches the terminal that it would obey.
public struct TextFindingReport: FindingReport {
    private let palette: Palette
    private let excerpts: ExcerptLines

    public init(_ settings: FindingReportSettings) {
        palette = settings.palette
        excerpts = ExcerptLines(settings.languages, width: settings.width, palette: settings.palette)
    }

    public mutating func begin() -> [UInt8] { [] }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        var places = FindingPlaces(result.segment)
        var lines = ""
        for finding in result.findings {
            lines += heading(finding, places.place(of: finding)) + "\n"
            lines += excerpt(finding, result.segment)
            for line in advice(finding, result.segment) { lines += "  \(line)\n" }
        }
        return Array(lines.utf8)
    }

    public mutating func end(_ totals: CheckTotals) -> [UInt8] {
        Array((palette.paint(Self.summary(totals), .faint) + "\n").utf8)
    }

    private func heading(_ finding: Finding, _ place: FindingPlace) -> String {
        let location = palette.paint(TerminalText.line(place.start.description), .term)
        let severity = palette.paint("\(finding.severity.rawValue):", finding.severity.role)
        let rule = palette.paint("[\(TerminalText.line(finding.rule))]", .faint)
        return "\(location): \(severity) \(TerminalText.line(finding.message)) \(rule)"
    }

    /// The source when it is marked, the target when it is marked or renders what is; both when nothing is.
    private func excerpt(_ finding: Finding, _ segment: CheckedSegment) -> String {
        let (source, target) = (segment.source.text, segment.target.text)
        let mark = finding.target ?? finding.suggestion?.range
        let role = finding.severity.role
        var lines = ""
        if finding.source != nil || mark == nil {
            lines += excerpts.source(source, marking: finding.source.map { [$0] } ?? [], role)
        }
        if !target.utf8.isEmpty {
            // Without a mark in the target: what stands as far into it as the marked words into the source.
            let share = Double(finding.source?.lowerBound ?? 0) / Double(max(1, source.utf8.count))
            let focus = Int(min(max(share, 0), 1) * Double(target.utf8.count))
            lines += excerpts.target(target, marking: mark.map { [$0] } ?? [], focus: focus, role)
        }
        return lines
    }

    /// What would be right, and what that rests on.
    private func advice(_ finding: Finding, _ segment: CheckedSegment) -> [String] {
        var lines: [String] = []
        let isSaid = finding.expected.allSatisfy { ByteText.contains(finding.message, $0) }
        if !isSaid { lines.append("expected: " + finding.expected.map { "“\(TerminalText.line($0))”" }.joined(separator: ", ")) }
        if let edit = finding.suggestion { lines.append("help: " + TerminalText.line(EditWording.advice(edit, finding, segment))) }
        for note in finding.notes {
            let place = note.location.map { "\($0), " } ?? ""
            lines.append(palette.paint("note: " + TerminalText.line(place + note.text), .faint))
        }
        return lines
    }

    /// `3 errors, 5 warnings in 120 segments of 2 files (1 suppressed, 4 known from the baseline); 1 file couldn't be read`
    static func summary(_ totals: CheckTotals) -> String {
        let unread = totals.unreadFiles.count, partlyRead = totals.partlyReadFiles.count
        let failures = [(unread, "couldn't be read"), (partlyRead, "could be read only in part")].filter { $0.0 > 0 }
            .map { "\(TextColumns.count($0.0, "file")) \($0.1)" }
        guard unread < totals.files.count || unread == 0 else { return "nothing was checked; " + failures.joined(separator: ", ") }
        return ([checked(totals, files: totals.files.count - unread)] + failures).joined(separator: "; ")
    }

    private static func checked(_ totals: CheckTotals, files: Int) -> String {
        let counts = FindingSeverity.allCases.reversed().compactMap { severity in
            totals.severities[severity].flatMap { $0 > 0 ? TextColumns.count($0, severity.rawValue) : nil }
        }
        let apart = [(totals.suppressed, "suppressed"), (totals.known, "known from the baseline")].filter { $0.0 > 0 }.map { "\($0) \($1)" }
        let found = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
        let place = "\(TextColumns.count(totals.segments, "segment")) of \(TextColumns.count(files, "file"))"
        return "\(found) in \(place)" + (apart.isEmpty ? "" : " (\(apart.joined(separator: ", ")))")
    }
}

extension FindingSeverity {
    /// Its colour.
    var role: Palette.Role {
        switch self {
        case .error: .bad
        case .warning: .doubtful
        case .info: .good
        }
    }
}
