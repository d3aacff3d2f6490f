import PadananModel

/// The message catalogs of GNU gettext, PO and POT.
///
/// A message is a unit: `msgctxt` its name, the plural forms its segments, comments its notes, flags and references its properties. A fuzzy
/// message has a target in the state `initial` and the property `fuzzy`. A message of one plural form has msgid_plural as source and its
/// msgid in the property `po:msgid`. A file that names no source language (`X-Source-Language`) has the other one of the pair of the
/// options, without them English, unless its translations are English. What PO has no place for is written as comment
/// `#. padanan:NAME: value` and read back. UTF-8, UTF-16 and the charsets of `SingleByteEncoding` are read.
/// - Source: GNU gettext manual, chapter 3.
public struct POFormat: DocumentFormat {
    public let id = "po"
    public let name = "gettext PO"
    public let fileExtensions = ["po", "pot"]

    public init() {}

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        if fileExtensions.contains(suffix) { return true }
        let keywords = ["msgid \"", "msgctxt \"", "domain \""].map { Array($0.utf8) }
        return head.split(separator: 0x0A).contains { line in keywords.contains { line.starts(with: $0) } }
    }

    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        try POReader(source, file: file, options: options)
    }

    public func writer(to sink: ByteSink, options: WritingOptions) throws -> any DocumentWriter {
        POWriter(to: sink, options: options)
    }

    public func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var rewriter = try PORewriter(source, to: sink, file: file, options: options)
        return try rewriter.run(transform)
    }

    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        do {
            var validator = try POValidator(source, file: file)
            return try validator.run()
        } catch let defect as Defect {
            return [defect]
        }
    }
}
