import PadananLanguage
import PadananModel

/// Says which rule reports what in a comparison of quantities and dates, so that each difference is reported once.
struct QuantityDifferences {
    private let source: TextReading
    private let target: TextReading
    private let sourceDates: [DateTime]
    private let targetDates: [DateTime]
    private var missing: [TextRange] = []
    private var added: [TextRange] = []
    private var result: [QuantityDifference] = []
    /// Where something was read, on each side.
    private var sourceTaken: [TextRange] = []
    private var targetTaken: [TextRange] = []

    private init(_ source: TextReading, _ target: TextReading, _ sourceDates: [DateTime], _ targetDates: [DateTime]) {
        (self.source, self.target, self.sourceDates, self.targetDates) = (source, target, sourceDates, targetDates)
    }

    /// Returns the differences in the order of the source, then what only the target has. Cost: linear in the pairs but for what is missing
    /// and added, which is compared with each other.
    static func found(
        _ quantities: QuantityComparison, _ dates: DateTimeComparison, source: TextReading, target: TextReading,
        sourceDates: [DateTime], targetDates: [DateTime]
    ) -> [QuantityDifference] {
        let pairs = quantities.differences
        guard !pairs.isEmpty || !dates.isClean else { return [] }
        var differences = QuantityDifferences(source, target, sourceDates, targetDates)
        differences.sourceTaken = quantities.pairs.compactMap(\.source?.range) + sourceDates.map(\.range)
        differences.targetTaken = quantities.pairs.compactMap(\.target?.range) + targetDates.map(\.range)
        differences.addDates(dates)
        differences.addQuantities(pairs)
        return differences.sorted()
    }

    // MARK: Dates

    private mutating func addDates(_ dates: DateTimeComparison) {
        for pair in dates.contradictions {
            result.append(
                QuantityDifference(kind: .date, source: sourceDates[pair.source].range, target: targetDates[pair.target].range))
        }
        missing = dates.unmatchedSource.map { sourceDates[$0].range }
            .filter { !Self.contains(target.bytes, source.bytes[$0], outside: targetTaken) }
        added = dates.unmatchedTarget.map { targetDates[$0].range }
            .filter { !Self.contains(source.bytes, target.bytes[$0], outside: sourceTaken) }
    }

    // MARK: Quantities

    private mutating func addQuantities(_ pairs: [QuantityPair]) {
        var last: QuantityPair?
        for pair in pairs where !isDate(pair) && !isVerbatim(pair) {
            if let before = last, Self.isOneExpression(before, pair) {
                widen(pair)
            } else {
                append(pair)
            }
            last = pair
        }
        addLeftDates()
    }

    /// A date here and a date there that nothing relates are still one difference.
    private mutating func addLeftDates() {
        for index in 0..<max(missing.count, added.count) {
            result.append(
                QuantityDifference(
                    kind: .date, source: index < missing.count ? missing[index] : nil, target: index < added.count ? added[index] : nil))
        }
    }

    // MARK: Numbers here and dates there

    /// Takes a number of one side that is a date on the other: `10.30` and `at 10:30` are the same, `2202` and `2022` two numbers.
    private mutating func isDate(_ pair: QuantityPair) -> Bool {
        switch (pair.source, pair.target) {
        case (let quantity?, nil):
            let digits = Self.digits(source.bytes[quantity.range])
            guard let index = Self.place(of: digits, in: added, target), quantity.unit == nil else { return false }
            let date = added.remove(at: index)
            guard Self.digits(target.bytes[date]) != digits else { return true }
            result.append(QuantityDifference(kind: .value, source: quantity.range, target: date, quantity: quantity))
            return true
        case (nil, let quantity?):
            let digits = Self.digits(target.bytes[quantity.range])
            guard let index = Self.place(of: digits, in: missing, source), quantity.unit == nil else { return false }
            let date = missing.remove(at: index)
            guard Self.digits(source.bytes[date]) != digits else { return true }
            result.append(QuantityDifference(kind: .date, source: date, target: quantity.range))
            return true
        default: return false
        }
    }

    /// The date that has the same digits, or else as many and nothing else.
    private static func place(of digits: [UInt8], in dates: [TextRange], _ text: TextReading) -> Int? {
        guard !digits.isEmpty else { return nil }
        return dates.firstIndex { Self.digits(text.bytes[$0]) == digits }
            ?? dates.firstIndex { $0.count == digits.count && Self.digits(text.bytes[$0]).count == digits.count }
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.filter { $0 &- 0x30 < 10 }
    }

    // MARK: The same letters

    /// Whether the other side has the very same letters or digits where nothing was read, as it does with names: `obligasi II` and `bond II`.
    private func isVerbatim(_ pair: QuantityPair) -> Bool {
        switch (pair.source, pair.target) {
        case (let quantity?, nil): Self.contains(target.bytes, source.bytes[quantity.range], outside: targetTaken)
        case (nil, let quantity?): Self.contains(source.bytes, target.bytes[quantity.range], outside: sourceTaken)
        case (let first?, let second?):
            isInWord(first.range, source.bytes) && isInWord(second.range, target.bytes)
                && source.bytes[first.range].elementsEqual(target.bytes[second.range])
        case (nil, nil): false
        }
    }

    /// Whether a letter stands right before `range`, as in `orf3b`.
    private func isInWord(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
        range.lowerBound > 0 && Self.isWordByte(bytes[range.lowerBound - 1])
    }

    /// Whether `word` stands in `bytes` by itself, in none of the ranges `taken`. Cost: the product of the lengths, for short words.
    private static func contains(_ bytes: [UInt8], _ word: ArraySlice<UInt8>, outside taken: [TextRange]) -> Bool {
        guard word.count <= longestWord, bytes.count >= word.count else { return false }
        return (0...(bytes.count - word.count)).contains { start in
            let end = start + word.count
            return bytes[start..<end].elementsEqual(word) && (start == 0 || !isWordByte(bytes[start - 1]))
                && (end == bytes.count || !isWordByte(bytes[end])) && !taken.contains { $0.overlaps(start..<end) }
        }
    }

    /// Longer ones are not names.
    private static let longestWord = 32

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
    }

    // MARK: Ranges

    /// Whether both pairs differ in the same way within one range on both sides: `5–6 days` and `five to six weeks` differ once.
    private static func isOneExpression(_ first: QuantityPair, _ second: QuantityPair) -> Bool {
        guard let source = first.source, let target = first.target, first.relation == second.relation else { return false }
        return source.expression == second.source?.expression && target.expression == second.target?.expression
    }

    private mutating func widen(_ pair: QuantityPair) {
        guard let source = pair.source, let target = pair.target, var last = result.popLast() else { return }
        (last.source, last.target, last.quantity) = (source.expression, target.expression, nil)
        result.append(last)
    }

    private mutating func append(_ pair: QuantityPair) {
        result.append(
            QuantityDifference(
                kind: kind(pair), source: place(pair.source, of: pair), target: place(pair.target, of: pair), quantity: pair.source))
    }

    /// What a finding marks: the unit behind `per`, when only that differs.
    private func place(_ quantity: Quantity?, of pair: QuantityPair) -> TextRange? {
        guard pair.relation == .otherUnit, pair.source?.unit == pair.target?.unit else { return quantity?.range }
        return quantity?.perRange ?? quantity?.range
    }

    private func kind(_ pair: QuantityPair) -> QuantityDifference.Kind {
        switch pair.relation {
        case .otherConvention: .format
        case .otherUnit, .otherScale: .unit
        case .equal, .otherValue, .missing, .added: .value
        }
    }

    private func sorted() -> [QuantityDifference] {
        result.sorted { Self.place($0) < Self.place($1) }
    }

    private static func place(_ difference: QuantityDifference) -> (Int, Int) {
        (difference.source?.lowerBound ?? .max, difference.target?.lowerBound ?? .max)
    }
}
