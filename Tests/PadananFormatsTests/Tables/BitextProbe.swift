import PadananFormats
import PadananModel

/// Runs a format over a text, in pieces if need be.
enum BitextProbe {
    static func source(_ bytes: [UInt8], pieces: Int? = nil) -> ByteSource {
        guard let pieces else { return ByteSource(bytes) }
        var position = 0
        return ByteSource {
            let end = min(position + pieces, bytes.count)
            defer { position = end }
            return Array(bytes[position..<end])
        }
    }

    static func read(
        _ bytes: [UInt8], as format: some DocumentFormat, file: String = "a", pieces: Int? = nil, options: ReadingOptions = ReadingOptions()
    ) throws -> (events: [DocumentEvent], defects: [Defect]) {
        var reader = try format.reader(of: source(bytes, pieces: pieces), file: file, options: options)
        return reader.readAll()
    }

    static func units(_ text: String, as format: some DocumentFormat) throws -> [Unit] {
        try read(Array(text.utf8), as: format).events.compactMap { if case .unit(let unit) = $0 { unit } else { nil } }
    }

    static func rewrite(
        _ bytes: [UInt8], as format: some DocumentFormat, pieces: Int? = nil, _ transform: (inout Unit) throws -> Void = { _ in }
    ) throws -> (bytes: [UInt8], defects: [Defect]) {
        var output: [UInt8] = []
        let sink = ByteSink { output += $0 }
        let defects = try format.rewrite(
            source(bytes, pieces: pieces), to: sink, file: "a", options: ReadingOptions(), transform: transform)
        try sink.flush()
        return (output, defects)
    }

    static func write(
        _ events: [DocumentEvent], as format: some DocumentFormat, options: WritingOptions = WritingOptions()
    ) throws -> (text: String, defects: [Defect]) {
        var output: [UInt8] = []
        let sink = ByteSink { output += $0 }
        var writer = try format.writer(to: sink, options: options)
        for event in events { try writer.write(event) }
        try writer.finish()
        try sink.flush()
        return (String(decoding: output, as: UTF8.self), writer.defects)
    }

    static func violations(_ text: String, as format: some DocumentFormat) throws -> [String] {
        try format.violations(in: ByteSource(Array(text.utf8)), file: "a").map(\.description)
    }

    /// The events as if all stood in one place, to compare what was read from different files.
    static func withoutPlaces(_ events: [DocumentEvent]) -> [DocumentEvent] {
        let nowhere = SourceLocation(file: "")
        return events.map { event in
            switch event {
            case .document(var document):
                document.location = nowhere
                return .document(document)
            case .unit(var unit):
                unit.location = nowhere
                for index in unit.segments.indices {
                    unit.segments[index].location = nowhere
                    if unit.segments[index].targetLocation != nil { unit.segments[index].targetLocation = nowhere }
                }
                return .unit(unit)
            }
        }
    }

    /// A seeded generator (SplitMix64), so that mutants are the same everywhere.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    /// `bytes` with one to four accidents: bits flipped, bytes lost or doubled, the end cut off, or one of `tokens` put in.
    static func mutant(of bytes: [UInt8], tokens: [String], using generator: inout Generator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let place = Int.random(in: 0...bytes.count, using: &generator)
            let end = min(bytes.count, place + Int.random(in: 1...12, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 3 where place > bytes.count / 2: bytes.removeSubrange(place...)
            default: bytes.insert(contentsOf: Array((tokens.randomElement(using: &generator) ?? "").utf8), at: place)
            }
        }
        return bytes
    }
}
