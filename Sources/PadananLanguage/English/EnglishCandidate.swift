/// A way to read an English word: its lemma, the inflection, and what the reading costs.
struct EnglishCandidate: Sendable {
    var lemma: [UInt8]
    /// `plural`, `past`; `nil` for the lemma itself.
    var inflection: String?
    var partOfSpeech: UniversalPartOfSpeech
    /// Sixteenths of a bit; less is likelier.
    var cost: Int
    var isGuessed = false
    var register = WordAnalysis.Register.standard
}
