import PadananModel

/// A piece of text as the tokenizer cuts it: a word, a number, an address, a punctuation mark, or what stands between.
@frozen
public struct Token: Sendable, Hashable {
    /// What a token is.
    @frozen
    public enum Kind: UInt8, Sendable, Hashable {
        /// Letters, with inner hyphens and apostrophes, digits and dots of acronyms: `hak-hak`, `Jum'at`, `A.S.`, `COVID-19`.
        case word
        /// Digits with their separators: `100.000`, `5,75`, `16/12`.
        case number
        /// A URL, host name or e-mail address: `KONTAN.CO.ID`.
        case address
        /// One punctuation mark or symbol.
        case punctuation
        /// White space and invisible characters.
        case space
        /// A byte that is not UTF-8, or a control character.
        case other
    }

    /// What a word contains besides ASCII letters.
    @frozen
    public struct Shape: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let hyphen = Shape(rawValue: 1)
        public static let apostrophe = Shape(rawValue: 2)
        public static let dots = Shape(rawValue: 4)
        public static let digits = Shape(rawValue: 8)
        public static let nonASCII = Shape(rawValue: 16)
        /// One line break, on a space token.
        public static let lineBreak = Shape(rawValue: 32)
        /// An empty line, on a space token.
        public static let paragraphBreak = Shape(rawValue: 64)
        public static let underscore = Shape(rawValue: 128)
    }

    public var start: Int
    public var end: Int
    /// `WordHash` of the bytes in lower case; meaningful for words and numbers of ASCII letters and digits only.
    public var hash: UInt64
    public var kind: Kind
    public var shape: Shape

    @inlinable
    public init(start: Int, end: Int, hash: UInt64 = 0, kind: Kind, shape: Shape = []) {
        self.start = start
        self.end = end
        self.hash = hash
        self.kind = kind
        self.shape = shape
    }

    /// The place of the token in the text.
    @inlinable public var range: TextRange { start..<end }
}
