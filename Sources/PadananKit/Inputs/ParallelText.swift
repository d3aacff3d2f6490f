import PadananModel

/// A passage of a plain text and its translation in another, with its place in both.
struct ParallelText {
    var unit: TranslationUnit
    var targetLocation: SourceLocation
}
