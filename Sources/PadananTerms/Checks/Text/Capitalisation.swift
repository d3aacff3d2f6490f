/// Carries the capitals of one word over to another.
enum Capitalisation {
    /// `word` in capitals or with a capital as `model` is written.
    static func apply(of model: String, to word: String) -> String {
        let letters = model.unicodeScalars.filter(\.properties.isAlphabetic)
        guard let first = letters.first, first.properties.isUppercase else { return word }
        if letters.count > 1, letters.allSatisfy(\.properties.isUppercase) { return word.uppercased() }
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
