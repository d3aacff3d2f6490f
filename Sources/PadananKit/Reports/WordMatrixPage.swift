import PadananModel
import PadananTerms

/// A page of HTML with a matrix for each pair: source words are rows, target words columns, links filled cells. It needs no script.
enum WordMatrixPage {
    /// The page may use its own style, known by its hash, and nothing else.
    static let policy: StaticString =
        "default-src 'none'; style-src 'sha256-dyaoVRqOliRLM4qq8evOisImaxxoaLH+lrPbYD+UB2g='; base-uri 'none'; form-action 'none'"

    static let style: StaticString = """
        :root{color-scheme:light dark}\
        body{font:14px/1.4 system-ui,sans-serif;margin:1.5rem}\
        section{overflow-x:auto;margin-bottom:2rem}\
        table{border-collapse:collapse}\
        caption{text-align:left;padding-bottom:.3rem}\
        th{font-weight:400;white-space:nowrap;text-align:right;padding:0 .4rem}\
        thead th{writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;padding:.4rem 0}\
        td{border:1px solid #8886;min-width:1.5rem;height:1.5rem;text-align:center;font-size:11px;padding:0 .1rem}\
        .sure{background:#1a7f37;color:#fff}\
        .likely{background:#6fbf84;color:#000}\
        .weak{background:#cfe8d5;color:#000}
        """

    static func head(_ languages: LanguagePair) -> [UInt8] {
        var writer = HTMLWriter()
        writer.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        writer.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        writer.markup(policy)
        writer.markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        writer.markup("<title>Word alignment · Padanan</title>\n<style>")
        writer.markup(style)
        writer.markup("</style>\n</head>\n<body>\n")
        writer.element("h1") { $0.text("Word alignment, \(languages.source.formatted) → \(languages.target.formatted)") }
        writer.markup("\n")
        return writer.bytes
    }

    static let foot = Array("</body>\n</html>\n".utf8)

    static func matrix(_ record: AlignedWords, _ languages: LanguagePair, showsProbabilities: Bool) -> [UInt8] {
        var writer = HTMLWriter()
        var links = record.links[...]
        writer.element("section") { writer in
            writer.element("table") { writer in
                writer.element("caption") { $0.text(record.unit.id) }
                writer.element("thead", ["lang": languages.target.formatted]) { writeColumns(record, &$0) }
                writer.element("tbody") { writer in
                    for row in record.source.indices {
                        writer.markup("<tr>")
                        let word = WordAlignmentReport.text(record.source[row])
                        writer.element("th", ["scope": "row", "lang": languages.source.formatted]) { $0.text(word) }
                        for column in record.target.indices {
                            let isLinked = links.first.map { $0.source == row && $0.target == column } ?? false
                            writeCell(isLinked ? links.removeFirst() : nil, record, showsProbabilities, &writer)
                        }
                        writer.markup("</tr>\n")
                    }
                }
            }
        }
        writer.markup("\n")
        return writer.bytes
    }

    private static func writeColumns(_ record: AlignedWords, _ writer: inout HTMLWriter) {
        writer.markup("<tr><td></td>")
        for word in record.target { writer.element("th", ["scope": "col"]) { $0.text(WordAlignmentReport.text(word)) } }
        writer.markup("</tr>\n")
    }

    private static func writeCell(_ link: WordLink?, _ record: AlignedWords, _ showsProbabilities: Bool, _ writer: inout HTMLWriter) {
        guard let link else { return writer.markup("<td></td>") }
        let words = [record.source[link.source], record.target[link.target]].map(WordAlignmentReport.text)
        let (digits, grade) = (WordAlignmentReport.digits(link.probability), grade(link.probability))
        writer.element("td", ["class": grade, "title": "\(words[0]) – \(words[1]), \(digits)"]) {
            $0.text(showsProbabilities ? digits : "●")
        }
    }

    private static func grade(_ probability: Float) -> String { probability >= 0.9 ? "sure" : probability >= 0.6 ? "likely" : "weak" }
}
