import PadananModel

/// Reads TBX of all versions entry by entry: a termbase of any size is held only one entry at a time.
///
/// TBX 2 (`martif`, TBX-Basic and full TBX), TBX-Min 1 (`TBX`), and TBX 3 in both styles are told apart by their elements. What a reader can
/// make sense of is read, with a defect for what the standard forbids; header and back matter are passed over, inline markup is left out.
/// - Source: ISO 30042:2008; ISO 30042:2019; TBX-Min 1.0; Weblate's conventions for forbidden terms and terms that stay as they are.
public struct TBXReader {
    private var elements: TBXElementReader
    private var entries = TBXEntryReader()

    /// Opens a document; throws a `Defect` when its encoding is not known.
    public init(_ source: ByteSource, file: String) throws {
        elements = try TBXElementReader(source, file: file)
    }

    /// What was wrong so far, in the order of the file, except for `next` having thrown; of very much only the first.
    public var defects: [Defect] {
        elements.log.merged(with: entries.log).sorted(with: elements.losses.defects)
    }

    /// The next concept, or `nil` at the end. Throws a `Defect` where the document isn't well-formed.
    public mutating func next() throws -> Concept? {
        while let entry = try elements.next() {
            if let concept = entries.concept(entry) { return concept }
        }
        return nil
    }
}
