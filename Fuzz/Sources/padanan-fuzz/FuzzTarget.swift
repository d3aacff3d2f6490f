import PadananFormats
import PadananModel

/// One parser under test. What it throws is fine; a crash, a hang, or a copy that differs is not.
enum FuzzTarget {
    case xml
    case document(any DocumentFormat)
    case zip
    case termbase
    case segmentationRules
    /// Every glossary format, whichever recognises the bytes under this name.
    case glossary(file: String)
    /// A kind of document whose text is taken out and put back.
    case filter(any DocumentFilter)

    /// All names, for the script.
    static let names =
        ["xml", "zip", "tbx", "srx", "glossary-csv", "glossary-txt"] + DocumentFormats.all.map(\.id) + DocumentFilters.all.map(\.id)

    init?(name: String) {
        switch name {
        case "xml": self = .xml
        case "zip": self = .zip
        case "tbx": self = .termbase
        case "srx": self = .segmentationRules
        case "glossary-csv": self = .glossary(file: "fuzz.csv")
        case "glossary-txt": self = .glossary(file: "fuzz.txt")
        default:
            if let format = DocumentFormats.format(name) {
                self = .document(format)
            } else if let filter = DocumentFilters.filter(name) {
                self = .filter(filter)
            } else {
                return nil
            }
        }
    }

    func run(_ bytes: [UInt8]) throws {
        switch self {
        case .xml: try readXML(bytes)
        case .document(let format): try read(bytes, format)
        case .zip: try readArchive(bytes)
        case .termbase:
            _ = try TBXValidator().violations(in: ByteSource(bytes), file: "fuzz.tbx")
            convert(TBXFormat().read(bytes, file: "fuzz.tbx", languages: .indonesianEnglish).termbase)
        case .segmentationRules: readRules(bytes)
        case .filter(let filter): try takeOut(bytes, filter)
        case .glossary(let file):
            convert(TermbaseFormats.read(bytes, file: file, languages: .indonesianEnglish, keepsOneSided: true).termbase)
        }
    }

    /// Text that nobody changed leaves the document as it is; text that changed is put in without harm.
    private func takeOut(_ bytes: [UInt8], _ filter: any DocumentFilter) throws {
        _ = filter.recognizes(bytes, extension: "")
        let units = try filter.extract(bytes, file: "fuzz", options: FilterOptions()).units
        let same = try filter.merge(units.map { $0.segments.first?.source }, into: bytes, file: "fuzz", options: FilterOptions())
        precondition(same == bytes, "a document with its own text differs")
        let changed = units.map { unit in
            var text = unit.segments.first?.source ?? ""
            text.text += "é & <x> \"*_`"
            return Optional(text)
        }
        _ = try filter.merge(changed, into: bytes, file: "fuzz", options: FilterOptions())
    }

    private func readArchive(_ bytes: [UInt8]) throws {
        let archive = try ZipArchive(bytes, file: "fuzz.zip")
        for entry in archive.entries { _ = try archive.contents(of: entry) }
    }

    /// Rules that were read are written.
    private func readRules(_ bytes: [UInt8]) {
        _ = SRXFormat().violations(in: ByteSource(bytes), file: "fuzz.srx")
        let rules = SRXFormat().read(ByteSource(bytes), file: "fuzz.srx").rules
        _ = SRXFormat().write(rules)
    }

    private func convert(_ termbase: Termbase) {
        for format in TermbaseFormats.writable { _ = format.write(termbase, languages: .indonesianEnglish) }
    }

    private func readXML(_ bytes: [UInt8]) throws {
        var reader = try XMLReader(ByteSource(bytes), file: "fuzz")
        while try reader.next() != .end {
            _ = reader.attributes.map { reader.value(of: $0.valueRange) }
            if reader.event == .text || reader.event == .cdata { _ = reader.text }
            _ = reader.location
        }
    }

    /// With every target changed, the file is still one that can be read.
    private func setTargets(_ bytes: [UInt8], _ format: any DocumentFormat) throws {
        var changed: [UInt8] = []
        let sink = ByteSink { changed += $0 }
        let options = ReadingOptions(languages: .indonesianEnglish)
        _ = try format.rewrite(ByteSource(bytes), to: sink, file: "fuzz", options: options) { unit in
            for index in unit.segments.indices { unit.segments[index].target = InlineText("baru & <\(index)>") }
        }
        try sink.flush()
        do {
            var reader = try format.reader(of: ByteSource(changed), file: "fuzz", options: options)
            while try reader.next() != nil {}
        } catch {
            fatalError("a file with changed targets can't be read: \(error)")
        }
    }

    private func read(_ bytes: [UInt8], _ format: any DocumentFormat) throws {
        _ = format.recognizes(bytes, extension: "")
        _ = try? format.violations(in: ByteSource(bytes), file: "fuzz")
        var copy: [UInt8] = []
        let sink = ByteSink { copy += $0 }
        _ = try format.rewrite(ByteSource(bytes), to: sink, file: "fuzz", options: ReadingOptions()) { _ in }
        try sink.flush()
        precondition(copy == bytes, "a copy without changes differs")
        try? setTargets(bytes, format)
        var reader = try format.reader(of: ByteSource(bytes), file: "fuzz", options: ReadingOptions())
        let writtenSink = ByteSink { _ in }
        var writer = try format.writer(to: writtenSink, options: WritingOptions())
        while let event = try reader.next() { try writer.write(event) }
        try writer.finish()
    }
}
