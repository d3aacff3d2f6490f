import PadananModel

/// What a reader of segmentation rules gives back: what it could read, and what was wrong.
public struct SegmentationRulesReading: Sendable {
    public var rules: SegmentationRules
    public var defects: [Defect]

    public init(rules: SegmentationRules = SegmentationRules(), defects: [Defect] = []) {
        self.rules = rules
        self.defects = defects
    }
}
