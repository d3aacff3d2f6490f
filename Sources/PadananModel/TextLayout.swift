/// How the characters of a text stand in its file, seen from the place where the text begins.
public enum TextLayout: Sendable, Hashable {
    /// A character that doesn't stand where the ones before would have it: it comes behind an escape, a doubled quote.
    public struct Jump: Sendable, Hashable {
        /// UTF-8 offset in the text.
        public var offset: Int
        public var line: Int
        /// In code points, from 1.
        public var column: Int

        public init(offset: Int, line: Int, column: Int) {
            self.offset = offset
            self.line = line
            self.column = column
        }
    }

    /// Each character one column behind the one before, or on the next line behind a line feed.
    case asWritten
    /// As written, but for the jumps, which come in rising order.
    case jumps([Jump])
    /// Only where the text begins is known.
    case startOnly

    /// How many jumps there are.
    public var jumpCount: Int {
        guard case .jumps(let jumps) = self else { return 0 }
        return jumps.count
    }
}
