import PadananModel

/// TermBase eXchange: read in all versions and styles, written in the variant chosen.
///
/// What TBX-Basic has no place for — forbidden terms, case rules, conditions of senses, terms that stay as they are, proper names, data
/// categories of other programs — is written in notes that begin with `padanan:` and read back from them.
/// - Source: ISO 30042:2019 and ISO 30042:2008, dialects TBX-Core, TBX-Min and TBX-Basic.
public struct TBXFormat: WritableTermbaseFormat {
    /// What is written.
    public var variant: TBXVariant

    public init(_ variant: TBXVariant = .basicDCA) {
        self.variant = variant
    }

    public var id: String { variant.rawValue }
    public var name: String { variant.name }
    public var fileExtensions: [String] { ["tbx"] }
    public var readsEncodedBytes: Bool { true }

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        guard Self.mayBeXML(content), var reader = try? XMLReader(ByteSource(content), file: "") else { return false }
        while let event = try? reader.next(), event != .end {
            if event == .startElement { return ["martif", "tbx", "TBX"].contains(reader.localName) }
        }
        return suffix == "tbx" && content.first { $0 > 0x20 } == UInt8(ascii: "<")
    }

    /// Whether the first bytes, a byte order mark apart, are those of markup in some encoding.
    private static func mayBeXML(_ content: [UInt8]) -> Bool {
        let start = content.prefix(64).first { !XMLCharacters.isSpace($0) && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00].contains($0) }
        return start == UInt8(ascii: "<")
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        var concepts: [Concept] = []
        do {
            var reader = try TBXReader(ByteSource(content), file: file)
            var failure: [Defect] = []
            do {
                while let concept = try reader.next() { concepts.append(concept) }
            } catch let defect as Defect {
                failure = [defect]
            }
            return TermbaseReading(termbase: Termbase(concepts), defects: reader.defects + failure)
        } catch {
            return TermbaseReading(termbase: Termbase(concepts), defects: [Self.defect(error, file)])
        }
    }

    private static func defect(_ error: any Error, _ file: String) -> Defect {
        error as? Defect ?? Defect(.error, "can't be read: \(error)", at: SourceLocation(file: file))
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        TBXWriter(variant, languages: languages).write(termbase)
    }
}
