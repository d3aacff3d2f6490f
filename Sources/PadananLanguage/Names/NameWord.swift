import PadananModel

/// A word of a text as the name recogniser sees it.
struct NameWord {
    var range: TextRange
    /// Folded, without a clitic behind a hyphen; empty for a small word that is no particle.
    var key: String
    var isCapitalised = false
    /// At least two capitals and no small letter.
    var isAllCapitals = false
    /// A capital behind a small letter.
    var hasInnerCapital = false
    /// Its capital says nothing: it begins a sentence, or stands in a headline.
    var isAmbiguous = false
    /// Whether nothing but a space, or the stop of an initial or title, stands before it.
    var isJoined = false
}
