import PadananFormats
import PadananModel

/// What a service is asked for one segment.
struct TranslationAsk: Sendable, Hashable {
    var text: TranslationText
    var terms: [TranslationRequest.TermHint]
    var misses: [TranslationRequest.TermHint] = []
    var earlierAnswer: TranslationText?
    var previous = ""

    /// Equal for two segments that may have the same answer: the service, the languages, the text, the terms, but not what stands before it.
    func key(service: String, _ languages: LanguagePair) -> String {
        var json = JSONWriter()
        json.array { json in
            json.string(service)
            json.string(languages.source.formatted)
            json.string(languages.target.formatted)
            text.write(to: &json)
            Self.write(terms, to: &json)
            Self.write(misses, to: &json)
            if let earlierAnswer { earlierAnswer.write(to: &json) }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func write(_ hints: [TranslationRequest.TermHint], to json: inout JSONWriter) {
        json.array { json in
            for hint in hints {
                json.integer(hint.range.lowerBound)
                json.string(hint.occurrence)
                json.string(hint.rendering)
            }
        }
    }

    func segment(id: String) -> TranslationRequest.Segment {
        var segment = TranslationRequest.Segment(id: id, text: text, terms: terms)
        (segment.misses, segment.earlierAnswer, segment.previous) = (misses, earlierAnswer, previous)
        return segment
    }
}
