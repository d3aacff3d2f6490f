import Foundation
import PadananKit
import PadananTestSupport

/// A translator in the process, over `PhraseEngine`.
final class PhraseTranslator: MachineTranslator, @unchecked Sendable {
    let name = "phrases"
    let abilities: TranslatorAbilities
    private let engine: PhraseEngine
    // Guarded by `lock`.
    private var asked: [TranslationRequest.Segment] = []
    private let lock = NSLock()
    private let failure: @Sendable (_ asked: Int) -> TranslatorError?

    /// - Parameter failure: what to throw, by how many segments were asked for before.
    init(
        _ engine: PhraseEngine, annotation: TranslatorAbilities.Annotation? = .list, takesMisses: Bool = true, segmentLimit: Int = 7,
        failure: @escaping @Sendable (Int) -> TranslatorError? = { _ in nil }
    ) {
        self.engine = engine
        self.failure = failure
        abilities = TranslatorAbilities(
            annotation: annotation, segmentLimit: segmentLimit, byteLimit: 4_000, concurrency: 3, takesMisses: takesMisses)
    }

    /// What was asked for so far.
    var segments: [TranslationRequest.Segment] { lock.withLock { asked } }

    func translate(_ request: TranslationRequest) async throws -> [TranslationAnswer] {
        if let error = failure(lock.withLock { asked.count }) { throw error }
        lock.withLock { asked += request.segments }
        return request.segments.map { segment in
            let attempt = segment.misses.isEmpty ? 0 : 1
            let answer = engine.translate(Self.spelled(segment.text), attempt: attempt)
            return TranslationAnswer(Self.read(answer))
        }
    }

    private static func spelled(_ text: TranslationText) -> String {
        text.pieces.map { piece in
            switch piece {
            case .text(let words): words
            case .placeholder(let number): "<x\(number)/>"
            case .opening(let number): "<g\(number)>"
            case .closing(let number): "</g\(number)>"
            }
        }.joined()
    }

    private static func read(_ text: String) -> TranslationText {
        var result = TranslationText()
        var rest = text[...]
        while !rest.isEmpty {
            if rest.first == "<", let end = rest.firstIndex(of: ">") {
                let number = Int(rest[...end].filter(\.isNumber)) ?? 0
                let mark = rest[...end]
                result.pieces.append(
                    mark.hasSuffix("/>") ? .placeholder(number) : mark.hasPrefix("</") ? .closing(number) : .opening(number))
                rest = rest[rest.index(after: end)...]
            } else {
                let words = rest.prefix { $0 != "<" }
                result.pieces.append(.text(String(words)))
                rest = rest.dropFirst(words.count)
            }
        }
        return result
    }
}
