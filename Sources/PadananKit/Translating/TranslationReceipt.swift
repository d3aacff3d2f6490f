import PadananFormats
import PadananModel
import PadananTerms

/// The receipt of a run: a JSON object that lists every occurrence of a term, what was used for it and how that was verified.
///
/// Offsets are in code points of the segment's text, codes aside.
public struct TranslationReceipt: Sendable {
    public var input: String
    /// The service's name; `draft` without one.
    public var service: String
    public var guardMode: GuardMode
    public var languages: LanguagePair
    public var glossaries: [String]

    public init(input: String, service: String, guardMode: GuardMode, languages: LanguagePair, glossaries: [String]) {
        (self.input, self.service, self.guardMode) = (input, service, guardMode)
        (self.languages, self.glossaries) = (languages, glossaries)
    }

    /// The whole receipt, with a final line feed.
    public func bytes(_ items: [TranslatedItem], _ totals: TranslationTotals) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            Self.member("padanan", PadananVersion.current, &json)
            Self.member("input", input, &json)
            Self.member("service", service, &json)
            Self.member("guard", guardMode.rawValue, &json)
            Self.member("from", languages.source.formatted, &json)
            Self.member("to", languages.target.formatted, &json)
            json.name("glossaries")
            json.array { json in for path in glossaries { json.string(path) } }
            write(totals, &json)
            json.name("segments")
            json.array { json in
                for item in items {
                    json.lineBreak()
                    write(item, &json)
                }
            }
        }
        json.newline()
        return json.bytes
    }

    private static func member(_ name: StaticString, _ value: String, _ json: inout JSONWriter) {
        json.name(name)
        json.string(value)
    }

    private static func member(_ name: StaticString, _ value: Int, _ json: inout JSONWriter) {
        json.name(name)
        json.integer(value)
    }

    private func write(_ totals: TranslationTotals, _ json: inout JSONWriter) {
        json.name("totals")
        json.object { json in
            Self.member("segments", totals.segments, &json)
            json.name("origins")
            json.array { json in
                for origin in TranslationOrigin.allCases {
                    guard let count = totals.origins[origin] else { continue }
                    json.object { json in
                        Self.member("origin", origin.rawValue, &json)
                        Self.member("segments", count, &json)
                    }
                }
            }
            Self.member("terms", totals.terms, &json)
            Self.member("verified", totals.right.values.reduce(0, +), &json)
            Self.member("restored", totals.right[.restored] ?? 0, &json)
            Self.member("askedAgain", totals.right[.askedAgain] ?? 0, &json)
            Self.member("repaired", totals.right[.repaired] ?? 0, &json)
            Self.member("excused", totals.excused, &json)
            Self.member("missing", totals.misses, &json)
            Self.member("problems", totals.problems, &json)
        }
    }

    private func write(_ item: TranslatedItem, _ json: inout JSONWriter) {
        json.object { json in
            Self.member("id", item.item.id, &json)
            Self.member("line", item.item.location.line, &json)
            Self.member("origin", item.origin.rawValue, &json)
            Self.member("source", item.item.source.text, &json)
            json.name("target")
            if let target = item.target { json.string(target.text) } else { json.null() }
            if let score = item.score {
                json.name("score")
                json.number(score, digits: 1)
            }
            if item.attempts > 0 { Self.member("attempts", item.attempts, &json) }
            writeRepairs(item.repairs, &json)
            writeTerms(item, &json)
            guard !item.problems.isEmpty else { return }
            json.name("problems")
            json.array { json in for problem in item.problems { json.string(problem) } }
        }
    }

    private func writeRepairs(_ repairs: [MemoryRepair], _ json: inout JSONWriter) {
        guard !repairs.isEmpty else { return }
        json.name("repairs")
        json.array { json in
            for repair in repairs {
                json.object { json in
                    Self.member("kind", repair.kind.rawValue, &json)
                    Self.member("remembered", repair.remembered, &json)
                    Self.member("wanted", repair.wanted, &json)
                    Self.member("removed", repair.removed, &json)
                }
            }
        }
    }

    private func writeTerms(_ item: TranslatedItem, _ json: inout JSONWriter) {
        var source = SpanWriter(item.item.source.text)
        var target = SpanWriter(item.target?.text ?? "")
        json.name("terms")
        json.array { json in
            for term in item.terms {
                json.object { json in
                    Self.member("concept", term.term.concept, &json)
                    Self.member("rendering", term.term.rendering, &json)
                    json.name("source")
                    source.write(term.term.range, &json)
                    json.name("target")
                    if let range = term.verification.link.target { target.write(range, &json) } else { json.null() }
                    Self.member("status", term.verification.link.status.rawValue, &json)
                    Self.member("verdict", term.verification.verdict.rawValue, &json)
                    if let way = term.way { Self.member("way", way.rawValue, &json) }
                    if let removed = term.removed { Self.member("removed", removed, &json) }
                    if let rule = term.verification.rule { Self.member("rule", rule, &json) }
                    json.name("confidence")
                    json.number(term.verification.link.confidence, digits: 3)
                }
            }
        }
    }
}
