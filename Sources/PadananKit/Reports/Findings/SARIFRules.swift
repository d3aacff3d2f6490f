import PadananFormats
import PadananModel

/// Writes the tool of a SARIF run: the program and the rules that ran.
enum SARIFRules {
    static func write(_ settings: FindingReportSettings, _ writer: inout JSONWriter) {
        writer.name("driver")
        writer.object { writer in
            writer.name("name")
            writer.string("padanan")
            if let uri = settings.informationURI {
                writer.name("informationUri")
                writer.string(uri)
            }
            writer.name("version")
            writer.string(settings.version)
            writer.name("semanticVersion")
            writer.string(settings.version)
            writer.name("rules")
            writer.array { writer in
                for rule in settings.rules { writer.object { write(rule, &$0) } }
            }
        }
    }

    private static func write(_ rule: CheckRule, _ writer: inout JSONWriter) {
        writer.name("id")
        writer.string(rule.id)
        writer.name("name")
        writer.string(pascalCase(rule.id))
        writer.name("shortDescription")
        writeText(MarkdownText.plain(rule.summary), &writer)
        writer.name("fullDescription")
        writeText(MarkdownText.plain(rule.explanation), &writer)
        writer.name("help")
        writeHelp(RulePage(rule), &writer)
        writer.name("defaultConfiguration")
        writer.object { writer in
            writer.name("level")
            writer.string(rule.severity.sarifLevel)
        }
        writer.name("properties")
        writer.object { writer in
            writer.name("tags")
            writer.array { $0.string(rule.group.rawValue) }
        }
    }

    private static func writeHelp(_ page: RulePage, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("text")
            writer.string(page.terminalText())
            writer.name("markdown")
            writer.string(page.markdown(level: 1))
        }
    }

    private static func writeText(_ text: String, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("text")
            writer.string(text)
        }
    }

    /// `TermMissing` for `term-missing`.
    private static func pascalCase(_ id: String) -> String {
        id.utf8.split(separator: UInt8(ascii: "-")).map { word in
            let text = String(decoding: word, as: UTF8.self)
            return text.prefix(1).uppercased() + text.dropFirst()
        }.joined()
    }
}
