import PadananModel

/// The parts of the report that are the same for every run.
enum HTMLPage {
    /// What the page may do: run its own script and use its own style, known by their hashes, and nothing else. Were some text ever to
    /// become markup, it couldn't run, load or send anything.
    static let policy: StaticString = """
        default-src 'none'; \
        style-src 'sha256-kSUjvH5lg/frd4LHcfLObUGBBoG81dkYDIKstcHop0A='; \
        script-src 'sha256-TmuJ3gq4SxAsLjh4rnEgdwgHJix6X+aR2cSdP9CeREk='; \
        base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'
        """

    /// Around a block of findings.
    static let dataStart: StaticString = "<script type=\"application/json\" class=\"data\">["
    static let dataEnd: StaticString = "]</script>\n"

    /// Everything before the first finding.
    static func writeHead(_ writer: inout HTMLWriter) {
        writer.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        writer.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        writer.markup(policy)
        writer.markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        writer.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        writer.markup("<title>Translation check · Padanan</title>\n<style>")
        writer.markup(HTMLStyle.text)
        writer.markup("</style>\n</head>\n<body>\n")
        writer.markup(dataStart)
    }

    /// What stands above the overview.
    static func writeTop(_ settings: FindingReportSettings, _ writer: inout HTMLWriter) {
        writer.markup("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n")
        writer.element("header", ["class": "top"]) { writer in
            writer.element("h1") { $0.text("Translation check") }
            writer.element("p", ["class": "faint"]) { writer in
                writer.text("padanan check \(settings.version), \(settings.languages.source.formatted) → ")
                writer.text(settings.languages.target.formatted)
            }
            writer.markup("<button type=\"button\" id=\"theme\" hidden>Theme: system</button>")
        }
        writer.markup("\n<main>\n")
    }

    /// The list of findings, empty until the script fills it.
    static func writeList(_ settings: FindingReportSettings, _ writer: inout HTMLWriter) {
        let attributes: KeyValuePairs<StaticString, String> = [
            "id": "findings", "tabindex": "-1", "aria-labelledby": "findings-title",
            "data-source": settings.languages.source.formatted, "data-target": settings.languages.target.formatted,
        ]
        writer.element("section", attributes) { writer in
            writer.markup("<h2 id=\"findings-title\">Findings</h2>\n")
            writer.markup(filters)
            writer.markup("<div id=\"list\"></div>\n")
            writer.markup("<nav id=\"pages\" aria-label=\"Pages of findings\" hidden>")
            writer.markup("<button type=\"button\" id=\"previous\">Previous page</button><span id=\"page\"></span>")
            writer.markup("<button type=\"button\" id=\"next\">Next page</button></nav>\n")
        }
    }

    /// Everything behind the list.
    static func writeFoot(_ writer: inout HTMLWriter) {
        writer.markup("</main>\n<script>")
        writer.markup(HTMLScript.text)
        writer.markup("</script>\n</body>\n</html>\n")
    }

    private static let filters: StaticString = """
        <form id="filters" role="search" aria-label="Filter the findings" hidden>
        <p class="wide"><label for="search">Words</label><input id="search" type="search" autocomplete="off" spellcheck="false" \
        placeholder="in texts, messages, names" aria-keyshortcuts="/"></p>
        <p><label for="severity">Severity</label><select id="severity"></select></p>
        <p><label for="rule">Rule</label><select id="rule"></select></p>
        <p><label for="file">File</label><select id="file"></select></p>
        <p><label for="concept">Concept</label><select id="concept"></select></p>
        <p><button type="reset">Show all</button></p>
        <p class="status"><span id="status" role="status"></span><span class="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous finding \
        · <kbd>/</kbd> filter · <kbd>Esc</kbd> back</span></p>
        </form>

        """
}
