import PadananFormats
import PadananModel
import Testing

/// What PO has no place for comes back from comments.
@Suite struct POMarkTests {
    private static let place = SourceLocation(file: "x.xlf", line: 3)

    private static func unit() -> Unit {
        var unit = Unit(id: "u2", source: "jaminan", target: "guarantees", location: place)
        unit.notes = [Note("id: bukan id", category: "extracted")]
        unit.properties = [Property("meja redaksi", "a\\n\nb: c"), Property("xliff2:x", ""), Property("sisa\\", " x ")]
        return unit
    }

    @Test func idsAndPropertiesComeBack() throws {
        var document = Document(location: Self.place)
        document.properties = [Property("tmx:segtype", "sentence")]
        let text = try BitextProbe.write([.document(document), .unit(Self.unit())], as: POFormat()).text
        #expect(text.contains("#. id: bukan id\n#. padanan:id: u2\n#. padanan:meja\\sredaksi: a\\\\n\\nb: c\n"))
        let events = try BitextProbe.read(Array(text.utf8), as: POFormat()).events
        guard case .document(let back) = events[0], case .unit(let unit) = events[1] else { return }
        #expect(back.properties.contains(Property("tmx:segtype", "sentence")) && back.notes == [])
        #expect(unit.id == "u2")
        #expect(unit.notes == Self.unit().notes && unit.properties == Self.unit().properties)
        #expect(try BitextProbe.write(events, as: POFormat()).text == text)
    }

    @Test(arguments: ["#. padanan:", "#. padanan: x", "#. padanan::", "#. padanan:x"])
    func brokenMarksDoNoHarm(comment: String) throws {
        let unit = try BitextProbe.units("\(comment)\nmsgid \"a\"\nmsgstr \"b\"\n", as: POFormat())[0]
        #expect(unit.id == "1" && unit.properties == [])
    }

    @Test(arguments: [("3 2 1", "C. B. A."), ("3 2", "A. B. C."), ("1 1 1", "A. B. C."), ("2 1 3", "B. A. C.")])
    func joinedTargetsStandInTheirOrder(order: String, expected: String) throws {
        var unit = Unit(id: "1", segments: [], location: Self.place)
        for (index, pair) in [("satu. ", "A."), (" ", " "), ("dua.", "C.")].enumerated() {
            unit.segments.append(Segment(source: InlineText(pair.0), target: InlineText(pair.1), location: Self.place))
            unit.segments[index].isIgnorable = pair.0 == " "
        }
        unit.segments[1].target = " B. "
        unit.properties = [Property("xliff2:order", order)]
        let text = try BitextProbe.write([.document(Document(location: Self.place)), .unit(unit)], as: POFormat()).text
        let words = text.split(separator: "\n").last?.split(whereSeparator: { " \"".contains($0) }).dropFirst().joined()
        #expect(words == expected.filter { $0 != " " })
        #expect(!text.contains("order"))
    }
}
