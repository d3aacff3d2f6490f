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
            cases.append(try GoldCase(text.bytes, range, SourceLocation(file: path, line: index + 1)))
        }
        guard !cases.isEmpty else { throw FileError(path: path, reason: "there is no case in the file") }
        return cases
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>, _ location: SourceLocation) throws {
        do {
            object = try JSONReader.read(bytes, in: range)
        } catch {
            var place = location
            place.column = 1 + bytes[range.lowerBound..<min(error.offset, range.upperBound)].count { $0 & 0xC0 != 0x80 }
            throw Defect(.error, error.message, at: place)
        }
        id = object["id"]?.identifier ?? String(location.line)
        let names = ["phenomenon", "class", "kind"]
        phenomenon = names.lazy.compactMap { [object] in object[$0]?.string }.first ?? "?"
        self.location = location
    }
}
