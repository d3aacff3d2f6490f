/// Some values to look others up in: a few are compared one by one, more are hashed.
struct ValueSet {
    private let few: [ExactNumber]
    private let many: Set<ExactNumber>

    init(_ values: some Sequence<ExactNumber>) {
        let values = Array(values)
        (few, many) = values.count > Self.limit ? ([], Set(values)) : (values, [])
    }

    func contains(_ value: ExactNumber) -> Bool {
        few.contains(value) || (!many.isEmpty && many.contains(value))
    }

    private static let limit = 8
}
