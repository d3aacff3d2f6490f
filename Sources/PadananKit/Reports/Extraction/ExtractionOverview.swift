import PadananModel

/// What a list of extracted terms amounts to, at the head of its page.
struct ExtractionOverview {
    private let terms: [ExtractedTerm]

    init(_ terms: [ExtractedTerm]) {
        self.terms = terms
    }

    func write(_ writer: inout HTMLWriter) {
        writer.element("dl", ["class": "figures"]) { writer in
            for (name, count) in figures {
                writer.element("div") { writer in
                    writer.element("dt") { $0.text(name) }
                    writer.element("dd") { $0.count(count) }
                }
            }
        }
        writer.element("p", ["class": "faint"]) { $0.text(Self.legend) }
        writer.markup("\n")
    }

    /// Everything that was extracted, then what there is of each kind.
    private var figures: [(String, Int)] {
        let kinds = ExtractedTermKind.allCases.map { kind in ("\(kind.rawValue)s", terms.count { $0.kind == kind }) }
        let rest = [
            ("score from 0.9", terms.count { $0.score >= 0.9 }), ("with rival renderings", terms.count { !$0.competitors.isEmpty }),
            ("known", terms.count { $0.standing == "known" }), ("drift from the glossary", terms.count { $0.standing == "drift" }),
        ]
        return [("in all", terms.count)] + (kinds + rest).filter { $0.1 > 0 }
    }

    private static let legend = """
        The score is the share of right pairs among those with this score. Counts: how often term and rendering stand opposite each other, \
        of how often the term stands in the source, and how often the rendering in the target.
        """
}
