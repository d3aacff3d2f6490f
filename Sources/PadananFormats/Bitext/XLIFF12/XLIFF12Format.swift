import PadananModel

/// XLIFF 1.2, and reading 1.0 and 1.1: what most tools for translators exchange.
///
/// Read are also the variants of Trados Studio (`sdlxliff`), memoQ (`mqxliff`), Phrase (`mxliff`) and Wordfast (`txlf`), which differ in
/// where they keep the state of a segment. Written is the strict form.
/// - Source: XLIFF 1.2, OASIS Standard, 1 February 2008. Its sections are named after the elements and attributes; defects cite them so.
public struct XLIFF12Format: DocumentFormat {
    public let id = "xliff12"
    public let name = "XLIFF 1.2"
    public let fileExtensions = ["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf"]

    public init() {}

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        guard let start = XLIFF12Head.rootStart(head) else {
            // A long comment may hide the root element.
            return fileExtensions.dropFirst(2).contains(suffix) && head.starts(with: "<".utf8)
        }
        let tag = head[start...].prefix { $0 != UInt8(ascii: ">") }
        if XLIFF12Head.contains(tag, "urn:oasis:names:tc:xliff:document:1") { return true }
        if XLIFF12Head.contains(tag, "urn:oasis:names:tc:xliff:document:2") { return false }
        return !XLIFF12Head.contains(tag, "version=\"2") && !XLIFF12Head.contains(tag, "version='2")
    }

    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        try XLIFF12Reader(source, file: file, options: options)
    }

    public func writer(to sink: ByteSink, options: WritingOptions) throws -> any DocumentWriter {
        XLIFF12Writer(sink, options: options)
    }

    public func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        try XLIFF12Rewriter.rewrite(source, to: sink, file: file, options: options, transform: transform)
    }

    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        var validator = try XLIFF12Validator(source, file: file)
        return validator.violations()
    }
}
