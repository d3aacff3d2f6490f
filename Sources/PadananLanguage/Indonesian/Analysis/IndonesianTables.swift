/// What the analysis of a word looks up: all lists of `Data/id` that it needs, read once.
///
/// A class of constants, so that searches share it without counting references to each of its arrays.
final class IndonesianTables: Sendable {
    let lexicon = RootLexicon(idRootsData)
    let affixes = AffixTable(idAffixesData)
    let patterns = AffixPatterns(idAffixPatternsData)
    let exceptions = LexicalisedForms(idExceptionsData)
    let activeVoice = ActiveVoice(idVoiceExceptionsData)
    /// Words whose end merely looks like a clitic.
    let lookalikes = WordIndex(firstCellsOf: idCliticLookalikesData)
    /// Reduplications that are words of their own.
    let compounds = WordIndex(firstCellsOf: idReduplicationsData)
    let related = RelatedWords(suffixes: idLoanAffixesData, combiningForms: WordIndex(firstCellsOf: idBoundPrefixesData))
    /// Words of speech and shortened writing.
    let informal = InformalWords(idInformalData)

    static let shared = IndonesianTables()
}
