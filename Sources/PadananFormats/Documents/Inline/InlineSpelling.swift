/// Spells the text of a unit in a format.
protocol InlineSpelling {
    /// Appends `text` with everything escaped.
    ///
    /// - Parameter isLast: whether no text follows in the unit.
    mutating func write(_ text: String, isLast: Bool, to result: inout [UInt8])
    /// Whether a code may be written behind `result`.
    mutating func accepts(_ slot: InlineSlot, behind result: [UInt8]) -> Bool
}

extension InlineSpelling {
    mutating func accepts(_ slot: InlineSlot, behind result: [UInt8]) -> Bool { true }
}
