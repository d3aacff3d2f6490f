/// Which language pairs an Apertium server has; asked once.
actor ApertiumPairs {
    private let connection: ServiceConnection
    private var listing: Task<[String], any Error>?

    init(_ connection: ServiceConnection) {
        self.connection = connection
    }

    /// The pair as APy takes it: `ind|zlm`.
    ///
    /// - Throws: `.refused` that names the pairs it has.
    func pair(for languages: LanguagePair) async throws -> String {
        let pairs = try await list()
        for source in ServiceLanguage.apertium(languages.source) {
            for target in ServiceLanguage.apertium(languages.target) where pairs.contains("\(source)|\(target)") {
                return "\(source)|\(target)"
            }
        }
        let known = pairs.isEmpty ? "it has none" : "it has \(Self.wording(pairs))"
        throw TranslatorError(
            .refused, "Apertium at \(connection.base.address) has no pair \(languages.source) → \(languages.target); \(known)")
    }

    private func list() async throws -> [String] {
        if let listing {
            if let pairs = try? await listing.value { return pairs }
        }
        let connection = connection
        let listing = Task {
            let answer = try await connection.json(HTTPRequest("GET", "/listPairs"))
            return try connection.elements(answer["responseData"], "responseData").compactMap { value in
                value["sourceLanguage"]?.string.flatMap { source in value["targetLanguage"]?.string.map { "\(source)|\($0)" } }
            }
        }
        self.listing = listing
        return try await withTaskCancellationHandler {
            try await listing.value
        } onCancel: {
            listing.cancel()
        }
    }

    private static func wording(_ pairs: [String]) -> String {
        let shown = pairs.sorted().prefix(12).map { $0.replacing("|", with: " → ") }.joined(separator: ", ")
        return pairs.count > 12 ? "\(shown) and \(pairs.count - 12) more" : shown
    }
}
