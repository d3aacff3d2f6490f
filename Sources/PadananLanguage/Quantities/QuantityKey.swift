/// What two quantities must have in common to be paired in one round of the comparison; rounds differ in what they put into it.
struct QuantityKey: Hashable {
    var value: ExactNumber
    /// The number of the dimension; 0 where it doesn't count.
    var dimension: UInt16 = 0
    var kind: Quantity.Kind?
    var perUnit: MeasurementUnit?
    var isOptional = false
    var code = ExactNumber.zero

    /// The value in the base unit of its dimension.
    static func canonical(_ quantity: Quantity, value: ExactNumber? = nil) -> QuantityKey {
        let value = value ?? quantity.value
        guard let unit = quantity.unit else { return QuantityKey(value: value, dimension: MeasurementUnit.numberDimensionNumber) }
        let isBase = unit.traits.contains(.base)
        return QuantityKey(value: isBase ? value : value * unit.factor, dimension: unit.dimensionNumber)
    }

    /// The canonical value, the kind, and the unit it is divided by: as much as two quantities can have in common.
    static func full(_ quantity: Quantity) -> QuantityKey {
        var key = canonical(quantity)
        (key.kind, key.perUnit) = (quantity.kind, quantity.perUnit)
        (key.isOptional, key.code) = (quantity.isOptional, quantity.codeFingerprint)
        return key
    }

    /// The number alone.
    static func number(_ quantity: Quantity) -> QuantityKey { QuantityKey(value: quantity.value) }

    /// By what something grew: 2 for `dua kali lipat` and for 100 percent.
    static func factor(_ quantity: Quantity) -> QuantityKey {
        guard quantity.isPercentage else { return QuantityKey(value: quantity.value) }
        return QuantityKey(value: quantity.value * ExactNumber(1, over: 100) + .one)
    }

    /// The number, with dozens as tens.
    static func magnitude(_ quantity: Quantity) -> QuantityKey {
        let tens = quantity.value * ExactNumber(10, over: 12)
        return QuantityKey(value: tens.isPowerOfTen ? tens : quantity.value)
    }
}

extension Quantity {
    /// Whether it counts percents, at least a hundred of them.
    var isPercentage: Bool { (unit?.traits.contains(.percent) ?? false) && !value.isLess(than: ExactNumber(100)) }
}

extension ExactNumber {
    /// Whether the number is 1, 10, 100, ….
    fileprivate var isPowerOfTen: Bool { isWhole && numerator > 0 && numerator == room }
}
