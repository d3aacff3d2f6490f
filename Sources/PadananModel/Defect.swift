/// Something wrong in an input file that did not stop the rest from being read.
///
/// Readers return what they could read together with their defects; they throw only when nothing can be read.
public struct Defect: Hashable, Sendable, Error, CustomStringConvertible {
    /// How bad a defect is.
    public enum Severity: String, Sendable, Hashable {
        /// What was read is used, perhaps not as meant.
        case warning
        /// Something was left out; the program ends with exit code 2.
        case error
    }

    public var severity: Severity
    public var location: SourceLocation
    /// One lowercase clause that says what is there and what to write.
    public var message: String
    /// The section of the standard that is violated, such as `XLIFF 2.1, 4.3.1.8`; empty when none is.
    public var reference: String

    public init(_ severity: Severity, _ message: String, reference: String = "", at location: SourceLocation) {
        self.severity = severity
        self.message = message
        self.reference = reference
        self.location = location
    }

    /// `file:line:column: severity: message [reference]`, the form that editors link.
    public var description: String {
        "\(location): \(severity.rawValue): \(message)\(reference.isEmpty ? "" : " [\(reference)]")"
    }
}
