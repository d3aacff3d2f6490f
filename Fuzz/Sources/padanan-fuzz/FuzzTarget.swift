import PadananFormats
import PadananModel

/// One parser under test. What it throws is fine; a crash, a hang, or a copy that differs is not.
enum FuzzTarget {
    case xml
    case document(any DocumentFormat)

    /// All names, for the script.
    static let names = ["xml"] + DocumentFormats.all.map(\.id)

    init?(name: String) {
        switch name {
        case "xml": self = .xml
        default:
            guard let format = DocumentFormats.format(name) else { return nil }
            self = .document(format)
        }
    }

    func run(_ bytes: [UInt8]) throws {
        switch self {
        case .xml: try readXML(bytes)
        case .document(let format): try read(bytes, format)
        }
    }

    private func readXML(_ bytes: [UInt8]) throws {
        var reader = try XMLReader(ByteSource(bytes), file: "fuzz")
        while try reader.next() != .end {
            _ = reader.attributes.map { reader.value(of: $0.valueRange) }
            if reader.event == .text || reader.event == .cdata { _ = reader.text }
            _ = reader.location
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
        var reader = try format.reader(of: ByteSource(bytes), file: "fuzz", options: ReadingOptions())
        let writtenSink = ByteSink { _ in }
        var writer = try format.writer(to: writtenSink, options: WritingOptions())
        while let event = try reader.next() { try writer.write(event) }
        try writer.finish()
    }
}
