/// A way of writing a unit: the unit, what it is divided by, and on which side of the number it stands.
struct UnitForm: Sendable, Hashable {
    var unit: MeasurementUnit
    /// Hour for `kph`.
    var perUnit: MeasurementUnit?
    /// Whether it stands before the number: `US$`.
    var isBefore: Bool
    /// Whether it stands behind the number: `persen`.
    var isAfter: Bool
    /// Whether it is a letter or sign that is read as a unit only right behind digits: `m`, `g`.
    var needsDigits: Bool
}
