import PadananFormats
import PadananModel

/// A case of a gold file: an object of JSON Lines.
public struct GoldCase: Sendable {
    public var id: String
    /// What the case shows; `?` when it isn't said.
    public var phenomenon: String
    public var location: SourceLocation
    var object: JSONValue

    /// The text of a member; throws a `Defect` when there is none.
    func text(_ name: String) throws -> String {
        guard let text = object[name]?.string else { throw defect("member “\(name)” is missing, or is no string") }
        return text
    }

    /// The members of an array; empty when it is missing.
    func list(_ name: String) throws -> [JSONValue] {
        switch object[name] {
        case .array(let values)?: return values
        case nil: return []
        default: throw defect("“\(name)” must be an array")
        }
    }

    func defect(_ message: String) -> Defect { Defect(.error, message, at: location) }

    /// Reads the cases of a file; a malformed line is an error, never passed over.
    public static func read(_ path: String) throws -> [GoldCase] {
        let text = DecodedText(try FileInput.read(path), file: path)
        if let defect = text.defects.first(where: { $0.severity == .error }) { throw defect }
        var cases: [GoldCase] = []
        for (index, range) in TextLines(text.bytes).enumerated() where !text.bytes[range].allSatisfy({ $0 <= 0x20 }) {
            let location = SourceLocation(file: path, line: index + 1)
            do {
                let object = try JSONReader.read(text.bytes, in: range)
                let phenomenon = ["phenomenon", "class", "kind"].lazy.compactMap { object[$0]?.string }.first
                cases.append(
                    GoldCase(
                        id: object["id"]?.identifier ?? String(index + 1), phenomenon: phenomenon ?? "?", location: location, object: object
                    ))
            } catch let error as JSONReader.SyntaxError {
                let column = 1 + text.bytes[range.lowerBound..<min(error.offset, range.upperBound)].count { $0 & 0xC0 != 0x80 }
                throw Defect(.error, error.message, at: SourceLocation(file: path, line: index + 1, column: column))
            }
        }
        guard !cases.isEmpty else { throw FileError(path: path, reason: "there is no case in the file") }
        return cases
    }
}
