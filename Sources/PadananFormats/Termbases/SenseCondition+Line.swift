import PadananModel

extension SenseCondition {
    /// Reads `near: word | word`; `nil` when that can't be read.
    init?(line: String) {
        let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        guard parts.count == 2, let scope = Scope(rawValue: parts[0].lowercased()) else { return nil }
        let words = parts[1].split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
        // A second scope in the line would be read as a word that never occurs.
        guard !words.isEmpty, !words.contains(where: Self.namesScope) else { return nil }
        self.init(scope, words)
    }

    /// `near: word | word`.
    var line: String {
        "\(scope.rawValue): \(words.joined(separator: " | "))"
    }

    private static func namesScope(_ word: String) -> Bool {
        Scope.allCases.contains { word.lowercased().contains("\($0.rawValue):") }
    }
}
