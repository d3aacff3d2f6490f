/// What the validator remembers of a `trans-unit` or `alt-trans`.
struct XLIFF12UnitScope {
    /// Where the unit begins.
    var start: Int
    var source: XLIFF12TextScope?
    var segmented: XLIFF12TextScope?
    /// Whether an `alt-trans` is open.
    var isAlternative = false
    /// The `seg-source` of that `alt-trans`.
    var alternative: XLIFF12TextScope?
}
