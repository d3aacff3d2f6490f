import PadananLanguage
import PadananModel

/// Carries a number or a date in digits over.
struct NumberRepair: Sendable {
    private let dates: (source: DateTimeRecognizer, target: DateTimeRecognizer)
    private let quantities: (source: QuantityRecognizer, target: QuantityRecognizer)
    private let writer: QuantityWriter?

    init(_ languages: LanguagePair) {
        dates = (DateTimeRecognizer(languages.source), DateTimeRecognizer(languages.target))
        quantities = (QuantityRecognizer(languages.source), QuantityRecognizer(languages.target))
        writer = QuantityWriter(languages.target)
    }

    /// The edit for one number in digits that takes the place of another; `nil` where the change is something else, or where the number
    /// stands is not certain.
    func edit(for change: (old: TextRange, new: TextRange), _ reading: RepairReading) -> RepairEdit? {
        let (old, new) = (reading.old(change.old), reading.new(change.new))
        guard Self.isNumber(old), Self.isNumber(new) else { return nil }
        let isDate = isInDate(change.old, reading.oldBytes) && isInDate(change.new, reading.newBytes)
        if isDate {
            // A day or a year: digits that both languages write alike.
            guard Self.isPlain(old), Self.isPlain(new), Self.isDayOrYear(old, new), let range = place(of: old, inDate: true, reading) else {
                return nil
            }
            return RepairEdit(.date, range: range, text: new, remembered: old, wanted: new)
        }
        return quantityEdit(for: change, reading)
    }

    private func quantityEdit(for change: (old: TextRange, new: TextRange), _ reading: RepairReading) -> RepairEdit? {
        guard let old = quantity(at: change.old, reading.oldBytes, quantities.source, dates.source),
            let new = quantity(at: change.new, reading.newBytes, quantities.source, dates.source), Self.isAlike(old, new)
        else { return nil }
        let (oldText, newText) = (reading.old(change.old), reading.new(change.new))
        // The number alone, not its scale word or unit, which stay.
        guard let written = Self.isPlain(oldText) && Self.isPlain(newText) ? newText : writer?.digits(new.significand) else { return nil }
        let excluded = dates.target.datesAndTimes(in: reading.targetBytes).map(\.range)
        let rendered = quantities.target.quantities(in: reading.targetBytes, excluding: excluded).filter { $0.value == old.value }
        guard rendered.count == 1, let target = rendered.first, target.kind == old.kind, target.significand == old.significand,
            let range = digits(in: target.range, reading)
        else { return nil }
        return RepairEdit(.number, range: range, text: written, remembered: oldText, wanted: newText)
    }

    /// Whether the one may stand for the other without another word changing, as the plural of what is counted would.
    private static func isAlike(_ old: Quantity, _ new: Quantity) -> Bool {
        guard old.kind == .cardinal, new.kind == .cardinal, old.expression == old.range, new.expression == new.range else { return false }
        guard old.scale == new.scale, old.unit == new.unit, old.perUnit == new.perUnit else { return false }
        return !old.isOtherConvention && !new.isOtherConvention && (old.significand == .one) == (new.significand == .one)
    }

    private func quantity(
        at range: TextRange, _ bytes: [UInt8], _ recognizer: QuantityRecognizer, _ dates: DateTimeRecognizer
    ) -> Quantity? {
        let excluded = dates.datesAndTimes(in: bytes).map(\.range)
        let found = recognizer.quantities(in: bytes, excluding: excluded)
        // The same value twice in the source would be twice in the target, or not.
        guard let quantity = found.first(where: { $0.range.contains(range) }), found.filter({ $0.value == quantity.value }).count == 1
        else {
            return nil
        }
        return quantity
    }

    /// The one number in digits of a span of the target.
    private func digits(in range: TextRange, _ reading: RepairReading) -> TextRange? {
        let numbers = MemoryTokens(reading.targetBytes).tokens.filter { $0.isNumber && range.contains($0.range) }
        return numbers.count == 1 ? numbers[0].range : nil
    }

    private func isInDate(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
        dates.source.datesAndTimes(in: bytes).contains { $0.range.contains(range) }
    }

    /// Where a number stands in a date of the target; `nil` unless at one place, and at one of the source.
    private func place(of number: String, inDate: Bool, _ reading: RepairReading) -> TextRange? {
        let inSource = MemoryTokens(reading.oldBytes).tokens.filter { $0.isNumber && reading.old($0.range) == number }
        guard inSource.count == 1, let range = reading.onlyPlace(of: number) else { return nil }
        return dates.target.datesAndTimes(in: reading.targetBytes).contains { $0.range.contains(range) } ? range : nil
    }

    private static func isNumber(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.first.map { $0 &- 0x30 < 10 } ?? false && bytes.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2C }
    }

    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 &- 0x30 < 10 } && text.utf8.count < 4 || isYear(text) }
    private static func isYear(_ text: String) -> Bool { text.utf8.count == 4 && text.utf8.allSatisfy { $0 &- 0x30 < 10 } }

    /// Whether both are years, or both days of a month.
    private static func isDayOrYear(_ old: String, _ new: String) -> Bool {
        isYear(old) == isYear(new)
    }
}
