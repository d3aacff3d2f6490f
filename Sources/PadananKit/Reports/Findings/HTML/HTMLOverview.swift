import PadananModel

/// What a run amounts to, above the findings: figures, rules, files, concepts. Written as plain HTML and SVG, so that it needs no script.
struct HTMLOverview {
    /// So many files are seen at once, the others on demand.
    private static let visibleFiles = 8
    /// A table of more rows than this is no overview, and slow to open.
    private static let maximumFiles = 500

    private let totals: CheckTotals
    private let rules: [CheckRule]

    init(_ totals: CheckTotals, rules: [CheckRule]) {
        self.totals = totals
        self.rules = rules
    }

    /// The section with its heading.
    func write(_ writer: inout HTMLWriter) {
        writer.element("section", ["id": "overview", "aria-labelledby": "overview-title"]) { writer in
            writer.element("h2", ["id": "overview-title"]) { $0.text("Overview") }
            writeFigures(&writer)
            writer.element("div", ["class": "panels"]) { writer in
                writeRules(&writer)
                writeFiles(&writer)
            }
            HTMLConceptTable(totals.concepts).write(&writer)
        }
        writer.markup("\n")
    }

    // MARK: Figures

    private func writeFigures(_ writer: inout HTMLWriter) {
        writer.element("dl", ["class": "figures"]) { writer in
            figure("findings", totals.findings, &writer)
            for severity in FindingSeverity.allCases.reversed() {
                figure(Self.plural(severity), totals.severities[severity] ?? 0, style: "mark-\(severity.rawValue)", &writer)
            }
            figure("segments", totals.segments, &writer)
            figure("files", totals.files.count, &writer)
            if !totals.unreadFiles.isEmpty { figure("files that couldn't be read", totals.unreadFiles.count, style: "mark-error", &writer) }
            if !totals.partlyReadFiles.isEmpty {
                figure("files read only in part", totals.partlyReadFiles.count, style: "mark-error", &writer)
            }
            if totals.suppressed > 0 { figure("suppressed", totals.suppressed, &writer) }
            if totals.known > 0 { figure("known to the baseline", totals.known, &writer) }
            writeCoverage(&writer)
        }
    }

    private func writeCoverage(_ writer: inout HTMLWriter) {
        let occurrences = totals.concepts.reduce(0) { $0 + $1.occurrences }
        guard occurrences > 0 else { return }
        let approved = totals.concepts.reduce(0) { $0 + $1.approved }
        pair("of \(HTMLWriter.grouped(occurrences)) terms as approved", "\(HTMLWriter.percent(approved, of: occurrences)) %", "", &writer)
    }

    private func figure(_ label: String, _ number: Int, style: String = "", _ writer: inout HTMLWriter) {
        pair(label, HTMLWriter.grouped(number), style, &writer)
    }

    private func pair(_ label: String, _ value: String, _ style: String, _ writer: inout HTMLWriter) {
        writer.element("div") { writer in
            writer.element("dt", ["class": style]) { $0.text(label) }
            writer.element("dd") { $0.text(value) }
        }
    }

    private static func plural(_ severity: FindingSeverity) -> String {
        "\(severity.rawValue)s"
    }

    // MARK: Rules

    private func writeRules(_ writer: inout HTMLWriter) {
        let counts = ruleCounts
        writer.element("section", ["aria-labelledby": "rules-title"]) { writer in
            writer.element("h3", ["id": "rules-title"]) { $0.text("Rules") }
            if !counts.isEmpty { writeRuleTable(counts, &writer) }
            writeSilentRules(found: Set(counts.map(\.rule)), &writer)
        }
    }

    /// The most frequent first.
    private var ruleCounts: [(rule: String, count: Int)] {
        var counts: [String: Int] = [:]
        for file in totals.files { counts.merge(file.findings, uniquingKeysWith: +) }
        return counts.map { ($0.key, $0.value) }.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
    }

    private func writeRuleTable(_ counts: [(rule: String, count: Int)], _ writer: inout HTMLWriter) {
        let most = counts.first?.count ?? 0
        writer.element("table") { writer in
            header(["Rule", "Findings", ""], &writer)
            for (rule, count) in counts {
                writer.element("tr") { writer in
                    writeRuleName(rule, &writer)
                    number(count, &writer)
                    writer.element("td", ["class": "bar"]) { HTMLBar.write(HTMLWriter.percent(count, of: most), "count", &$0) }
                }
            }
        }
    }

    private func writeRuleName(_ id: String, _ writer: inout HTMLWriter) {
        let rule = rules.first { $0.id == id }
        writer.element("th", ["scope": "row"]) { writer in
            writer.element("span", ["class": "mark-\(rule?.severity.rawValue ?? "")"])
            pick("rule", id, &writer)
            if let summary = rule?.summary { writer.element("span", ["class": "summary"]) { $0.text(summary) } }
        }
    }

    private func writeSilentRules(found: Set<String>, _ writer: inout HTMLWriter) {
        let silent = rules.map(\.id).filter { !found.contains($0) }.sorted()
        guard !silent.isEmpty else { return }
        writer.element("p", ["class": "faint"]) { $0.text("Nothing found by \(silent.joined(separator: ", ")).") }
    }

    // MARK: Files

    private func writeFiles(_ writer: inout HTMLWriter) {
        let files = totals.files.enumerated().map { (order: $0.offset, file: $0.element, count: $0.element.findings.values.reduce(0, +)) }
            .sorted { ($1.count, $0.order) < ($0.count, $1.order) }
        writer.element("section", ["aria-labelledby": "files-title"]) { writer in
            writer.element("h3", ["id": "files-title"]) { $0.text("Files") }
            writeFileTable(files.prefix(Self.visibleFiles).map(\.file), &writer)
            guard files.count > Self.visibleFiles else { return }
            writer.element("details") { writer in
                writer.element("summary") { $0.text("\(HTMLWriter.grouped(files.count - Self.visibleFiles)) files more") }
                writeFileTable(files.dropFirst(Self.visibleFiles).prefix(Self.maximumFiles).map(\.file), &writer)
                let rest = files.count - Self.visibleFiles - Self.maximumFiles
                guard rest > 0 else { return }
                writer.element("p", ["class": "faint"]) { $0.text("and \(HTMLWriter.grouped(rest)) that have fewest findings") }
            }
        }
    }

    private func writeFileTable(_ files: [CheckTotals.File], _ writer: inout HTMLWriter) {
        writer.element("table") { writer in
            header(["File", "Segments", "Findings", "Terms as approved"], &writer)
            for file in files {
                writer.element("tr") { writer in
                    writer.element("th", ["scope": "row"]) { pick("file", file.path, &$0) }
                    number(file.segments, &writer)
                    number(file.findings.values.reduce(0, +), &writer)
                    writer.element("td", ["class": "bar"]) { writeCoverage(of: file, &$0) }
                }
            }
        }
    }

    private func writeCoverage(of file: CheckTotals.File, _ writer: inout HTMLWriter) {
        guard file.occurrences > 0 else { return writer.element("span", ["class": "faint"]) { $0.text("no terms") } }
        let percent = HTMLWriter.percent(file.approved, of: file.occurrences)
        HTMLBar.write(percent, "approved", &writer)
        writer.element("span", ["class": "share"]) { $0.text("\(percent) % of \(HTMLWriter.grouped(file.occurrences))") }
    }

    // MARK: Parts of tables

    /// Columns that are set to the right.
    private static let numbers: Set<String> = ["Segments", "Findings"]

    private func header(_ names: [String], _ writer: inout HTMLWriter) {
        writer.element("tr") { writer in
            for name in names {
                guard !name.isEmpty else { writer.element("td"); continue }
                let style = Self.numbers.contains(name) ? "number" : ""
                writer.element("th", ["scope": "col", "class": style]) { $0.text(name) }
            }
        }
    }

    private func number(_ number: Int, _ writer: inout HTMLWriter) {
        writer.element("td", ["class": "number"]) { $0.count(number) }
    }

    /// A button that sets a filter; the script makes it work.
    private func pick(_ filter: String, _ value: String, _ writer: inout HTMLWriter) {
        let attributes: KeyValuePairs<StaticString, String> = [
            "type": "button", "class": "pick", "data-filter": filter, "data-value": value, "disabled": "",
        ]
        writer.element("button", attributes) { writer in writer.element("bdi") { $0.text(value) } }
    }
}
