/// The versions, dialects and styles in which TBX is written; the raw value is the name on the command line.
public enum TBXVariant: String, Sendable, Hashable, CaseIterable {
    /// TBX-Basic of ISO 30042:2019, data categories as attributes.
    case basicDCA = "tbx-basic-dca"
    /// TBX-Basic of ISO 30042:2019, data categories as elements.
    case basicDCT = "tbx-basic-dct"
    /// TBX-Min of ISO 30042:2019, data categories as attributes.
    case minDCA = "tbx-min-dca"
    /// TBX-Min of ISO 30042:2019, data categories as elements.
    case minDCT = "tbx-min-dct"
    /// TBX-Basic of ISO 30042:2008 (MARTIF).
    case basic2 = "tbx2"

    /// The name shown to people.
    var name: String {
        switch self {
        case .basicDCA: "TBX-Basic (DCA)"
        case .basicDCT: "TBX-Basic (DCT)"
        case .minDCA: "TBX-Min (DCA)"
        case .minDCT: "TBX-Min (DCT)"
        case .basic2: "TBX-Basic 2008 (MARTIF)"
        }
    }

    /// Whether a data category is an element of its own.
    var isDCT: Bool { self == .basicDCT || self == .minDCT }

    /// Whether it is the dialect that knows the smallest module only.
    var isMin: Bool { self == .minDCA || self == .minDCT }

    /// Whether the dialect has `category`.
    func has(_ category: TBXCategory) -> Bool { !isMin || category.module == .min }

    /// The element of entries, languages and terms.
    func element(of level: TBXCategory.Level) -> String {
        guard self == .basic2 else { return level.rawValue }
        switch level {
        case .concept: return "termEntry"
        case .language: return "langSet"
        case .term: return "tig"
        }
    }
}
