extension Quantity {
    /// Whether both are one measure, given in two units.
    func isConversion(of other: Quantity) -> Bool {
        guard let unit, let otherUnit = other.unit, unit != otherUnit else { return false }
        return expression == other.expression && range != other.range
    }

    /// Whether the other quantity is this one in a unit that no whole number of this one's makes up, within a fiftieth: 100 kilometres and
    /// 62 miles. Units of one system convert exactly, so that a difference between them is an error.
    func isConverted(to other: Quantity) -> Bool {
        guard let unit, let otherUnit = other.unit, unit.dimensionNumber == otherUnit.dimensionNumber, perUnit == other.perUnit else {
            return false
        }
        let ratio = unit.factor * otherUnit.factor.reciprocal
        guard !ratio.isOversized, ratio.numerator != 1, ratio.denominator != 1 else { return false }
        let (first, second) = (value * unit.factor, other.value * otherUnit.factor)
        return first.isNear(second) && second.isNear(first)
    }
}

extension ExactNumber {
    fileprivate var reciprocal: ExactNumber { ExactNumber(denominator, over: numerator) }

    /// Whether the number is at most a fiftieth more than `other`.
    fileprivate func isNear(_ other: ExactNumber) -> Bool {
        !(other * ExactNumber(51, over: 50)).isLess(than: self) && !isOversized && !other.isOversized
    }
}
