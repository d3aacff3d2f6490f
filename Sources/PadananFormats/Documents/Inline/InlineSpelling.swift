/// Spells the text of a unit in a format.
protocol InlineSpelling {
    /// Appends `text` with everything escaped.
    ///
    /// - Parameter isLast: whether nothing follows in the unit that a reader sees.
    mutating func write(_ text: String, isLast: Bool, to result: inout [UInt8])
    /// Whether a code may be written behind `result`.
    mutating func accepts(_ slot: InlineSlot, behind result: [UInt8]) -> Bool
    /// Called when all of the unit is written.
    mutating func finish(_ result: inout [UInt8])
}

extension InlineSpelling {
    mutating func accepts(_ slot: InlineSlot, behind result: [UInt8]) -> Bool { true }
    mutating func finish(_ result: inout [UInt8]) {}
}
