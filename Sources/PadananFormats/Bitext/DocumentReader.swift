import PadananModel

/// Reads a bitext file unit by unit.
public protocol DocumentReader {
    /// The next event, or `nil` at the end. The first is a document. Throws a `Defect` when reading can't go on.
    mutating func next() throws -> DocumentEvent?

    /// What was wrong so far and did not stop the reading.
    var defects: [Defect] { get }

    /// Where the characters of the last unit's texts stand, segment by segment, in formats that spell text in another way than it is but
    /// know where it came from; empty in others, and for a unit that was read before the last. Cost: linear in the texts.
    mutating func textPlaces() -> [SegmentPlaces]
}

extension DocumentReader {
    public mutating func textPlaces() -> [SegmentPlaces] { [] }

    /// Reads everything that is left; the error that ended the reading is the last defect.
    public mutating func readAll() -> (events: [DocumentEvent], defects: [Defect]) {
        var events: [DocumentEvent] = []
        do {
            while let event = try next() { events.append(event) }
        } catch let defect as Defect {
            return (events, defects + [defect])
        } catch {
            return (events, defects + [Defect(.error, "\(error)", at: SourceLocation(file: ""))])
        }
        return (events, defects)
    }
}
