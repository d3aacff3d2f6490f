import PadananModel

/// The cell `Term_Info` of memoQ: `CasePermissive;HalfPrefix;Forbidden`.
///
/// How memoQ matches (`HalfPrefix`, `Fuzzy`, `Exact`, `Custom`) is its own affair and read over. `CasePermissive`, by which capitals of the
/// term count, is what a concept without a case rule is written as, and read as none.
struct MemoQTermInfo {
    /// The words for case, the strictest first.
    enum Case: Int {
        case sense, permissive, insense
    }

    private var isForbidden = false
    /// `nil` when the cell says nothing of case.
    private(set) var letterCase: Case?
    private var partOfSpeech: PartOfSpeech?
    private var gender = ""

    /// Reads a cell; words that aren't known are passed over.
    init(_ text: String) {
        for word in text.split(whereSeparator: { $0 == ";" || $0 == "," || $0 == "|" }) {
            let word = String(word).trimmed.lowercased()
            switch word {
            case "forbidden", "forbiddenterm": isForbidden = true
            case "casesense", "casesensitive": letterCase = .sense
            case "casepermissive": letterCase = .permissive
            case "caseinsense", "caseinsensitive": letterCase = .insense
            case "masculine", "feminine", "neuter", "neutral": gender = word == "neutral" ? "neuter" : word
            default: partOfSpeech = TermWords.partOfSpeech(word) ?? partOfSpeech
            }
        }
    }

    func apply(to term: inout Term, of concept: inout Concept) {
        if isForbidden { term.state(.forbidden) }
        if let partOfSpeech { concept.partOfSpeech = partOfSpeech }
        if !gender.isEmpty { term.annotations.append(Annotation(.grammaticalGender, gender)) }
    }

    /// The rule of a concept by those of its terms: the strictest.
    static func caseRule(_ cases: Set<Case>) -> CaseRule? {
        switch cases.min(by: { $0.rawValue < $1.rawValue }) {
        case .sense: .exact
        case .insense: .any
        case .permissive, nil: nil
        }
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
