/// What was done to a concept, its terms in one language, or one term, by whom and when (TBX `transacGrp`).
public struct Transaction: Sendable, Hashable {
    /// What was done (TBX `transactionType`); open, because TBX 2 has more than the two that TBX-Basic kept.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        public var rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static let origination = Kind(rawValue: "origination")
        public static let modification = Kind(rawValue: "modification")
    }

    public var kind: Kind
    public var record: ChangeRecord

    public init(_ kind: Kind, _ record: ChangeRecord) {
        self.kind = kind
        self.record = record
    }
}
