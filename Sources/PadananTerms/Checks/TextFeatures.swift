/// Which rare marks a text has at all: what a check looks for is often known to be absent before it looks.
struct TextFeatures: OptionSet, Sendable {
    let rawValue: UInt16

    /// `"`.
    static let doubleQuote = TextFeatures(rawValue: 1 << 0)
    /// `'` or a backtick.
    static let singleQuote = TextFeatures(rawValue: 1 << 1)
    /// A scalar from U+0080 to U+00BF: the no-break space, guillemets.
    static let latinSign = TextFeatures(rawValue: 1 << 2)
    /// A scalar from U+2000 to U+2FFF: curly quotes, dashes, invisible characters.
    static let generalPunctuation = TextFeatures(rawValue: 1 << 3)
    /// A scalar of a block with further quotes and invisible characters: U+3000 and U+F000.
    static let wideSign = TextFeatures(rawValue: 1 << 4)
    /// `(` or `)`.
    static let roundBracket = TextFeatures(rawValue: 1 << 5)
    /// `[` or `]`.
    static let squareBracket = TextFeatures(rawValue: 1 << 6)
    /// `{` or `}`.
    static let brace = TextFeatures(rawValue: 1 << 7)
    /// `<` or `>`.
    static let angle = TextFeatures(rawValue: 1 << 8)
    /// `%`.
    static let percent = TextFeatures(rawValue: 1 << 9)
    /// `:`.
    static let colon = TextFeatures(rawValue: 1 << 10)
    /// A tabulator.
    static let tab = TextFeatures(rawValue: 1 << 11)

    /// `&`.
    static let ampersand = TextFeatures(rawValue: 1 << 12)

    static let quotes: TextFeatures = [.doubleQuote, .singleQuote, .latinSign, .generalPunctuation, .wideSign]
    static let brackets: TextFeatures = [.roundBracket, .squareBracket]
    static let markup: TextFeatures = [.brace, .angle, .percent]
    static let invisible: TextFeatures = [.generalPunctuation, .wideSign]

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Adds what the bytes in `range` have. Cost: one look-up a byte.
    mutating func formUnion(of bytes: [UInt8], in range: Range<Int>) {
        var value = rawValue
        for index in range { value |= Self.table[Int(bytes[index])] }
        self = TextFeatures(rawValue: value)
    }

    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 256)
        let marks: [(UInt8, TextFeatures)] = [
            (0x22, .doubleQuote), (0x27, .singleQuote), (0x60, .singleQuote), (0xC2, .latinSign), (0xE2, .generalPunctuation),
            (0xE3, .wideSign), (0xEF, .wideSign), (0x28, .roundBracket), (0x29, .roundBracket), (0x5B, .squareBracket),
            (0x5D, .squareBracket), (0x7B, .brace), (0x7D, .brace), (0x3C, .angle), (0x3E, .angle), (0x25, .percent),
            (0x3A, .colon), (0x09, .tab), (0x26, .ampersand),
        ]
        for (byte, feature) in marks { table[Int(byte)] = feature.rawValue }
        return table
    }()
}
