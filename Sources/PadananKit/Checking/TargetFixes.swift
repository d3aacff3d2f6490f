import PadananFormats
import PadananModel

/// Applies the certain edits of findings to the targets of a bitext file; every other byte stays.
struct TargetFixes {
    /// What applying them came to.
    struct Outcome: Sendable {
        /// Edits that were made.
        var applied = 0
        /// Edits that overlap another, or would tear a code from its words.
        var leftOut = 0
        /// What was wrong in the file.
        var defects: [Defect] = []
    }

    private let edits: FileEdits
    private let format: String?
    private let options: ReadingOptions

    init(_ edits: FileEdits, format: String?, options: ReadingOptions) {
        self.edits = edits
        self.format = format
        self.options = options
    }

    /// Writes the changed file to `sink`. Throws when the file can't be read whole; what was written is of no use then.
    func write(to sink: ByteSink) throws -> Outcome {
        let file = try BitextFile(edits.path, format: format)
        var outcome = Outcome()
        var unitNumber = -1
        outcome.defects = try file.format.rewrite(file.source, to: sink, file: edits.path, options: options) { unit in
            unitNumber += 1
            for index in unit.segments.indices {
                guard let wanted = edits.segments[UnitPlace(unit: unitNumber, segment: index)] else { continue }
                Self.apply(wanted, to: &unit.segments[index], &outcome)
            }
        }
        return outcome
    }

    private static func apply(_ wanted: FileEdits.Segment, to segment: inout Segment, _ outcome: inout Outcome) {
        guard var target = segment.target, target.text == wanted.target else {
            outcome.leftOut += wanted.edits.count
            return
        }
        for edit in nonOverlapping(wanted.edits, &outcome).reversed() {
            if target.replace(edit.range, with: edit.replacement) { outcome.applied += 1 } else { outcome.leftOut += 1 }
        }
        segment.target = target
    }

    /// The edits from left to right, of two that meet the first; equal ones count once.
    private static func nonOverlapping(_ edits: [TargetEdit], _ outcome: inout Outcome) -> [TargetEdit] {
        let sorted = edits.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var kept: [TargetEdit] = []
        for edit in sorted {
            if let last = kept.last, edit == last { continue }
            if let last = kept.last, edit.range.lowerBound < last.range.upperBound || edit.range.lowerBound == last.range.lowerBound {
                outcome.leftOut += 1
            } else {
                kept.append(edit)
            }
        }
        return kept
    }
}
