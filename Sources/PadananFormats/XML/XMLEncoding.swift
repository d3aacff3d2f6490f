import PadananModel

/// The encoding of an XML document: what its first bytes and its declaration say.
///
/// - Source: XML 1.0 (fifth edition), 4.3.3 and appendix F.
public struct XMLEncoding: Sendable, Hashable {
    /// The encoding of the bytes: that of the byte order mark, else of the declaration, else UTF-8.
    public var encoding: TextEncoding
    /// The name in the declaration, or `nil`.
    public var declaredName: String?

    /// UTF-8, without a declaration.
    public static let utf8 = XMLEncoding(encoding: .utf8, declaredName: nil)

    /// Bytes in which an XML declaration must end.
    private static let headSize = 1024

    /// Finds out the encoding of `source` and opens a window on its text in UTF-8.
    ///
    /// UTF-8 is read in pieces; anything else is read whole and transcoded.
    static func open(_ source: ByteSource, file: String, limits: XMLLimits) throws -> (XMLEncoding, XMLWindow) {
        var source = source
        var head = try source.next()
        while head.count < headSize {
            let more = try source.next()
            if more.isEmpty { break }
            head += more
        }
        let marked = TextEncoding(head: head)
        let declared = marked == nil || marked == .utf8 ? declaredName(head) : nil
        let encoding = try marked ?? declared.map { try known($0, file) } ?? .utf8
        let found = XMLEncoding(encoding: encoding, declaredName: declared)
        if encoding == .utf8 { return (found, XMLWindow(head: head, source: source, limits: limits)) }
        let rest = try source.readAll()
        guard let text = encoding.decode(head + rest) else {
            throw Defect(.error, "the file is not well-formed UTF-16", reference: "XML 1.0, 4.3.3", at: SourceLocation(file: file))
        }
        return (found, XMLWindow(head: text, source: ByteSource([]), limits: limits))
    }

    private static func known(_ name: String, _ file: String) throws -> TextEncoding {
        // Without a byte order mark and in bytes that read as ASCII, UTF-16 can't be meant.
        guard let encoding = TextEncoding(name: name), encoding != .utf16BigEndian, encoding != .utf16LittleEndian else {
            let message = "the file declares the encoding “\(name)”, which is not read here, or not what it is in; save it as UTF-8"
            throw Defect(.error, message, reference: "XML 1.0, 4.3.3", at: SourceLocation(file: file, line: 1, column: 1))
        }
        return encoding
    }

    /// The encoding that the declaration names; a declaration that is wrong is left to the reader.
    private static func declaredName(_ head: [UInt8]) -> String? {
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard head[start...].starts(with: "<?xml".utf8) else { return nil }
        let ascii = head.prefix(headSize).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
        return try? XMLDeclaration(XMLScanner(bytes: ascii, limits: XMLLimits()), at: start).encoding
    }

    /// A sink that spells UTF-8 in this encoding before handing it to `sink`; characters that it lacks become character references.
    ///
    /// What is written in UTF-8 goes straight on. Anything else is collected until `finish` is called.
    public func sink(to sink: ByteSink) -> XMLEncodingSink {
        XMLEncodingSink(encoding: encoding, sink: sink)
    }
}
