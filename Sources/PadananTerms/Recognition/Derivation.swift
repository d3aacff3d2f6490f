/// What was undone to reach a term, as up to four numbers of `TermRecognizer.derivation(of:)`.
@frozen
public struct Derivation: Sendable, Hashable {
    var packed: UInt64 = 0

    /// Nothing was undone.
    public init() {}

    /// Whether nothing was undone.
    public var isEmpty: Bool { packed == 0 }

    /// The derivation with one more step; a fifth is dropped.
    func adding(_ step: UInt16) -> Derivation {
        guard step != 0, packed >> 48 == 0 else { return self }
        var result = self
        result.packed = packed << 16 | UInt64(step)
        return result
    }

    /// The step numbers, first undone first.
    var steps: [UInt16] {
        stride(from: 48, through: 0, by: -16).map { UInt16(truncatingIfNeeded: packed >> UInt64($0)) }.filter { $0 != 0 }
    }
}
