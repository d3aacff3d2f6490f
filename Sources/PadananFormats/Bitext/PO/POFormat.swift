import PadananModel

/// The message catalogs of GNU gettext, PO and POT.
///
/// A message is a unit: `msgctxt` its name, the plural forms its segments, comments its notes, flags and references its properties. A fuzzy
/// message has a target in the state `initial` and the property `fuzzy`. UTF-8, UTF-16 and the charsets of `SingleByteEncoding` are read.
/// - Source: GNU gettext manual, chapter 3.
public struct POFormat {
    public init() {}
    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        try POReader(source, file: file, options: options)
    }

    public func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var rewriter = try PORewriter(source, to: sink, file: file, options: options)
        return try rewriter.run(transform)
    }
}
