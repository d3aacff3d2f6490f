import PadananModel

/// A `tu` that is read before the languages of the document are known.
struct TMXUnitAhead {
    var unit: Unit
    var builder: TMXUnitBuilder
    var variants: TMXVariants
    /// Where the `tu` stands.
    var range: Range<Int>
    /// The number of the language that it, or the header, says is the source.
    var declaredSource: Int?

    /// The numbers of its languages.
    var languages: [Int] { variants.all.prefix(variants.count).map(\.language) }
}
