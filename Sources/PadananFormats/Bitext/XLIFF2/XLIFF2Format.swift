import PadananModel

/// XLIFF 2.0, 2.1 and 2.2; written as 2.1.
///
/// - Source: XLIFF Version 2.1, OASIS Standard, 13 February 2018; XLIFF Version 2.2.
public struct XLIFF2Format: DocumentFormat {
    public let id = "xliff2"
    public let name = "XLIFF 2"
    public let fileExtensions = ["xlf", "xliff", "xlf2"]

    public init() {}

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        guard var xml = try? XMLReader(ByteSource(head), file: "") else { return false }
        while let event = try? xml.next(), event != .end {
            guard event == .startElement else { continue }
            return xml.localName == "xliff" && xml.namespace.hasPrefix(XLIFF2Names.coreStart)
        }
        return suffix == "xlf2"
    }

    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        try XLIFF2Reader(source, file: file, options: options)
    }

    public func writer(to sink: ByteSink, options: WritingOptions) throws -> any DocumentWriter {
        XLIFF2Writer(sink, options: options)
    }

    public func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var rewriting = try XLIFF2Rewriting(source, to: sink, file: file, options: options)
        return try rewriting.run(transform)
    }

    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        try XLIFF2Validator(file: file).violations(in: source)
    }
}
