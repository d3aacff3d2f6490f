import PadananModel

/// What was wrong in a file or left out of it, counted: one warning for each kind, at the first place.
struct TMXProblems {
    private struct Kind {
        var reference: String
        var first: SourceLocation
        var count: Int
    }

    private var order: [String] = []
    private var kinds: [String: Kind] = [:]
    private var languageOrder: [Int] = []
    private var leftOut: [Int: Kind] = [:]

    /// Different warnings; of more than that, no more are told.
    private static let limit = 1000

    /// Notes a problem; `message` is the same for all of its kind.
    mutating func note(_ message: String, _ reference: String, at location: SourceLocation) {
        if kinds[message] == nil {
            guard order.count < Self.limit else { return }
            order.append(message)
            kinds[message] = Kind(reference: reference, first: location, count: 0)
        }
        kinds[message]?.count += 1
    }

    /// Notes that the text in a language was left out.
    mutating func leaveOut(_ language: Int, at location: SourceLocation) {
        if leftOut[language] == nil {
            guard languageOrder.count < Self.limit else { return }
            languageOrder.append(language)
            leftOut[language] = Kind(reference: "", first: location, count: 0)
        }
        leftOut[language]?.count += 1
    }

    /// Warnings in the order in which the kinds appeared.
    func defects(_ languages: TMXLanguages) -> [Defect] {
        let general = order.compactMap { message in kinds[message].map { Self.defect(message, $0) } }
        let others = languageOrder.compactMap { number in
            leftOut[number].map { Self.defect(Self.message(languages.written[number]), $0) }
        }
        return general + others
    }

    private static func message(_ language: String) -> String {
        if language.isEmpty { return "a text whose language isn't named is left out" }
        return "a text in a further language, “\(language)”, is left out"
    }

    private static func defect(_ message: String, _ kind: Kind) -> Defect {
        let times = kind.count == 1 ? "" : " (\(kind.count) times, first here)"
        return Defect(.warning, message + times, reference: kind.reference, at: kind.first)
    }
}
