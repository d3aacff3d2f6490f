import PadananLanguage

/// Comparison of words whatever their case.
enum FoldedText {
    static func areEqual(_ left: String, _ right: String) -> Bool {
        FoldedKey.fold(left) == FoldedKey.fold(right)
    }
}
