import PadananModel

/// What memoQ says of an entry: client and project, who made and last changed it and when.
struct MemoQEntryFields {
    let client: String
    let project: String
    let created: ChangeRecord
    let modified: ChangeRecord

    /// Takes from `concept` what memoQ has a place for; what is left has none.
    init(takingFrom concept: inout Concept) {
        client = Self.take(.customer, from: &concept)
        project = Self.take(.project, from: &concept)
        created = Self.take(.origination, from: &concept, isLast: false)
        modified = Self.take(.modification, from: &concept, isLast: true)
    }

    private static func take(_ category: DataCategory, from concept: inout Concept) -> String {
        guard let index = concept.annotations.firstIndex(where: { $0 == Annotation(category, $0.text) && !$0.text.isEmpty }) else {
            return ""
        }
        return concept.annotations.remove(at: index).text
    }

    private static func take(_ kind: Transaction.Kind, from concept: inout Concept, isLast: Bool) -> ChangeRecord {
        let isWanted = { (transaction: Transaction) in transaction.kind == kind }
        let transactions = concept.transactions
        guard let index = isLast ? transactions.lastIndex(where: isWanted) : transactions.firstIndex(where: isWanted) else {
            return ChangeRecord()
        }
        return concept.transactions.remove(at: index).record
    }
}
