import PadananModel
import PadananTerms

/// A page with both texts side by side, the doubtful beads marked.
enum SentencePage {
    /// Beads less sure than this are marked.
    private static let doubtful = 0.8

    static func head(_ languages: LanguagePair) -> [UInt8] {
        var writer = HTMLWriter()
        writer.markup(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Aligned sentences</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 16px/1.45 system-ui, sans-serif; margin: 1.5rem auto; max-width: 76rem; padding: 0 1rem }
            table { border-collapse: collapse; width: 100%; table-layout: fixed }
            th, td { border-bottom: 1px solid #8886; padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
            th:first-child, td:first-child { width: 7rem; font-size: .8rem }
            p { margin: 0 }
            .merged { background: #48f2 }
            .alone { background: #f482 }
            .doubtful td:first-child { border-inline-start: .3rem solid #d33 }
            </style></head><body>
            <h1>Aligned sentences</h1>
            <p>Blue: sentences joined or split. Orange: no partner. Red edge: below 0.8, look twice.</p>

            """)
        writer.text("\(languages.source.formatted) → \(languages.target.formatted)")
        return writer.bytes
    }

    static var foot: [UInt8] { Array("</body></html>\n".utf8) }

    static func section(_ beads: [Bead], _ document: SentenceDocument) -> [UInt8] {
        var writer = HTMLWriter()
        writer.markup("\n<h2>")
        writer.text(document.id)
        writer.markup(
            "</h2>\n<table><thead><tr><th scope=\"col\">Sentences</th><th scope=\"col\">Source</th><th scope=\"col\">Target</th></tr></thead>\n"
        )
        for bead in beads { row(bead, document, &writer) }
        writer.markup("</table>\n")
        return writer.bytes
    }

    private static func row(_ bead: Bead, _ document: SentenceDocument, _ writer: inout HTMLWriter) {
        let isAlone = bead.source.isEmpty || bead.target.isEmpty
        let kind = isAlone ? "alone" : bead.source.count == 1 && bead.target.count == 1 ? "" : "merged"
        writer.markup("<tr class=\"")
        writer.text(kind + (bead.confidence < doubtful ? " doubtful" : ""))
        writer.markup("\"><td>")
        writer.text("\(SentenceReport.numbers(bead.source)) – \(SentenceReport.numbers(bead.target))")
        writer.markup("<br>")
        writer.text(SentenceReport.thousandths(bead.confidence))
        writer.markup("</td>")
        for sentences in [document.source[bead.source], document.target[bead.target]] {
            writer.markup("<td>")
            for sentence in sentences {
                writer.markup("<p>")
                writer.text(sentence)
                writer.markup("</p>")
            }
            writer.markup("</td>")
        }
        writer.markup("</tr>\n")
    }
}
