import PadananModel

/// A kind of document whose text can be taken out for translation and put back (a “filter” of OmegaT and Okapi).
///
/// Extraction depends on nothing but the bytes and the options, so that `merge` finds the same units again and needs no skeleton besides the
/// document itself. To add one, conform a type and name it in `DocumentFilters.all`.
public protocol DocumentFilter: Sendable {
    /// The name on the command line: `html`.
    var id: String { get }
    /// The name shown to people: `HTML`.
    var name: String { get }
    /// In lower case, without the dot; the first is the usual one.
    var fileExtensions: [String] { get }

    /// The types of codes of which a translation may have more or fewer than its source, such as line breaks of subtitles.
    var freeCodeTypes: Set<String> { get }

    /// Whether a file is of this kind.
    ///
    /// - Parameters:
    ///   - head: the first bytes of the file, up to some 4 KB, in the file's own encoding.
    ///   - suffix: the file's extension in lower case.
    func recognizes(_ head: [UInt8], extension suffix: String) -> Bool

    /// The text of the document, paragraph by paragraph.
    ///
    /// Throws a `Defect` when nothing can be read. Cost: linear in the bytes.
    func extract(_ bytes: [UInt8], file: String, options: FilterOptions) throws -> ExtractedDocument

    /// The document with translations in place of its text; everything else is the same, byte for byte.
    ///
    /// - Parameters:
    ///   - translations: one for each unit that `extract` gives, in its order; `nil`, or the unit's own source, leaves the text as it is.
    ///     Its codes are those of the unit's source, matched by kind and id; each keeps the `data` it was extracted with, but they may
    ///     stand in another order.
    func merge(_ translations: [InlineText?], into bytes: [UInt8], file: String, options: FilterOptions) throws -> [UInt8]
}

extension DocumentFilter {
    public var freeCodeTypes: Set<String> { [] }
}
