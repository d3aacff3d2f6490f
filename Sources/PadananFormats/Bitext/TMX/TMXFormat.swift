import PadananModel

/// Translation Memory eXchange: reads versions 1.0 to 1.4, writes 1.4.
///
/// - Source: TMX 1.4b specification (LISA OSCAR, 26 April 2005) and its DTD.
public struct TMXFormat: DocumentFormat {
    public let id = "tmx"
    public let name = "TMX"
    public let fileExtensions = ["tmx"]

    public init() {}

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        TMXHead.isTMX(head)
    }

    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        try TMXReader(source, file: file, options: options)
    }

    public func writer(to sink: ByteSink, options: WritingOptions) throws -> any DocumentWriter {
        TMXWriter(sink, options: options)
    }

    public func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var rewriter = try TMXRewriter(source, to: sink, file: file, options: options)
        return try rewriter.run(transform)
    }

    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        []
    }
}
