import PadananModel

/// A unit as it was read.
struct XLIFF2Unit {
    var unit: Unit
    /// One for each segment.
    var places: [XLIFF2Places] = []
    /// The ids in `originalData` with what they stand for.
    var originalData: [String: String] = [:]
}
