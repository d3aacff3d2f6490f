import PadananModel
import PadananTerms

/// Counts how the concepts of a glossary are rendered in a run, for the tables of a report.
struct ConceptUses {
    /// Different renderings of a concept that are told apart; what comes later is not counted.
    private static let keptRenderings = 50

    private let termbase: Termbase
    private let languages: LanguagePair
    private var uses: [Int: CheckTotals.ConceptUse] = [:]

    init(_ termbase: Termbase, languages: LanguagePair) {
        self.termbase = termbase
        self.languages = languages
    }

    mutating func add(_ links: [TermLink], target: String) {
        guard !links.isEmpty else { return }
        let bytes = Array(target.utf8)
        for link in links {
            var use = uses.removeValue(forKey: link.source.concept) ?? empty(link.source.concept)
            if let range = link.target {
                Self.count(TextColumns.singleLine(String(decoding: bytes[range], as: UTF8.self)), link.status.rawValue, in: &use)
            } else {
                use.missing += 1
            }
            uses[link.source.concept] = use
        }
    }

    private static func count(_ text: String, _ status: String, in use: inout CheckTotals.ConceptUse) {
        let key = text.lowercased()
        if let index = use.renderings.firstIndex(where: { $0.status == status && $0.text.lowercased() == key }) {
            use.renderings[index].count += 1
        } else if use.renderings.count < keptRenderings {
            use.renderings.append(CheckTotals.ConceptUse.Rendering(text: text, status: status, count: 1))
        }
    }

    private func empty(_ number: Int) -> CheckTotals.ConceptUse {
        let concept = termbase.concepts[number]
        return CheckTotals.ConceptUse(concept: concept.id, term: concept.terms(in: languages.source).first?.text ?? "")
    }

    /// The concepts that occurred, sorted by id, their renderings by count.
    var sorted: [CheckTotals.ConceptUse] {
        uses.values.map { use in
            var use = use
            use.renderings.sort { ($1.count, $0.text) < ($0.count, $1.text) }
            return use
        }.sorted { $0.concept < $1.concept }
    }
}
