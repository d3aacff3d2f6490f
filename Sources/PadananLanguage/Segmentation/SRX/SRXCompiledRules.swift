/// The rules of a language, ready for reading text: program 0 of `patterns` is of all `before`, program 1 of all `after`.
struct SRXCompiledRules: Sendable {
    let patterns: CompiledPatterns
    let before: SRXSide
    let after: SRXSide
    /// Of each rule, in order.
    let breaks: [Bool]
}
