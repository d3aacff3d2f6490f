/// What the kinds of evidence are worth in the score of a bead.
///
/// Found by a random search on documents of news, law and speech whose sentences were kept out of the list of translations.
enum BeadWeights {
    /// Two sentences for one.
    static let unequal: Float = -5.8
    /// Two for two: mostly they are two beads.
    static let twoToTwo: Float = -23
    /// A sentence without a partner.
    static let none: Float = -2.4
    /// The evidence of a pair of words.
    static let evidence: Float = 0.21
    /// A word that has a partner, and less so much for one in the list that has none.
    static let word: Float = 0.56
    /// A word that isn't in the list.
    static let unknownWord: Float = 0.09
    /// Evidence above which a word counts as one that has a partner, in nats.
    static let partner: Float = 1
    /// The squared deviation of the lengths' logarithm.
    static let length: Float = 1.37
    /// The variance of that logarithm in long sentences, and what is added in short ones.
    static let variance: Float = 0.0196
    static let shortness: Float = 72
    /// The most that lengths can speak against a bead.
    static let lengthLimit: Float = 4.4
    /// Marks that agree or don't.
    static let marks: Float = 0.154
}
