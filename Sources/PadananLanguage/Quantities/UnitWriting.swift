import PadananModel

/// How a language writes units and currencies beside a number: `percent`, `kilometres`, `US$`.
struct UnitWriting: Sendable {
    private struct Words: Sendable {
        var plural: String
        var singular: String
    }

    private var words: [String: Words] = [:]
    private var signs: [String: String] = [:]
    private var signsBehind: [String: String] = [:]

    /// - Parameter units: the rows of the language: forms, unit, side.
    init(_ units: StaticString) {
        for row in DataTable(units).rows where row.count >= 3 { addWords(row) }
        for row in DataTable(commonUnitSignsData).rows where row.count >= 3 { addSign(row) }
    }

    private mutating func addWords(_ row: [Substring]) {
        let forms = DataTable.alternatives(row[0])
        guard let plural = forms.first, words[String(row[1])] == nil else { return }
        words[String(row[1])] = Words(plural: plural, singular: forms.count > 1 ? forms[1] : plural)
    }

    private mutating func addSign(_ row: [Substring]) {
        guard let sign = DataTable.alternatives(row[0]).first else { return }
        switch row[2] {
        case "both": signs[String(row[1])] = sign
        case "before": signs[String(row[1])] = signs[String(row[1])] ?? sign
        default: signsBehind[String(row[1])] = sign
        }
    }

    /// `number` with `unit`, the sign before it where the currency has one; `nil` for a unit that the language has no word for.
    func text(_ number: String, _ unit: MeasurementUnit, isOne: Bool) -> String? {
        if let sign = signs[unit.name] {
            let isWord = sign.utf8.last.map { ($0 | 0x20) &- 0x61 < 26 } ?? false
            return isWord ? "\(sign) \(number)" : sign + number
        }
        // The words of temperatures have capitals in them, which the lists leave out.
        if unit.dimension.hasPrefix("temperature") { return signsBehind[unit.name].map { number + $0 } }
        return words[unit.name].map { "\(number) \(isOne ? $0.singular : $0.plural)" }
    }

    /// The singular of `unit`.
    func singular(_ unit: MeasurementUnit) -> String? { words[unit.name]?.singular }
}
