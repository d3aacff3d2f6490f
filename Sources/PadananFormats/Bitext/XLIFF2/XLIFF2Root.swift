import PadananModel

/// The attributes of `xliff`.
///
/// - Source: XLIFF 2.1, section 4.2.2.1.
struct XLIFF2Root {
    var sourceLanguage: LanguageTag?
    var targetLanguage: LanguageTag?
    /// The offset behind the last attribute, where a further one may be written.
    var attributesEnd = 0

    init() {}

    /// Reads the start tag that `xml` is at.
    init(_ xml: inout XMLReader) {
        sourceLanguage = xml.attribute("srcLang").flatMap { $0.isEmpty ? nil : LanguageTag($0) }
        targetLanguage = xml.attribute("trgLang").flatMap { $0.isEmpty ? nil : LanguageTag($0) }
        attributesEnd = xml.attributes.last.map { $0.valueRange.upperBound + 1 } ?? xml.range.lowerBound + 1 + xml.name.utf8.count
    }
}
