import PadananModel

/// The form of a message for the number one, which may say “one” where the others have a placeholder.
///
/// - Source: GNU gettext manual, 11.2.6 (a form that is used for one number only may omit its argument).
struct SingularForm {
    /// What the other forms hold.
    private let plural: Set<String>

    /// - Parameter plural: what the other forms are made from.
    init(_ plural: InlineText) {
        let reading = TextReading(plural)
        let items = [false, true].flatMap { MarkupItemReader(reading, numbersConversions: $0).textItems() }
        self.plural = Set(items.map(\.key))
    }

    /// Takes the placeholder of the number out of what the target lost, or out of what it gained from the other forms.
    func allow(_ difference: inout MultisetDifference, source: [MarkupItem], target: [MarkupItem]) {
        if let place = omitted(difference.lost, source) {
            difference.lost.removeAll { $0 == place }
        } else if let place = difference.added.first(where: { Self.isPlaceholder(target[$0]) && plural.contains(target[$0].key) }) {
            difference.added.removeAll { $0 == place }
        }
    }

    /// The lost placeholder that may stand for the number: one of whole numbers, or the only one of the source.
    private func omitted(_ lost: [Int], _ source: [MarkupItem]) -> Int? {
        let places = source.indices.filter { Self.isPlaceholder(source[$0]) }
        if let number = places.first(where: { Self.isNumber(source[$0]) }) { return lost.first { source[$0].key == source[number].key } }
        return places.count == 1 ? lost.first { $0 == places[0] } : nil
    }

    private static func isPlaceholder(_ item: MarkupItem) -> Bool {
        item.side == .alone && !item.range.isEmpty && !item.label.hasPrefix("<")
    }

    /// Whether it is a conversion of printf for whole numbers.
    private static func isNumber(_ item: MarkupItem) -> Bool {
        guard item.label.hasPrefix("%"), let last = item.label.utf8.last else { return false }
        return "diu".utf8.contains(last)
    }
}
