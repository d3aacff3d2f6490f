import PadananModel

/// Looks over the bytes of a YAML file for what must not reach the parser.
struct ConfigurationScreening {
    /// Brackets and braces that are opened in a file, in patterns and comments too; bounds how deep lists in brackets can nest.
    private static let maximumOpenings = 400
    /// Columns before the text of a line; bounds how deep lists and mappings can nest by indentation.
    private static let maximumIndentation = 100
    /// A file with fewer brackets, and fewer columns before any text, can be parsed on any stack.
    private static let harmlessDepth = 40

    private(set) var defects: [Defect] = []
    /// Whether lists and mappings may nest deeper than usual.
    var mayBeDeep: Bool { openings > Self.harmlessDepth || deepestIndentation > Self.harmlessDepth }
    private let file: String
    private var line = 1
    private var column = 1
    private var openings = 0
    /// Columns of the line so far, while they hold only what can nest; `nil` behind them.
    private var indentation: Int? = 0
    private var deepestIndentation = 0
    /// Whether a value may begin here, so that `&` and a letter would be an anchor.
    private var isValueStart = true
    /// Whether this is in a tag, behind which an anchor may stand.
    private var isTag = false
    private var isAfterAmpersand = false

    /// Well-formed UTF-8.
    init(_ bytes: [UInt8], file: String) {
        self.file = file
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            look(at: scalar)
            if !defects.isEmpty { return }
            advance(over: scalar)
        }
    }

    private mutating func look(at scalar: Unicode.Scalar) {
        if isAfterAmpersand, Self.beginsName(scalar) {
            report("“&” begins an anchor, which is not read here; write the value where it is needed, or in quotes when “&” is meant")
        }
        switch scalar {
        case "[", "{":
            openings += 1
            if openings > Self.maximumOpenings { report("more than \(Self.maximumOpenings) brackets; write lists as lines behind “- ”") }
        case "\t", "\n", "\r", "\u{85}": break
        case "\0"..<" ", "\u{7F}"..<"\u{A0}": report("a control character U+\(Self.hexadecimal(scalar)) stands here; delete it")
        default: break
        }
        deepestIndentation = max(deepestIndentation, indentation ?? 0)
        if let indentation, indentation >= Self.maximumIndentation {
            report("the line is indented by more than \(Self.maximumIndentation) columns")
        }
    }

    private mutating func advance(over scalar: Unicode.Scalar) {
        isAfterAmpersand = scalar == "&" && isValueStart
        switch scalar {
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
            if scalar == "\n" { (line, column) = (line + 1, 0) }
            (indentation, isValueStart, isTag) = (0, true, false)
        case " ", "\t":
            indentation = indentation.map { $0 + 1 }
            if isTag { (isValueStart, isTag) = (true, false) }
        default:
            isTag = isTag || scalar == "!" && isValueStart
            isValueStart = ":-,[{?".unicodeScalars.contains(scalar)
            indentation = scalar == "-" || scalar == "?" || scalar == ":" ? indentation.map { $0 + 1 } : nil
        }
        column += 1
    }

    private mutating func report(_ message: String) {
        defects.append(Defect(.error, message, at: SourceLocation(file: file, line: line, column: column)))
    }

    private static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
