/// How the marks of a `TranslationText` are spelled for services that take markup.
///
///     xml    Serangan <g id="1">dua <x id="3"/> rudal</g>
///     html   Serangan <span id="g1">dua <span class="notranslate" translate="no" id="x3">X3</span> rudal</span>
///
/// A span whose end is missing, or that crosses another, is spelled as two marks of their own (`bx` and `ex`, as XLIFF 1.2 has them). A label stands in the marks of HTML because services drop empty elements; it is taken out of the answer. Characters that XML forbids are left out.
enum TextMarkup: Sendable, Hashable {
    case xml, html

    /// The text with its marks, `&`, `<` and `>` as entities.
    func encode(_ text: TranslationText) -> String {
        var encoder = MarkupEncoder(markup: self, hints: [], wrapsHints: false)
        return encoder.encode(text)
    }

    /// The same with the renderings of terms in tags of Azure's dynamic dictionary. A term with a mark in it, or within another, is left as it is.
    func encodeWithDictionary(_ text: TranslationText, _ hints: [TranslationRequest.TermHint]) -> String {
        var encoder = MarkupEncoder(markup: self, hints: hints, wrapsHints: true)
        return encoder.encode(text)
    }

    /// The same with the place of each term in the result, in code points.
    func encodeWithPlaces(_ text: TranslationText, _ hints: [TranslationRequest.TermHint]) -> (text: String, places: [Range<Int>]) {
        var encoder = MarkupEncoder(markup: self, hints: hints, wrapsHints: false)
        let encoded = encoder.encode(text)
        return (encoded, encoder.places)
    }

    /// Reads a service's answer: marks as they are found, moved, doubled or with other spaces, quotes and case; both spellings; entities. What looks like no mark of ours is text. Cost: linear, for any text.
    func decode(_ text: String) -> TranslationText {
        var decoder = MarkupDecoder(Array(text.utf8))
        return decoder.decode()
    }
}
