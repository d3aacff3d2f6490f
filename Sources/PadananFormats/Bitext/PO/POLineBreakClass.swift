/// How a character behaves where a line may end.
///
/// - Source: Unicode Standard Annex 14, table 1; the classes and pairs that gettext 0.21 tells apart, which ends a line in `e.|g.` too.
enum POLineBreakClass: Int {
    case opening, closing, parenthesis, quotation, glue, nonstarter, exclamation, slash, infix
    case prefix, postfix, number, letter, ideograph, leader, hyphen, after, before, both
    case combining, space, zeroWidthSpace

    /// What stands between a row's class and a column's, both in the order of the cases up to `both`: `_` a break, `%` one behind spaces
    /// only, `^` none.
    private static let pairs: [[UInt8]] = [
        "^^^^^^^^^^^^^^^^^^^",
        "_^^%%^^^^%%____%%__",
        "_^^%%^^^^%%%%__%%__",
        "^^^%%%^^^%%%%%%%%%%",
        "%^^%%%^^^%%%%%%%%%%",
        "_^^%%%^^^______%%__",
        "_^^%%%^^^_____%%%__",
        "_^^%%%^^^__%___%%__",
        "_^^%%%^^^__%___%%__",
        "%^^%%%^^^__%%%_%%__",
        "%^^%%%^^^__%%__%%__",
        "%^^%%%^^^%%%%_%%%__",
        "%^^%%%^^^%%%%_%%%__",
        "_^^%%%^^^_%___%%%__",
        "_^^%%%^^^_____%%%__",
        "_^^%_%^^^__%__%%%__",
        "_^^%_%^^^_____%%%__",
        "%^^%%%^^^%%%%%%%%%%",
        "_^^%%%^^^______%%_^",
    ].map { Array($0.utf8) }

    /// Whether a line may end between this class and `next`.
    func mayBreak(before next: POLineBreakClass, afterSpaces: Bool) -> Bool {
        switch Self.pairs[rawValue][next.rawValue] {
        case UInt8(ascii: "_"): true
        case UInt8(ascii: "%"): afterSpaces
        default: false
        }
    }

    init(_ scalar: Unicode.Scalar) {
        self = scalar.isASCII ? Self.ascii(scalar) : Self.other(scalar)
    }

    private static func ascii(_ scalar: Unicode.Scalar) -> POLineBreakClass {
        switch scalar {
        case " ": .space
        case "!", "?": .exclamation
        case "\"", "'": .quotation
        case "$", "+", "\\": .prefix
        case "%": .postfix
        case "(", "[", "{": .opening
        case ")", "]": .parenthesis
        case "}": .closing
        case ",", ".", ":", ";": .infix
        case "-": .hyphen
        case "/": .slash
        case "0"..."9": .number
        case "|": .after
        case "\0"..."\u{1F}", "\u{7F}": .combining
        default: .letter
        }
    }

    private static func other(_ scalar: Unicode.Scalar) -> POLineBreakClass {
        switch scalar.value {
        case 0xA0, 0x2007, 0x2011, 0x202F: return .glue
        case 0xA1, 0xBF: return .opening
        case 0xA2, 0xB0, 0x2030...0x2037, 0x20A7, 0x2103, 0x2109: return .postfix
        case 0xA3...0xA5, 0xB1, 0x20A0...0x20CF, 0x2116: return .prefix
        case 0xAB, 0xBB, 0x2018, 0x2019, 0x201B...0x201D, 0x201F, 0x2039, 0x203A: return .quotation
        case 0xAD, 0x2000...0x2006, 0x2008...0x200A, 0x2010, 0x2012, 0x2013, 0x2027: return .after
        case 0xB4, 0x2C8, 0x2CC: return .before
        case 0x201A, 0x201E: return .opening
        case 0x200B: return .zeroWidthSpace
        case 0x2014: return .both
        case 0x2024...0x2026: return .leader
        case 0x203C, 0x203D, 0x2047...0x2049, 0x3005, 0x301C, 0x30FB...0x30FE, 0x3041, 0x3043, 0x30FC: return .nonstarter
        case 0x3001, 0x3002, 0xFF0C, 0xFF0E: return .closing
        case 0xFF01, 0xFF1F: return .exclamation
        case 0xFF1A, 0xFF1B: return .nonstarter
        default: return byCategory(scalar)
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> POLineBreakClass {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .control, .format: .combining
        case .openPunctuation where scalar.value >= 0x2000: .opening
        case .closePunctuation where scalar.value >= 0x2000: .closing
        default: POColumns.isWide(scalar) ? .ideograph : .letter
        }
    }
}
