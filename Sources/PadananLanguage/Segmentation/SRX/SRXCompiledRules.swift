/// The rules of a language, ready for reading text: program 0 of `patterns` is of all `before`, program 1 of all `after`.
struct SRXCompiledRules: Sendable {
    let patterns: CompiledPatterns
    let before: SRXSide
    let after: SRXSide
    /// Of each rule, in order.
    let breaks: [Bool]

    /// The first rule of both sets, `nil` when there is none. Cost: the number of rules, in steps of 64.
    func firstRule(_ before: [UInt64], _ after: [UInt64]) -> Int? {
        for word in before.indices where before[word] & after[word] != 0 {
            return word << 6 + (before[word] & after[word]).trailingZeroBitCount
        }
        return nil
    }
}
