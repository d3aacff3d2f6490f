/// Why a regular expression can't be used, and where.
struct RegularExpressionProblem: Error, Sendable, Hashable {
    /// In code points of the expression, from 1; 0 when the whole expression is meant.
    var column: Int
    /// One lowercase clause.
    var message: String
}
