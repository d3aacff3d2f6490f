import PadananModel

/// A file format of termbases.
///
/// To add one, conform a type and name it in `TermbaseFormats.all`.
public protocol TermbaseFormat: Sendable {
    /// The name shown to people: `OmegaT glossary`.
    var name: String { get }

    /// Whether `content`, with the file's extension in lower case, is of this format.
    func recognizes(_ content: [UInt8], extension: String) -> Bool

    /// Whether `recognizes` and `read` take the bytes of a file as they are, because the format says itself how they are encoded (XML).
    var readsEncodedBytes: Bool { get }

    /// Reads what can be read.
    ///
    /// - Parameters:
    ///   - content: well-formed UTF-8 without a byte order mark, or the file's bytes where `readsEncodedBytes`.
    ///   - file: the name for locations.
    ///   - languages: the pair asked for, where the format itself doesn't name languages.
    func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading
}

extension TermbaseFormat {
    public var readsEncodedBytes: Bool { false }
}
