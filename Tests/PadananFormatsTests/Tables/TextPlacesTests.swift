import PadananModel
import Testing

@testable import PadananFormats

/// Where the characters of texts in CSV and JSON Lines stand: read from the file itself, at that place the character must be.
@Suite struct TextPlacesTests {
    /// The place of every character of the sources and targets, with the character.
    private static func characters(_ text: String, as format: some DocumentFormat) throws -> [(
        place: PadananModel.SourceLocation, scalar: Unicode.Scalar
    )] {
        var reader = try format.reader(of: ByteSource(Array(text.utf8)), file: "a", options: ReadingOptions())
        var result: [(PadananModel.SourceLocation, Unicode.Scalar)] = []
        while let event = try reader.next() {
            guard case .unit(let unit) = event else { continue }
            let places = reader.textPlaces()
            #expect(places.count == unit.segments.count)
            for (segment, places) in zip(unit.segments, places) {
                result += characters(segment.source.text, places.source) + characters(segment.target?.text ?? "", places.target)
            }
        }
        return result
    }

    private static func characters(_ text: String, _ side: SegmentPlaces.Side?) -> [(PadananModel.SourceLocation, Unicode.Scalar)] {
        guard let side else { return [] }
        var (place, offset, jumps) = (side.start, 0, [TextLayout.Jump]())
        if case .jumps(let found) = side.layout { jumps = found }
        return text.unicodeScalars.map { scalar in
            if let jump = jumps.last(where: { $0.offset == offset }) { (place.line, place.column) = (jump.line, jump.column) }
            defer {
                offset += UTF8.width(scalar)
                if scalar == "\n" { (place.line, place.column) = (place.line + 1, 1) } else { place.column += 1 }
            }
            return (place, scalar)
        }
    }

    private static func scalar(_ place: PadananModel.SourceLocation, in text: String) -> Unicode.Scalar? {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(place.line - 1) else { return nil }
        let line = Array(lines[place.line - 1]) + ["\n"]
        return line.indices.contains(place.column - 1) ? line[place.column - 1] : nil
    }

    @Test(arguments: [
        "source,target\nSatu,One\n", "source,target\n\"Satu, dua\",\"Öne, two\"\n",
        "source,target\n\"Satu\ndua\",\"One\r\nt\"\"wo\"\"\n\"\"\"x\"\n",
        "source;target\r\n\"Kata \"\"dua\"\" itu\";\"A \"\"wo\nrd\"\" here\"\r\n",
        "id,source,target\n7,'=dua,'-two\n8,\"'=d\"\"ua\",\"'+tw\"\"o\"\n",
        "\u{FEFF}source,target\n\"a\"\"\"\"é\",\"\"\"\"\n", "source,target\n\"dua\" tiga,\"t\"\"wo\" three\n", "target,source\none,satu\n",
        "sep=;\nsource;target\nsatu;\"o\"\"ne\"\n", "source,target\nsatu,\"one\n",
    ])
    func charactersOfCSVStandWhereTheFileHasThem(_ text: String) throws {
        let characters = try Self.characters(text, as: CSVFormat())
        #expect(!characters.isEmpty)
        let lines = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
        for (place, scalar) in characters { #expect(Self.scalar(place, in: lines) == scalar, "\(place)") }
    }

    @Test(arguments: [
        (#"{"source":"Satu dua","target":"One"}"#, 11), (#" { "target" : "Ön€" , "source":"S" }"#, 4),
        (#"{"text":"dua","id":"source"}"#, 3),
        (#"{"source":"x","source":"dua","target":"y","target":"two"}"#, 6), (#"{"s\u006furce":"dua"}"#, 3),
        (#"{"segments":[{"id":"1","source":"sa","target":"one"},{"source":"du","target":null}],"source":"sa du"}"#, 7),
    ])
    func charactersOfStringsStandWhereTheFileHasThem(_ text: String, _ count: Int) throws {
        let characters = try Self.characters(text, as: JSONLinesFormat())
        #expect(characters.count == count)
        for (place, scalar) in characters { #expect(Self.scalar(place, in: text) == scalar, "\(place)") }
    }

    @Test func escapesOfStringsAreSteppedOver() throws {
        let text = #"{"id":"é","source":"a\n\"b\u00e9c\ud83d\ude00d\ud83dé\\e\/f"}"#
        let characters = try Self.characters("\n" + text, as: JSONLinesFormat())
        #expect(characters.map(\.scalar) == Array("a\n\"béc\u{1F600}d\u{FFFD}é\\e/f".unicodeScalars))
        let columns = characters.map(\.place.column)
        #expect(characters.allSatisfy { $0.place.line == 2 })
        #expect(columns == [21, 22, 24, 26, 27, 33, 34, 46, 47, 53, 54, 56, 57, 59])
    }

    @Test func illFormedBytesLeaveOnlyTheStart() throws {
        var reader = try JSONLinesFormat().reader(
            of: ByteSource(Array(#"{"source":"a"#.utf8) + [0xFF] + Array(#"b"}"#.utf8)), file: "a", options: ReadingOptions())
        _ = try reader.next()
        _ = try reader.next()
        #expect(reader.textPlaces().first?.source?.layout == .startOnly)
    }

    @Test func formatsWithoutSpellingOfTheirOwnGiveNoPlaces() throws {
        var reader = try TSVFormat().reader(of: ByteSource(Array("a\tb\n".utf8)), file: "a", options: ReadingOptions())
        _ = try reader.next()
        _ = try reader.next()
        #expect(reader.textPlaces().isEmpty)
    }
}
