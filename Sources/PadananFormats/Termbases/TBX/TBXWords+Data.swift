extension TBXWords {
    /// Values of `administrativeStatus` (ISO 30042:2008 and 2019), of `termStatus` (TBX-Min) and of Weblate.
    static let statusLines: StaticString = """
        admittedTerm-admn-sts|admitted
        admittedTerm|admitted
        admitted|admitted
        deprecatedTerm-admn-sts|deprecated
        deprecatedTerm|deprecated
        deprecated|deprecated
        forbidden|forbidden
        legalTerm-admn-sts|preferred
        legalTerm|preferred
        notRecommended|deprecated
        obsolete|deprecated
        preferredTerm-admn-sts|preferred
        preferredTerm|preferred
        preferred|preferred
        regulatedTerm-admn-sts|preferred
        regulatedTerm|preferred
        standardizedTerm-admn-sts|preferred
        standardizedTerm|preferred
        supersededTerm-admn-sts|deprecated
        supersededTerm|deprecated
        superseded|deprecated
        """

    /// Values of `termType` in ISO 30042:2008 that TBX-Basic lacks.
    static let typeLines: StaticString = """
        clippedTerm|abbreviation
        commonName|fullForm
        entryTerm|fullForm
        initialism|acronym
        internationalScientificTerm|fullForm
        internationalism|fullForm
        phraseologicalUnit|phrase
        standardText|phrase
        synonymousPhrase|phrase
        synonym|fullForm
        transcribedForm|variant
        transliteratedForm|variant
        """

    /// Names that drafts, TBX-Min and other programs give to categories, with those of TBX-Basic.
    static let categoryLines: StaticString = """
        customer|customerSubset
        grammaticalPartOfSpeech|partOfSpeech
        normativeAuthorization|administrativeStatus
        termStatus|administrativeStatus
        usageStatus|administrativeStatus
        """
}
