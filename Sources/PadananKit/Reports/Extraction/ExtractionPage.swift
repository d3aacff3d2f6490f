import PadananModel

/// One page of HTML that needs nothing else: extracted terms with filters and orders, their sentences around the term in both languages
/// (KWIC), counts, rival renderings, and what a glossary says.
///
/// The terms are blocks of JSON that the page's own script shows forty at a time, so that thousands open at once.
struct ExtractionPage {
    /// What the page may do: run its own script and use its own styles, known by their hashes, and nothing else.
    static let policy: StaticString = """
        default-src 'none'; \
        style-src 'sha256-kSUjvH5lg/frd4LHcfLObUGBBoG81dkYDIKstcHop0A=' 'sha256-lcKi8JJr4IKB5wUPVHjSDEOH3Cs+ucQxlc5FGQwAdHs='; \
        script-src 'sha256-vDgbHXGUysHTjb2v7cHPFN1KFOtUanUqqXeObqPLcao='; \
        base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'
        """

    /// Terms of a block: browsers limit the length of one text.
    private static let blockSize = 1000
    /// Terms in the list for a browser without JavaScript.
    private static let plainTerms = 200

    private let terms: [ExtractedTerm]
    private let languages: LanguagePair

    init(_ terms: [ExtractedTerm], _ languages: LanguagePair) {
        self.terms = terms
        self.languages = languages
    }

    var bytes: [UInt8] {
        var writer = HTMLWriter()
        writeHead(&writer)
        writeTop(&writer)
        ExtractionOverview(terms).write(&writer)
        writeList(&writer)
        writePlainList(&writer)
        writeData(&writer)
        writer.markup("</main>\n<script>")
        writer.markup(ExtractionScript.text)
        writer.markup("</script>\n</body>\n</html>\n")
        return writer.bytes
    }

    private func writeHead(_ writer: inout HTMLWriter) {
        writer.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        writer.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        writer.markup(Self.policy)
        writer.markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        writer.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        writer.markup("<title>Extracted terms · Padanan</title>\n<style>")
        writer.markup(HTMLStyle.text)
        writer.markup("</style>\n<style>")
        writer.markup(ExtractionStyle.text)
        writer.markup("</style>\n</head>\n<body>\n")
    }

    private func writeTop(_ writer: inout HTMLWriter) {
        writer.markup("<a class=\"skip\" href=\"#terms\">Skip to the terms</a>\n")
        writer.element("header", ["class": "top"]) { writer in
            writer.element("h1") { $0.text("Extracted terms") }
            writer.element("p", ["class": "faint"]) { writer in
                writer.text("padanan extract \(PadananVersion.current), ")
                writer.text("\(languages.source.formatted) → \(languages.target.formatted)")
            }
            writer.markup("<button type=\"button\" id=\"theme\" hidden>Theme: system</button>")
        }
        writer.markup("\n<main>\n")
    }

    private func writeList(_ writer: inout HTMLWriter) {
        let attributes: KeyValuePairs<StaticString, String> = [
            "id": "terms", "tabindex": "-1", "aria-labelledby": "terms-title", "data-source": languages.source.formatted,
            "data-target": languages.target.formatted,
        ]
        writer.element("section", attributes) { writer in
            writer.markup("<h2 id=\"terms-title\">Terms</h2>\n")
            writer.markup(Self.filters)
            writer.markup("<div id=\"list\"></div>\n")
            writer.markup("<nav id=\"pages\" aria-label=\"Pages of terms\" hidden>")
            writer.markup("<button type=\"button\" id=\"previous\">Previous page</button><span id=\"page\"></span>")
            writer.markup("<button type=\"button\" id=\"next\">Next page</button></nav>\n")
        }
        writer.markup("\n")
    }

    private func writePlainList(_ writer: inout HTMLWriter) {
        writer.element("noscript") { writer in
            writer.element("p") { writer in
                writer.text("Without JavaScript there are no filters and no sentences")
                writer.text(terms.count > Self.plainTerms ? "; these are the first \(Self.plainTerms) terms." : ".")
            }
            writer.element("ol") { writer in
                for term in terms.prefix(Self.plainTerms) { writePlain(term, &writer) }
            }
        }
        writer.markup("\n")
    }

    private func writePlain(_ term: ExtractedTerm, _ writer: inout HTMLWriter) {
        writer.element("li") { writer in
            writer.element("bdi", ["lang": languages.source.formatted]) { $0.text(term.source) }
            if let target = term.target {
                writer.text(" → ")
                writer.element("bdi", ["lang": languages.target.formatted]) { $0.text(target) }
            }
            writer.text(" · \(term.hundredths) · \(HTMLWriter.grouped(term.count)) · \(term.kind.rawValue)")
            writer.text(term.standing.isEmpty ? "" : " · \(term.standing)")
        }
        writer.markup("\n")
    }

    private func writeData(_ writer: inout HTMLWriter) {
        for start in stride(from: 0, to: terms.count, by: Self.blockSize) {
            writer.markup(HTMLPage.dataStart)
            for (index, term) in terms[start..<min(start + Self.blockSize, terms.count)].enumerated() {
                if index > 0 { writer.markup(",") }
                writer.data { ExtractionIsland(term).append(to: &$0) }
            }
            writer.markup(HTMLPage.dataEnd)
        }
    }

    private static let filters: StaticString = """
        <form id="filters" role="search" aria-label="Filter and order the terms" hidden>
        <p class="wide"><label for="search">Words</label><input id="search" type="search" autocomplete="off" spellcheck="false" \
        placeholder="in terms, renderings, sentences" aria-keyshortcuts="/"></p>
        <p><label for="kind">Kind</label><select id="kind"></select></p>
        <p><label for="standing">Glossary</label><select id="standing"></select></p>
        <p><label for="score">Score</label><select id="score"><option value="0,2">all</option><option value="0.9,2">from 0.9</option>\
        <option value="0.7,0.9">0.7 to 0.9</option><option value="0,0.7">below 0.7</option></select></p>
        <p><label for="order">Order</label><select id="order"><option value="rank">as listed</option><option value="score">score</option>\
        <option value="count">count</option><option value="doubt">most rival renderings</option><option value="source">source, A to Z\
        </option><option value="target">target, A to Z</option></select></p>
        <p><button type="reset">Show all</button></p>
        <p class="status"><span id="status" role="status"></span><span class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous term \
        · <kbd>/</kbd> filter · <kbd>Esc</kbd> back</span></p>
        </form>

        """
}
