import PadananModel

/// A termbase format that is written as well.
public protocol WritableTermbaseFormat: TermbaseFormat {
    /// The name on the command line: `tbx-basic-dca`.
    var id: String { get }
    /// In lower case, without the dot; the first is the usual one.
    var fileExtensions: [String] { get }

    /// The bytes of a file with `termbase`, and what the format can't express.
    ///
    /// - Parameter languages: the pair for formats of two languages, and the order of languages for others.
    func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting
}
