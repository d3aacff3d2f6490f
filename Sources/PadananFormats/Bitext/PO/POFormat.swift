import PadananModel

/// The message catalogs of GNU gettext, PO and POT.
public struct POFormat {
    public init() {}
    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        try POReader(source, file: file, options: options)
    }
}
