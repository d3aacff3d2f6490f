import PadananModel

/// What a format can't express, counted: one defect for each kind of loss, at the first place where it happened.
struct Losses {
    private var kinds: [(message: String, first: SourceLocation, count: Int)] = []

    /// Notes a loss; `message` is the same for all of its kind: `“PO has no place for the notes of a document; they are left out”`.
    mutating func add(_ message: String, at location: SourceLocation) {
        if let index = kinds.firstIndex(where: { $0.message == message }) {
            kinds[index].count += 1
        } else {
            kinds.append((message, location, 1))
        }
    }

    /// Warnings in the order in which the kinds appeared.
    var defects: [Defect] {
        kinds.map { kind in
            let times = kind.count == 1 ? "" : " (\(kind.count) times, first here)"
            return Defect(.warning, kind.message + times, at: kind.first)
        }
    }
}
