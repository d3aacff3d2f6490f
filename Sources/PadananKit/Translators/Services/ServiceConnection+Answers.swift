extension ServiceConnection {
    /// The answers for `segments` from the texts of a service's answer, which must be as many.
    ///
    /// - Parameter texts: one for each segment; `nil` where the member that holds it is missing.
    func answers(_ texts: [String?], for segments: [TranslationRequest.Segment], _ markup: TextMarkup) throws(TranslatorError)
        -> [TranslationAnswer]
    {
        guard texts.count == segments.count else {
            let (count, wanted) = (texts.count, segments.count)
            throw malformed(
                "has \(count) \(count == 1 ? "translation" : "translations") for \(wanted) \(wanted == 1 ? "segment" : "segments")")
        }
        var answers: [TranslationAnswer] = []
        for text in texts {
            guard let text else { throw malformed("has no text where its documentation promises one") }
            answers.append(TranslationAnswer(markup.decode(text)))
        }
        return answers
    }

    /// The elements of an array in a service's answer.
    func elements(_ value: JSONValue?, _ name: String) throws(TranslatorError) -> [JSONValue] {
        guard case .array(let values)? = value else { throw malformed("has no list “\(name)”") }
        return values
    }
}
