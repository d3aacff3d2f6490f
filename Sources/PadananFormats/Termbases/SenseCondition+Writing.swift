import PadananModel

extension SenseCondition {
    /// The condition as the master table has it: `near: AS | Amerika Serikat`.
    var written: String {
        "\(scope.rawValue): \(words.joined(separator: " | "))"
    }

    /// Reads what `written` writes; `nil` for anything else, and for two scopes.
    init?(written text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        guard parts.count == 2, let scope = Scope(rawValue: parts[0].lowercased()) else { return nil }
        let words = parts[1].split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
        // A second scope would be read as a word that never occurs.
        guard !words.isEmpty, !words.contains(where: Self.namesScope) else { return nil }
        self.init(scope, words)
    }

    private static func namesScope(_ word: String) -> Bool {
        word.utf8.contains(UInt8(ascii: ":")) && Scope.allCases.contains { word.lowercased().contains("\($0.rawValue):") }
    }
}
