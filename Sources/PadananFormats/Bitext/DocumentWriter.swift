import PadananModel

/// Writes a bitext file event by event.
public protocol DocumentWriter {
    /// Writes the beginning of a document or a unit. The first event is a document.
    mutating func write(_ event: DocumentEvent) throws

    /// Writes what belongs to the end of the file. The sink is flushed by its owner.
    mutating func finish() throws

    /// What the format can't express and was left out or changed.
    var defects: [Defect] { get }
}
