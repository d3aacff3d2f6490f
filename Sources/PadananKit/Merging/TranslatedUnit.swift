import PadananModel

/// The segments of a translated file that belong to one unit of a document.
struct TranslatedUnit: Sendable {
    var name: SegmentName
    /// In the order of their sources.
    var segments: [TranslatedSegment]
    /// The place of each segment's translation among those of the unit, when the translator moved them.
    var targetOrder: [Int]?
}
