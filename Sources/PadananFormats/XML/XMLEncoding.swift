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
        var text = decoded(ByteSource(head, then: source), encoding, file)
        return (found, XMLWindow(head: try text.next(), source: text, limits: limits))
    }

    /// `source` in UTF-8; throws a `Defect` where it is not well-formed.
    private static func decoded(_ source: ByteSource, _ encoding: TextEncoding, _ file: String) -> ByteSource {
        var source = source
        var decoder = TextDecoder(encoding)
        return ByteSource {
            while true {
                let piece = try source.next()
                guard let text = decoder.decode(piece), !piece.isEmpty || !decoder.isIncomplete else {
                    throw Defect(
                        .error, "the file is not well-formed UTF-16", reference: "XML 1.0, 4.3.3", at: SourceLocation(file: file))
                }
                if piece.isEmpty || !text.isEmpty { return text }
            }
        }
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
    /// `finish` must be called at the end.
    public func sink(to sink: ByteSink) -> XMLEncodingSink {
        XMLEncodingSink(encoding: encoding, sink: sink)
    }
}
