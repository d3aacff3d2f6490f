/// Reads a plural expression by precedence climbing. The caller caps its length.
struct POPluralExpressionParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    /// Parentheses and negations inside each other; the deepest known rule has three.
    private static let maximumDepth = 50

    /// Reads an expression that ends with `;` or the text.
    static func parse(_ bytes: [UInt8]) throws(POPluralForms.SyntaxError) -> POPluralExpression {
        var parser = POPluralExpressionParser(bytes: bytes)
        let expression = try parser.choice()
        parser.skipSpace()
        guard parser.position == bytes.count || bytes[parser.position] == UInt8(ascii: ";") else { throw parser.error() }
        return expression
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private func error() -> POPluralForms.SyntaxError {
        let rest = String(decoding: bytes[position...].prefix(10), as: UTF8.self)
        return POPluralForms.SyntaxError(message: "the plural expression is no expression of C near “\(rest)”")
    }

    private mutating func take(_ symbol: String) -> Bool {
        skipSpace()
        guard bytes[position...].starts(with: symbol.utf8) else { return false }
        position += symbol.utf8.count
        return true
    }

    private mutating func choice() throws(POPluralForms.SyntaxError) -> POPluralExpression {
        let condition = try binary(0)
        guard take("?") else { return condition }
        let yes = try choice()
        guard take(":") else { throw error() }
        return .choice(condition, yes, try choice())
    }

    private mutating func binary(_ precedence: Int) throws(POPluralForms.SyntaxError) -> POPluralExpression {
        guard precedence < 6 else { return try operand() }
        var left = try binary(precedence + 1)
        while let symbol = symbol(precedence) {
            left = .binary(symbol, left, try binary(precedence + 1))
        }
        return left
    }

    private mutating func symbol(_ precedence: Int) -> POPluralExpression.Operator? {
        skipSpace()
        for length in [2, 1] where position + length <= bytes.count {
            let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
            guard let symbol = POPluralExpression.Operator(rawValue: text) else { continue }
            guard symbol.precedence == precedence else { return nil }
            position += length
            return symbol
        }
        return nil
    }

    private mutating func operand() throws(POPluralForms.SyntaxError) -> POPluralExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw error() }
        if take("(") {
            let expression = try choice()
            guard take(")") else { throw error() }
            return expression
        }
        if take("!") { return .not(try operand()) }
        if take("n") { return .n }
        skipSpace()
        let start = position
        while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
        guard position > start, let number = UInt64(String(decoding: bytes[start..<position], as: UTF8.self)) else { throw error() }
        return .number(number)
    }
}
