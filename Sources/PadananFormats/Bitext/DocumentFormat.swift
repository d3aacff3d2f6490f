import PadananModel

/// A file format of bitext.
///
/// To add one, conform a type and name it in `DocumentFormats.all`. Readers are tolerant: they return what real files hold, with a defect
/// for what the standard forbids. Writers are strict.
public protocol DocumentFormat: Sendable {
    /// The name on the command line: `xliff2`.
    var id: String { get }
    /// The name shown to people: `XLIFF 2`.
    var name: String { get }
    /// In lower case, without the dot; the first is the usual one.
    var fileExtensions: [String] { get }

    /// Whether a file is of this format.
    ///
    /// - Parameters:
    ///   - head: the first bytes of the file, up to some 4 KB, as UTF-8 without a byte order mark.
    ///   - suffix: the file's extension in lower case.
    func recognizes(_ head: [UInt8], extension suffix: String) -> Bool

    /// A reader of `source`; throws a `Defect` when nothing can be read.
    func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader

    /// A writer of new files to `sink`.
    func writer(to sink: ByteSink, options: WritingOptions) throws -> any DocumentWriter

    /// Copies `source` to `sink` byte for byte but for the targets, and their states, that `transform` changes.
    ///
    /// Segments may be changed but neither added nor removed. Returns what was wrong in the file and did not stop the copy; throws a `Defect`
    /// when reading can't go on (what was written until then is of no use).
    func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect]

    /// Every violation of the standard, in the order of the file; each names the standard's section.
    func violations(in source: ByteSource, file: String) throws -> [Defect]
}
