import PadananKit

/// A case of `Fixtures/recognize/cases.jsonl`.
public struct RecognitionCase: Sendable, CustomStringConvertible {
    public let id: String
    public let phenomenon: String
    public let marked: MarkedText
    private let source: String

    public var description: String { "\(id) \(phenomenon): \(source)" }

    /// All cases of a file.
    public static func read(_ path: String) throws -> [RecognitionCase] {
        try Repository.jsonLines(path).map { object in
            guard let id = object["id"]?.string, let phenomenon = object["phenomenon"]?.string, let text = object["text"]?.string else {
                throw FixtureError("case without id, phenomenon or text in \(path)")
            }
            return RecognitionCase(id: id, phenomenon: phenomenon, marked: try MarkedText(text), source: text)
        }
    }
}
