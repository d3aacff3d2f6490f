import PadananModel

/// Why rules can't be used: every rule that is refused, with its number.
public struct SRXRefusal: Error, Sendable, Hashable, CustomStringConvertible {
    public var defects: [Defect]

    public init(defects: [Defect]) {
        self.defects = defects
    }

    /// A line for each defect.
    public var description: String { defects.map(\.description).joined(separator: "\n") }
}
