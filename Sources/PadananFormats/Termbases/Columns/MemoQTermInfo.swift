import PadananModel

/// The cell `Term_Info` of memoQ: `CasePermissive;HalfPrefix;Forbidden`.
///
/// How memoQ matches (`HalfPrefix`, `Fuzzy`, `Exact`, `Custom`) is its own affair and read over.
struct MemoQTermInfo {
    private var isForbidden = false
    private var caseRule: CaseRule?
    private var partOfSpeech: PartOfSpeech?
    private var gender = ""

    /// Reads a cell; words that aren't known are passed over.
    init(_ text: String) {
        for word in text.split(whereSeparator: { $0 == ";" || $0 == "," || $0 == "|" }) {
            let word = String(word).trimmed.lowercased()
            switch word {
            case "forbidden", "forbiddenterm": isForbidden = true
            case "casesense", "casesensitive": caseRule = .exact
            case "caseinsense", "caseinsensitive": caseRule = .any
            case "masculine", "feminine", "neuter", "neutral": gender = word == "neutral" ? "neuter" : word
            default: partOfSpeech = TermWords.partOfSpeech(word) ?? partOfSpeech
            }
        }
    }

    func apply(to term: inout Term, of concept: inout Concept) {
        if isForbidden { term.state(.forbidden) }
        if let caseRule { concept.caseRule = caseRule }
        if let partOfSpeech { concept.partOfSpeech = partOfSpeech }
        if !gender.isEmpty { term.annotations.append(Annotation(.grammaticalGender, gender)) }
    }

    /// The cell for a term.
    static func written(_ term: Term, of concept: Concept) -> String {
        let caseWord =
            switch concept.caseRule {
            case .exact: "CaseSense"
            case .any: "CaseInsense"
            case nil: "CasePermissive"
            }
        return term.status.isApproved ? "\(caseWord);HalfPrefix" : "\(caseWord);HalfPrefix;Forbidden"
    }
}
