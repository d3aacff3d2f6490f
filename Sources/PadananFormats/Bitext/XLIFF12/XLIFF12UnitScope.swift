/// What the validator remembers of a `trans-unit` or `alt-trans`.
struct XLIFF12UnitScope {
    var source: XLIFF12TextScope?
    var segmented: XLIFF12TextScope?
    /// The `mid` of every segment of `seg-source`.
    var segments: Set<String> { segmented?.segments ?? [] }
    /// `alt-trans` refers to a segment before or after it is known.
    var isAlternative = false
}
