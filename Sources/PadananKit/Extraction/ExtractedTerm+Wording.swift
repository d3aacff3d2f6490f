import PadananModel

extension ExtractedTerm {
    /// The score with two digits behind the point: `0.97`. Only a score of 1 is written as 1.
    var hundredths: String {
        guard score < 1 || score.isNaN else { return "1.00" }
        // A hair more, because 0.29 times 100 is a hair less than 29.
        let whole = score.isFinite ? max(0, Int(max(0, score) * 100 + 1e-9)) : 0
        return "0." + String(String(100 + whole).dropFirst())
    }

    /// What a glossary says of it: `known`, `drift`, or empty.
    var standing: String {
        guard let known else { return "" }
        return known.isFollowed ? "known" : "drift"
    }
}

extension ExtractionExample {
    /// `file:line`, or the file alone.
    var place: String { line.map { "\(file):\($0)" } ?? file }
}
