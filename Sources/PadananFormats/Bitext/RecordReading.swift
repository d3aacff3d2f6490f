import PadananModel

/// Records read from a file, and what was wrong in it.
public struct RecordReading<Record: Sendable>: Sendable {
    public var records: [Record]
    public var defects: [Defect]

    public init(records: [Record] = [], defects: [Defect] = []) {
        self.records = records
        self.defects = defects
    }
}
