/// The words of a command line that stands in one argument.
public enum ArgumentWords {
    /// Cuts at spaces, except within single or double quotes; a backslash keeps the next character as it is, but not within single quotes. Nothing else of
    /// a shell is understood.
    public static func split(_ line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Unicode.Scalar?
        var scalars = line.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            if scalar == "\\", quote != "'", let next = scalars.popFirst() {
                word = (word ?? "") + String(Character(next))
            } else if let open = quote {
                if scalar == open { quote = nil } else { word = (word ?? "") + String(Character(scalar)) }
            } else if scalar == "'" || scalar == "\"" {
                quote = scalar
                word = word ?? ""
            } else if scalar == " " || scalar == "\t" {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(Character(scalar))
            }
        }
        if let word { words.append(word) }
        return words
    }
}
