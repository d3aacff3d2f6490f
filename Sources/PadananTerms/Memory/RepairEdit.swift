import PadananModel

/// An exchange in a remembered target.
struct RepairEdit: Hashable {
    var kind: MemoryRepair.Kind
    /// What goes, in the target as it is remembered.
    var range: TextRange
    /// What comes.
    var text: String
    /// The words of the remembered source.
    var remembered: String
    /// The words of the segment.
    var wanted: String

    init(_ kind: MemoryRepair.Kind, range: TextRange, text: String, remembered: String, wanted: String) {
        (self.kind, self.range, self.text, self.remembered, self.wanted) = (kind, range, text, remembered, wanted)
    }
}
