/// A review whose keys are lines of text, one key a line, as a script writes them; the line behind an `e` is the new text.
public struct ScriptedReviewConsole: ReviewConsole {
    private let nextLine: () -> String?
    private let write: (String) throws -> Void

    public init(lines nextLine: @escaping () -> String?, write: @escaping (String) throws -> Void) {
        self.nextLine = nextLine
        self.write = write
    }

    public mutating func show(_ text: String) throws {
        try write(text)
        try write("\n")
    }

    /// The first character of the next line that isn't empty; a line of several is no key.
    public mutating func key() -> Unicode.Scalar? {
        while let line = nextLine() {
            let scalars = line.unicodeScalars.filter { !$0.properties.isWhitespace }
            if let first = scalars.first { return scalars.count == 1 ? first : "\u{FFFD}" }
        }
        return nil
    }

    public mutating func edit(_ label: String, _ text: String) -> String? {
        nextLine()
    }
}
