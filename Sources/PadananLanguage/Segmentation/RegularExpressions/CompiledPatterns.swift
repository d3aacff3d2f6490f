/// Patterns made ready for reading text: automata in both directions, and those of the looks that they test.
struct CompiledPatterns: Sendable {
    /// Patterns whose ends, or beginnings, are wanted; then those of looks, each behind those that it tests itself.
    let programs: [PatternProgram]
    /// How many of `programs` are not of looks.
    let mainCount: Int
    let classes: ScalarClasses
    /// What tests of neighbours see of the scalar before a place.
    let before: NeighborKinds
    /// What tests of neighbours see of the scalar behind a place.
    let behind: NeighborKinds

    /// Whether places must be looked at before the main programs can be run.
    var hasLooks: Bool { programs.count > mainCount }
}
