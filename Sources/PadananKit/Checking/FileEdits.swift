import PadananModel

/// The edits of one file that findings suggest, by segment.
struct FileEdits: Sendable {
    /// The edits of one segment.
    struct Segment: Sendable {
        /// The target that the edits were made for.
        var target: String
        var edits: [TargetEdit]
    }

    var path: String
    var segments: [UnitPlace: Segment] = [:]

    init(path: String) {
        self.path = path
    }

    /// Notes the certain edits of a segment's findings.
    mutating func add(_ findings: [Finding], of item: CheckedItem) {
        guard item.isEditable else { return }
        let edits = findings.compactMap(\.suggestion).filter(\.isCertain)
        guard !edits.isEmpty else { return }
        segments[item.place, default: Segment(target: item.segment.target.text, edits: [])].edits += edits
    }
}
