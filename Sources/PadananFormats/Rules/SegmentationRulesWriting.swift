import PadananModel

/// What a writer of segmentation rules gives back: the file, and what was left out of it.
public struct SegmentationRulesWriting: Sendable {
    public var bytes: [UInt8]
    public var defects: [Defect]

    public init(bytes: [UInt8], defects: [Defect] = []) {
        self.bytes = bytes
        self.defects = defects
    }
}
