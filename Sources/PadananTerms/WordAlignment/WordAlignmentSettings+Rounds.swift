extension WordAlignmentSettings {
    /// How often training goes through the bitext.
    public var rounds: Int { plainRounds + orderedRounds }
}
