import PadananModel

/// Which concept was rendered by what, as a table in SVG: a row for each concept, a cell for each rendering, the most frequent first.
struct HTMLConceptTable {
    /// More rows are no overview; those rendered worst come first.
    private static let maximumRows = 40
    private static let renderingColumns = 4
    /// About what a letter takes, in pixels; a longer text is cut, the whole is in the tooltip.
    private static let letterWidth = 7

    /// In pixels of the picture.
    private enum Layout {
        static let width = 1120
        static let row = 48
        static let header = 26
        /// Base lines of the two lines of a row.
        static let first = 19
        static let second = 35
        static let coverage = 216
        static let coverageWidth = 96
        static let renderings = 336
        static let cell = 172
        static let missing = 1030
        static let missingWidth = 90
    }

    private let concepts: [CheckTotals.ConceptUse]

    init(_ concepts: [CheckTotals.ConceptUse]) {
        self.concepts = concepts.sorted {
            ($1.occurrences - $1.approved, $1.occurrences, $0.concept) < ($0.occurrences - $0.approved, $0.occurrences, $1.concept)
        }
    }

    /// The section with its heading; nothing when no concept occurred.
    func write(_ writer: inout HTMLWriter) {
        guard !concepts.isEmpty else { return }
        writer.element("section", ["aria-labelledby": "concepts-title", "class": "concepts"]) { writer in
            writer.element("h3", ["id": "concepts-title"]) { $0.text("Concepts and their renderings") }
            writer.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"concepts-title\">")
            writeTable(&writer)
            writer.markup("</div>")
            writer.element("p", ["class": "faint"]) { $0.text(remark) }
        }
    }

    private var remark: String {
        let legend = "✓ approved, ▽ deprecated, ✕ forbidden, ? not in the glossary."
        let rest = concepts.dropFirst(Self.maximumRows)
        guard !rest.isEmpty else { return legend }
        let perfect = rest.count { $0.approved == $0.occurrences }
        let grouped = HTMLWriter.grouped
        return "\(legend) Of \(grouped(rest.count)) concepts more, \(grouped(perfect)) are rendered as approved throughout."
    }

    private func writeTable(_ writer: inout HTMLWriter) {
        let rows = concepts.prefix(Self.maximumRows)
        let height = Layout.header + rows.count * Layout.row
        writer.markup("<svg class=\"matrix\" xmlns=\"http://www.w3.org/2000/svg\" role=\"table\" aria-labelledby=\"concepts-title\" ")
        writer.markup("width=\"")
        writer.coordinate(Layout.width)
        writer.markup("\" height=\"")
        writer.coordinate(height)
        writer.markup("\" viewBox=\"0 0 ")
        writer.coordinate(Layout.width)
        writer.markup(" ")
        writer.coordinate(height)
        writer.markup("\">")
        writeHeader(&writer)
        for (index, concept) in rows.enumerated() { writeRow(concept, at: Layout.header + index * Layout.row, &writer) }
        writer.markup("</svg>")
    }

    private func writeHeader(_ writer: inout HTMLWriter) {
        writer.element("g", ["role": "row", "class": "head"]) { writer in
            heading("Concept", at: 0, &writer)
            heading("As approved", at: Layout.coverage, &writer)
            heading("Renderings", at: Layout.renderings, &writer)
            heading("Not rendered", at: Layout.missing, &writer)
        }
    }

    private func heading(_ text: String, at x: Int, _ writer: inout HTMLWriter) {
        writer.element("text", ["role": "columnheader", "x": String(x), "y": "16"]) { $0.text(text) }
    }

    private func writeRow(_ use: CheckTotals.ConceptUse, at y: Int, _ writer: inout HTMLWriter) {
        writer.element("g", ["role": "row", "transform": "translate(0 \(y))"]) { writer in
            writer.element("g", ["role": "rowheader"]) { writer in
                writer.element("title") { $0.text("\(use.term), concept \(use.concept)") }
                clippedText(use.term, x: 0, y: Layout.first, width: Layout.coverage - 12, "term", &writer)
                clippedText(use.concept, x: 0, y: Layout.second, width: Layout.coverage - 12, "small", &writer)
            }
            writeCoverage(use, &writer)
            for (column, rendering) in visible(use.renderings).enumerated() {
                writeRendering(rendering, of: use, at: Layout.renderings + column * Layout.cell, &writer)
            }
            if use.missing > 0 { writeMissing(use, &writer) }
        }
    }

    /// At most as many as there are columns; what is left is one rendering “3 others”.
    private func visible(_ renderings: [CheckTotals.ConceptUse.Rendering]) -> [CheckTotals.ConceptUse.Rendering] {
        guard renderings.count > Self.renderingColumns else { return renderings }
        let first = renderings.prefix(Self.renderingColumns - 1)
        let others = renderings.dropFirst(first.count)
        let count = others.reduce(0) { $0 + $1.count }
        return first + [.init(text: "\(others.count) others", status: "others", count: count)]
    }

    private func writeCoverage(_ use: CheckTotals.ConceptUse, _ writer: inout HTMLWriter) {
        let percent = HTMLWriter.percent(use.approved, of: use.occurrences)
        writer.element("g", ["role": "cell", "transform": "translate(\(Layout.coverage) 0)"]) { writer in
            bar(width: Layout.coverageWidth, y: 11, height: 8, "rest", &writer)
            bar(width: Layout.coverageWidth * percent / 100, y: 11, height: 8, "approved", &writer)
            smallText("\(HTMLWriter.grouped(use.approved)) of \(HTMLWriter.grouped(use.occurrences))", x: 0, &writer)
        }
    }

    private func writeRendering(
        _ rendering: CheckTotals.ConceptUse.Rendering, of use: CheckTotals.ConceptUse, at x: Int, _ writer: inout HTMLWriter
    ) {
        let style = Self.styles[rendering.status] ?? Self.unlisted
        let title = "“\(rendering.text)”: \(HTMLWriter.grouped(rendering.count)), \(rendering.status)"
        let cell = Cell(style: style.name, x: x, width: Layout.cell - 6, title: title, text: "\(style.sign) \(rendering.text)")
        writeCell(cell, rendering.count, of: use.occurrences, &writer)
    }

    private func writeMissing(_ use: CheckTotals.ConceptUse, _ writer: inout HTMLWriter) {
        let title = "not rendered: \(HTMLWriter.grouped(use.missing))"
        let cell = Cell(style: "missing", x: Layout.missing, width: Layout.missingWidth, title: title, text: "–")
        writeCell(cell, use.missing, of: use.occurrences, &writer)
    }

    private struct Cell {
        var style: String
        var x: Int
        var width: Int
        var title: String
        var text: String
    }

    private func writeCell(_ cell: Cell, _ count: Int, of all: Int, _ writer: inout HTMLWriter) {
        let percent = HTMLWriter.percent(count, of: all)
        writer.element("g", ["role": "cell", "class": cell.style, "transform": "translate(\(cell.x) 0)"]) { writer in
            writer.element("title") { $0.text(cell.title) }
            bar(width: cell.width, y: 3, height: 42, "cell", &writer)
            bar(width: cell.width * percent / 100, y: 42, height: 3, "fill", &writer)
            clippedText(cell.text, x: 8, y: Layout.first, width: cell.width - 10, "rendering", &writer)
            smallText("\(HTMLWriter.grouped(count)) · \(percent == 0 ? "< 1" : String(percent)) %", x: 8, &writer)
        }
    }

    private static let unlisted = (name: "unlisted", sign: "?")
    private static let styles = [
        "preferred": (name: "approved", sign: "✓"), "admitted": (name: "approved", sign: "✓"),
        "deprecated": (name: "deprecated", sign: "▽"), "forbidden": (name: "forbidden", sign: "✕"), "others": (name: "others", sign: "+"),
    ]

    // MARK: Pieces of SVG

    private func bar(width: Int, y: Int, height: Int, _ style: String, _ writer: inout HTMLWriter) {
        writer.element("rect", ["class": style, "y": String(y), "width": String(max(0, width)), "height": String(height), "rx": "2"])
    }

    /// An inner `svg` clips what is wider than it.
    private func clippedText(_ text: String, x: Int, y: Int, width: Int, _ style: String, _ writer: inout HTMLWriter) {
        let scalars = text.unicodeScalars
        let most = width / Self.letterWidth
        let short = scalars.count > most ? String(scalars.prefix(most - 1)) + "…" : text
        writer.element("svg", ["x": String(x), "width": String(width), "height": String(Layout.row), "class": style]) { writer in
            writer.element("text", ["y": String(y)]) { $0.text(short) }
        }
    }

    private func smallText(_ text: String, x: Int, _ writer: inout HTMLWriter) {
        writer.element("text", ["x": String(x), "y": String(Layout.second), "class": "small"]) { $0.text(text) }
    }
}
