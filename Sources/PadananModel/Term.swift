/// One designation of a concept in one language (TBX `termSec`).
public struct Term: Sendable, Hashable {
    /// What a file didn't say of a term, so that it isn't claimed when the term is written again.
    public struct Assumptions: OptionSet, Sendable, Hashable {
        public var rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let status = Assumptions(rawValue: 1)
        public static let type = Assumptions(rawValue: 2)
        public static let partOfSpeech = Assumptions(rawValue: 4)
    }

    public var text: String
    public var language: LanguageTag
    public var status: TermStatus
    public var type: TermType
    /// What it has in place of the concept's part of speech, or `nil`.
    public var partOfSpeech: PartOfSpeech?
    /// What of the above was not stated but assumed.
    public var assumptions: Assumptions
    /// What else is said of the term: contexts, notes, sources.
    public var annotations: [Annotation]
    /// When it was made and changed.
    public var transactions: [Transaction]

    public init(
        _ text: String, language: LanguageTag, status: TermStatus = .preferred, type: TermType = .fullForm,
        partOfSpeech: PartOfSpeech? = nil, assumptions: Assumptions = [], annotations: [Annotation] = [], transactions: [Transaction] = []
    ) {
        self.text = text
        self.language = language
        self.status = status
        self.type = type
        self.partOfSpeech = partOfSpeech
        self.assumptions = assumptions
        self.annotations = annotations
        self.transactions = transactions
    }

    /// The texts of the annotations of `category`, in order.
    public func texts(of category: DataCategory) -> [String] {
        annotations.filter { $0.category == category }.map(\.text)
    }

    /// Whether the term is written in capitals throughout, as acronyms are: `NATO`, `UUD 1945`, `U.S.`, but not `PPh`.
    public var isAllCapitals: Bool {
        var letters = 0
        for scalar in text.unicodeScalars {
            guard scalar.isASCII ? Self.isLetter(scalar.value | 0x20) : scalar.properties.isAlphabetic else { continue }
            guard scalar.isASCII ? Self.isLetter(scalar.value + 0x20) : scalar.properties.isUppercase else { return false }
            letters += 1
        }
        return letters >= 2
    }

    /// Whether an ASCII code is a small letter.
    private static func isLetter(_ code: UInt32) -> Bool { code >= 0x61 && code <= 0x7A }
}
