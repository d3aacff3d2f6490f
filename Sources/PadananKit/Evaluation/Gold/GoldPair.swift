import PadananModel

/// A gold case of a source and a translation with marks.
struct GoldPair {
    let gold: GoldCase
    let source: GoldMarks
    let target: GoldMarks
    /// By number of the occurrence: the words of the target that render it.
    let renderings: [Int: TextRange]

    init(_ gold: GoldCase) throws {
        self.gold = gold
        source = GoldMarks(try gold.text("source"), isTranslation: false)
        target = GoldMarks(try gold.text("target"), isTranslation: true)
        var renderings: [Int: TextRange] = [:]
        for mark in target.marks { renderings[mark.number ?? 0] = mark.range }
        self.renderings = renderings
    }

    /// The concept of an occurrence.
    func concept(of number: Int) -> String? { source.marks.last { $0.number == number }?.concept }
}
