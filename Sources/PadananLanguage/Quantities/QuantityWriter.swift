import PadananModel

/// Writes quantities as a language does, to show what a translation should have had.
///
///     QuantityWriter(.english)?.text(quantity)   // “US$4.5 billion” for `4,5 miliar dolar AS`
///
/// Only what has one usual form is written: counts and measures, ordinals in digits, orders of magnitude.
public struct QuantityWriter: Sendable {
    /// How a number is written where a language leaves the choice.
    public enum Style: Sendable, Hashable {
        /// Digits in groups of three.
        case grouped
        /// Digits in one run, as numbers of laws are.
        case plain
        /// A word, where there is one for it.
        case words
    }

    private let decimalMark: String
    private let groupMark: String
    private let hasEnglishOrdinals: Bool
    private var words: [NumberWord.Role: [ExactNumber: String]] = [:]
    private let units: UnitWriting

    /// Makes a writer for `language`, by its primary subtag; `nil` for a language without a grammar.
    public init?(_ language: LanguageTag) {
        guard let grammar = NumberGrammar.grammar(for: language) else { return nil }
        let isComma = grammar.decimalMark == UInt8(ascii: ",")
        (decimalMark, groupMark) = isComma ? (",", ".") : (".", ",")
        hasEnglishOrdinals = grammar.ordinalSuffixes.contains("th")
        units = UnitWriting(grammar.units)
        for row in DataTable(grammar.words).rows where row.count >= 3 { add(row) }
    }

    private mutating func add(_ row: [Substring]) {
        guard let role = NumberWord.Role(rawValue: String(row[1])), let value = Int64(row[2]) else { return }
        guard let word = DataTable.alternatives(row[0]).first, words[role]?[ExactNumber(value)] == nil else { return }
        words[role, default: [:]][ExactNumber(value)] = word
    }

    /// How the language writes `quantity` with its unit; `nil` where that can't be said for certain.
    public func text(_ quantity: Quantity, style: Style = .grouped) -> String? {
        switch quantity.kind {
        case .cardinal: cardinal(quantity, style).flatMap { withUnit($0, quantity) }
        case .ordinal: ordinal(quantity.value)
        case .indefinite: words[.indefinite]?[quantity.value]
        case .fraction, .multiplier, .code, .calendar: nil
        }
    }

    private func withUnit(_ number: String, _ quantity: Quantity) -> String? {
        guard let unit = quantity.unit else { return number }
        guard let text = units.text(number, unit, isOne: quantity.value == .one) else { return nil }
        guard let perUnit = quantity.perUnit else { return text }
        return units.singular(perUnit).map { "\(text) per \($0)" }
    }

    private func cardinal(_ quantity: Quantity, _ style: Style) -> String? {
        if style == .words, let word = words[.add]?[quantity.value] { return word }
        if let scale = words[.multiply]?[quantity.scale], !quantity.scale.isLess(than: Self.million) {
            return digits(quantity.significand).map { "\($0) \(scale)" }
        }
        return style == .plain && quantity.value.isWhole ? quantity.value.description : digits(quantity.value)
    }

    /// From here on scale words are usual; smaller numbers stand in digits.
    private static let million = ExactNumber(1_000_000)

    private func ordinal(_ value: ExactNumber) -> String? {
        guard hasEnglishOrdinals, value.isWhole, value.numerator > 0 else { return nil }
        let isTeen = (11...13).contains(value.numerator % 100)
        let suffix = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][value.numerator % 10] ?? "th"
        return digits(value).map { $0 + suffix }
    }

    /// `value` in digits, grouped by threes; `nil` for one that is no finite decimal.
    public func digits(_ value: ExactNumber) -> String? {
        guard !value.isOversized, let decimals = Self.decimals(value) else { return nil }
        let magnitude = value.numerator.magnitude
        let whole = grouped(magnitude / UInt64(value.denominator))
        let sign = value.numerator < 0 ? "-" : ""
        return decimals.isEmpty ? sign + whole : sign + whole + decimalMark + decimals
    }

    /// The digits behind the decimal mark; `nil` when they don't end within nine.
    private static func decimals(_ value: ExactNumber) -> String? {
        let denominator = UInt64(value.denominator)
        var (rest, digits) = (value.numerator.magnitude % denominator, "")
        while rest != 0 {
            let (tenfold, overflow) = rest.multipliedReportingOverflow(by: 10)
            guard !overflow, digits.utf8.count < 9 else { return nil }
            digits += String(tenfold / denominator)
            rest = tenfold % denominator
        }
        return digits
    }

    private func grouped(_ value: UInt64) -> String {
        guard value >= 1000 else { return String(value) }
        let tail = String(value % 1000)
        return grouped(value / 1000) + groupMark + String(repeating: "0", count: 3 - tail.utf8.count) + tail
    }
}
