import PadananModel

/// What `XLIFF2Parser` finds: an event of the model, with what a rewriting needs to know besides.
enum XLIFF2Event {
    case document(Document)
    case unit(XLIFF2Unit)
}

/// A unit as it was read.
struct XLIFF2Unit {
    var unit: Unit
    /// One for each segment.
    var places: [XLIFF2Places] = []
    /// The ids in `originalData` with what they stand for.
    var originalData: [String: String] = [:]
}
