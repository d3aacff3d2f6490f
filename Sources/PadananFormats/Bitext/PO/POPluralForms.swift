/// How a language chooses among plural forms: `nplurals=2; plural=(n != 1);`.
///
/// - Source: GNU gettext manual, 11.2.6 (the expression is one of C over the variable `n`).
struct POPluralForms: Sendable {
    /// Why a declaration can't be read.
    struct SyntaxError: Error, Equatable {
        var message: String
        /// Whether a part is not there, rather than wrong.
        var isIncomplete = false
    }

    /// Bytes of an expression that is read; the longest known one has some 200. Keeps hostile nesting away from the stack.
    static let maximumLength = 1_000

    /// Forms that are written; the languages that have most, such as Arabic, have six.
    static let maximumCount = 16

    /// Numbers for which the expression is tried, as in gettext.
    private static let triedNumbers: UInt64 = 1_000

    /// How many forms there are.
    let count: Int
    /// How many of the numbers up to 1,000 choose each form.
    private(set) var frequencies: [Int]
    /// Why the expression is wrong for some number, or `nil`.
    private(set) var problem: String?
    private let expression: POPluralExpression

    /// Reads the value of a `Plural-Forms` field.
    init(_ text: String) throws(SyntaxError) {
        guard text.utf8.count <= Self.maximumLength else { throw SyntaxError(message: "the plural expression is too long") }
        let bytes = Array(text.utf8)
        guard let number = Self.value(of: "nplurals", in: bytes) else {
            throw SyntaxError(message: "“nplurals=” with a number is missing; write nplurals=2; plural=(n != 1);", isIncomplete: true)
        }
        guard let digits = Self.digits(number), let count = Int(digits), count > 0 else {
            throw SyntaxError(message: "“nplurals=” is no number from 1; write nplurals=2; plural=(n != 1);")
        }
        guard let body = Self.value(of: "plural", in: bytes) else {
            throw SyntaxError(message: "“plural=” with an expression is missing; write nplurals=2; plural=(n != 1);", isIncomplete: true)
        }
        self.count = count
        expression = try POPluralExpressionParser.parse(Array(body))
        frequencies = Array(repeating: 0, count: count)
        tryNumbers()
    }

    private mutating func tryNumbers() {
        for n in 0...Self.triedNumbers {
            guard let form = form(for: n) else {
                problem = "the plural expression divides by zero for n=\(n)"
                return
            }
            guard form < UInt64(count) else {
                problem = "the plural expression gives \(form) for n=\(n), but nplurals is \(count)"
                return
            }
            frequencies[Int(form)] += 1
        }
    }

    /// The number of the form for `n`, or `nil` when the expression divides by zero.
    func form(for n: UInt64) -> UInt64? {
        expression.value(n)
    }

    /// What stands behind `name=`.
    private static func value(of name: String, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let name = Array(name.utf8)
        var index = 0
        while index + name.count < bytes.count {
            let isWhole = index == 0 || bytes[index - 1] <= 0x20 || bytes[index - 1] == UInt8(ascii: ";")
            if isWhole, bytes[index...].starts(with: name) {
                let rest = bytes[(index + name.count)...].drop { $0 <= 0x20 }
                if rest.first == UInt8(ascii: "=") { return rest.dropFirst().drop { $0 <= 0x20 } }
            }
            index += 1
        }
        return nil
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> String? {
        let digits = bytes.prefix { $0 &- 0x30 < 10 }
        return digits.isEmpty || digits.count > 4 ? nil : String(decoding: digits, as: UTF8.self)
    }
}
