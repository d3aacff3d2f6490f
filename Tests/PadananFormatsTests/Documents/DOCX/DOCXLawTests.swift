import PadananModel
import Testing

@testable import PadananFormats

/// Laws over all samples and both ways to see tracked changes.
@Suite struct DOCXLawTests {
    static let options: [FilterOptions] = [FilterOptions.TrackedChanges.accept, .reject].map { changes in
        DOCXProbe.options {
            $0.trackedChanges = changes
            $0.includesComments = true
        }
    }

    @Test(arguments: DOCXSamples.all, options)
    func nothingTranslatedIsTheSameFile(sample: SampleDocument, options: FilterOptions) throws {
        let bytes = try sample.bytes
        let sources = try DOCXProbe.units(sample, options).map(\.segments[0].source)
        #expect(!sources.isEmpty)
        #expect(try DOCXProbe.filter.merge(sources.map { _ in nil }, into: bytes, file: "a.docx", options: options) == bytes)
        #expect(try DOCXProbe.filter.merge(sources, into: bytes, file: "a.docx", options: options) == bytes)
    }

    @Test(arguments: DOCXSamples.all, options)
    func pseudoTranslationComesBack(sample: SampleDocument, options: FilterOptions) throws {
        let bytes = try sample.bytes
        let before = try DOCXProbe.extract(bytes, options)
        let targets = before.units.map { DOCXProbe.pseudo($0.segments[0].source) }
        let merged = try DOCXProbe.filter.merge(targets, into: bytes, file: "a.docx", options: options)
        let after = try DOCXProbe.extract(merged, options)
        #expect(after.defects == before.defects)
        #expect(after.units.map(\.segments[0].source) == targets)
        #expect(after.units.map(\.properties) == before.units.map(\.properties))
        // The other units of a document don't change when one does.
        for index in targets.indices {
            let one = targets.indices.map { $0 == index ? targets[index] : nil }
            let texts = try DOCXProbe.extract(try DOCXProbe.filter.merge(one, into: bytes, file: "a.docx", options: options), options).units
            let expected = before.units.enumerated().map { $0.offset == index ? targets[index] : $0.element.segments[0].source }
            #expect(texts.map(\.segments[0].source) == expected)
        }
    }

    @Test(arguments: DOCXSamples.all)
    func codesAreWellFormedAndNumbered(sample: SampleDocument) throws {
        for unit in try DOCXProbe.units(sample) {
            let source = unit.segments[0].source
            #expect(!source.text.isEmpty && source.text == source.text.trimmed)
            #expect(CodeNumbers.numbered(source) == source)
            var open: [String] = []
            for code in source.codes {
                #expect(!code.data.isEmpty && !code.type.isEmpty && !code.display.isEmpty)
                if code.kind == .opening { open.append(code.id) }
                if code.kind == .closing { #expect(open.popLast() == code.id) }
            }
            #expect(open.isEmpty)
        }
    }

    /// What stands around the text is the same in a translated part: without runs and their text nothing differs.
    @Test(arguments: DOCXSamples.all.filter { $0.parts.isEmpty && !$0.name.contains("mark is") })
    func onlyRunsChange(sample: SampleDocument) throws {
        let bytes = try sample.bytes
        let targets = try DOCXProbe.units(sample).map { DOCXProbe.pseudo($0.segments[0].source) }
        let merged = try DOCXProbe.filter.merge(targets, into: bytes, file: "a.docx", options: FilterOptions())
        for entry in try ZipArchive(bytes, file: "a").entries {
            let (old, new) = (try skeleton(bytes, entry.name), try skeleton(merged, entry.name))
            #expect(old == new)
        }
    }

    /// The tags of a part outside of runs; those that a translated paragraph has not are left out.
    private func skeleton(_ bytes: [UInt8], _ name: String) throws -> [String] {
        let archive = try ZipArchive(bytes, file: "a")
        let content = try archive.contents(of: #require(archive.entry(name)))
        guard content.first == UInt8(ascii: "<") else { return [String(decoding: content, as: UTF8.self)] }
        var reader = try XMLReader(ByteSource(content), file: name)
        var tags: [String] = []
        while try reader.next() != .end {
            guard reader.event == .startElement || reader.event == .endElement else { continue }
            switch reader.localName {
            case "r" where reader.event == .startElement && reader.depth > 0 && reader.name == "w:r": try reader.skipElement()
            case "del", "moveFrom": if reader.event == .startElement { try reader.skipElement() }
            case "ins", "moveTo", "proofErr", "smartTag", "smartTagPr", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
                "moveToRangeEnd":
                break
            case "bookmarkStart", "bookmarkEnd":
                if reader.event == .startElement, reader.attribute("w:id") != "0" { tags.append(reader.source(reader.range)) }
            case "docPr", "cNvPr", "rect", "textpath": tags.append(reader.name)
            default: tags.append(reader.isEmptyElement ? reader.name : reader.source(reader.range))
            }
        }
        return tags
    }

    @Test func aLongDocumentIsReadAndWritten() throws {
        let paragraphs = (0..<1500).map {
            SampleDocument.p(SampleDocument.r("Paragraf nomor \($0) tentang ") + SampleDocument.r("anggaran", "<w:b/>"))
        }
        let sample = SampleDocument("long", paragraphs.joined())
        let units = try DOCXProbe.units(sample)
        #expect(units.count == 1500)
        let targets = units.map { DOCXProbe.pseudo($0.segments[0].source) }
        let merged = try DOCXProbe.filter.merge(targets, into: sample.bytes, file: "a.docx", options: FilterOptions())
        #expect(try DOCXProbe.extract(merged).units.map(\.segments[0].source) == targets)
    }
}
