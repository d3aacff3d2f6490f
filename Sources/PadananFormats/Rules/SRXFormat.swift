import PadananModel

/// SRX, segmentation rules in XML: 2.0 and 1.0 are read, 2.0 is written.
///
/// - Source: SRX 2.0 (LISA OSCAR, 7 April 2008) and its schema; SRX 1.0 (20 April 2004).
public struct SRXFormat: Sendable {
    public init() {}

    /// The namespace of SRX 2.0.
    static let namespace = "http://www.lisa.org/srx20"

    /// Whether a file looks like SRX: its root element is `srx`, with a prefix or without.
    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        guard let start = rootStart(head) else { return false }
        let name = head[(start + 1)...].prefix { !XMLCharacters.endsName[Int($0)] }
        return name.split(separator: UInt8(ascii: ":")).last.map { $0.elementsEqual("srx".utf8) } ?? false
    }

    /// Where the first start tag begins, behind declarations, comments and the document type.
    private func rootStart(_ head: [UInt8]) -> Int? {
        var index = head.startIndex
        while let start = head[index...].firstIndex(of: UInt8(ascii: "<")) {
            guard let mark = Self.ends.first(where: { head[start...].starts(with: $0.opening.utf8) }) else { return start }
            let rest = head[start...]
            guard let end = rest.indices.first(where: { rest[$0...].starts(with: mark.closing.utf8) }) else { return nil }
            index = end + mark.closing.utf8.count
        }
        return nil
    }

    /// What may stand before the root element.
    private static let ends = [(opening: "<!--", closing: "-->"), (opening: "<?", closing: "?>"), (opening: "<!", closing: ">")]

    /// Reads what can be read; elements of other programs in the header are kept, and passed over elsewhere.
    public func read(_ source: ByteSource, file: String) -> SegmentationRulesReading {
        var reading = SRXReader()
        return reading.read(source, file: file)
    }

    /// The bytes of a file; what XML or SRX can't hold is reported.
    public func write(_ rules: SegmentationRules) -> SegmentationRulesWriting {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = SRXWriter(XMLWriter(sink))
        do {
            try writer.write(rules)
            try sink.flush()
        } catch {
            // The sink is an array and can't fail.
            return SegmentationRulesWriting(bytes: [], defects: [Defect(.error, "\(error)", at: SourceLocation(file: "-"))])
        }
        return SegmentationRulesWriting(bytes: bytes, defects: writer.losses.defects)
    }

    /// Every violation of SRX 2.0, in the order of the file.
    ///
    /// Errors: what the schema forbids, maps to rules that don't exist, names that stand twice, expressions that are no regular expressions
    /// of ICU. Warnings: rules and maps that are never reached.
    public func violations(in source: ByteSource, file: String) -> [Defect] {
        var source = source
        do {
            let bytes = try source.readAll()
            var schema = SRXSchemaChecker(file: file)
            let found = try schema.violations(in: bytes)
            return try SRXRuleChecker.violations(in: bytes, file: file, after: found)
        } catch {
            return [error as? Defect ?? Defect(.error, "\(error)", at: SourceLocation(file: file))]
        }
    }
}
