/// An expression of C that numbers the plural form for `n`.
indirect enum POPluralExpression: Sendable {
    enum Operator: String, Sendable {
        case or = "||"
        case and = "&&"
        case equal = "=="
        case notEqual = "!="
        case less = "<"
        case greater = ">"
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case plus = "+"
        case minus = "-"
        case times = "*"
        case divided = "/"
        case modulo = "%"

        /// From 0, the loosest.
        var precedence: Int {
            switch self {
            case .or: 0
            case .and: 1
            case .equal, .notEqual: 2
            case .less, .greater, .lessOrEqual, .greaterOrEqual: 3
            case .plus, .minus: 4
            case .times, .divided, .modulo: 5
            }
        }
    }

    case n
    case number(UInt64)
    case not(POPluralExpression)
    case binary(Operator, POPluralExpression, POPluralExpression)
    case choice(POPluralExpression, POPluralExpression, POPluralExpression)

    /// The value for `n`, or `nil` after a division by zero.
    func value(_ n: UInt64) -> UInt64? {
        switch self {
        case .n: return n
        case .number(let number): return number
        case .not(let operand): return operand.value(n).map { $0 == 0 ? 1 : 0 }
        case .choice(let condition, let yes, let no): return condition.value(n).flatMap { $0 != 0 ? yes.value(n) : no.value(n) }
        case .binary(let symbol, let left, let right):
            guard let first = left.value(n) else { return nil }
            if symbol == .or, first != 0 { return 1 }
            if symbol == .and, first == 0 { return 0 }
            return right.value(n).flatMap { Self.apply(symbol, first, $0) }
        }
    }

    private static func apply(_ symbol: Operator, _ left: UInt64, _ right: UInt64) -> UInt64? {
        switch symbol {
        case .or, .and: right != 0 ? 1 : 0
        case .equal: left == right ? 1 : 0
        case .notEqual: left != right ? 1 : 0
        case .less: left < right ? 1 : 0
        case .greater: left > right ? 1 : 0
        case .lessOrEqual: left <= right ? 1 : 0
        case .greaterOrEqual: left >= right ? 1 : 0
        case .plus: left &+ right
        case .minus: left &- right
        case .times: left &* right
        case .divided: right == 0 ? nil : left / right
        case .modulo: right == 0 ? nil : left % right
        }
    }
}
