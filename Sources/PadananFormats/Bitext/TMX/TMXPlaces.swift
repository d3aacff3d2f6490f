/// Where the parts of a `tu` stand that can be changed, in absolute offsets, and the numbers of its languages.
struct TMXPlaces {
    var sourceLanguage = -1
    var targetLanguage: Int?
    var unit = 0..<0
    /// The `tuv` of the source.
    var source = 0..<0
    /// Whether the source names its language by `lang`, as before TMX 1.3.
    var hasOldLanguage = false
    /// The `tuv` of the target; `nil` without one.
    var target: Range<Int>?
    /// The `seg` of the target, and what is in it; `nil` without one.
    var segment: Range<Int>?
    var content = 0..<0
    /// Where the first `tuv` begins.
    var firstVariant = 0
    /// The value of the property with the state.
    var stateValue: Range<Int>?
}
