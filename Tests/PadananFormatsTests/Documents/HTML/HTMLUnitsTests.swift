import PadananModel
import Testing

/// The units of the sample pages, against the lists in `Fixtures/documents/html/units`.
@Suite struct HTMLUnitsTests {
    @Test(arguments: HTMLSample.names) func unitsAreThoseOfTheList(_ name: String) throws {
        let expected = String(decoding: try HTMLSample.bytes("units/\(name).txt"), as: UTF8.self)
        let found = try HTMLSample.extract(try HTMLSample.bytes(name)).units.map(Self.line)
        #expect(found == expected.split(separator: "\n").map(String.init))
    }

    /// `line:column type@attribute#name text`, line ends shown as `⏎`, U+00A0 as `⍽`.
    static func line(_ unit: Unit) -> String {
        var kind = unit.property("type") ?? ""
        if let attribute = unit.property("attribute") { kind += "@\(attribute)" }
        if !unit.name.isEmpty { kind += "#\(unit.name)" }
        if unit.preservesSpace { kind += "!" }
        let text = HTMLSample.shown(unit.segments[0].source).unicodeScalars.map { scalar in
            switch scalar {
            case "\n": "⏎"
            case "\r": "␍"
            case "\u{A0}": "⍽"
            default: String(scalar)
            }
        }
        return "\(unit.location.line):\(unit.location.column) \(kind) \(text.joined())"
    }
}
