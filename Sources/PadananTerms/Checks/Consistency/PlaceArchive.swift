import PadananModel

/// Places of observations, packed: some 15 bytes each, and the texts of their segments as long as there is room for them.
struct PlaceArchive {
    private var places: [UInt8] = []
    private var texts: [UInt8] = []
    /// Texts with codes or escapes, which are kept as they are.
    private var coded: [CodedTexts] = []
    private var files: [String] = []
    private var fileNumbers: [String: Int] = [:]
    /// Where the text of the current segment is, which is stored once.
    private var currentText: Int?

    private struct CodedTexts {
        var source: InlineText
        var target: InlineText
        var sourceLayout = TextLayout.asWritten
        var targetLayout = TextLayout.asWritten

        /// Whether there is nothing but the two texts.
        var isPlain: Bool {
            source.codes.isEmpty && target.codes.isEmpty && sourceLayout == .asWritten && targetLayout == .asWritten
        }

        /// What it takes besides the texts, by and large.
        var bytes: Int {
            (source.codes.count + target.codes.count) * PlaceArchive.bytesPerCode
                + (sourceLayout.jumpCount + targetLayout.jumpCount) * MemoryLayout<TextLayout.Jump>.stride
        }
    }

    /// What the first byte of a place says.
    private struct Flags: OptionSet {
        var rawValue: UInt8
        static let source = Flags(rawValue: 1)
        static let target = Flags(rawValue: 2)
        static let targetLocation = Flags(rawValue: 4)
        static let text = Flags(rawValue: 8)
        static let firstInDocument = Flags(rawValue: 16)
    }

    /// Bytes of all places.
    var placeBytes: Int { places.count }
    /// Bytes of all texts.
    private(set) var textBytes = 0

    // MARK: Writing

    /// Must be called when another segment's observations begin.
    mutating func beginSegment() {
        currentText = nil
    }

    /// Asks for the room that long runs need at once, so that nothing is copied while it grows; what isn't used costs nothing.
    mutating func reserve(placeBytes: Int, textBytes: Int) {
        if places.count > Self.longRun, places.capacity < placeBytes { places.reserveCapacity(placeBytes + Self.longRun) }
        if texts.count > Self.longRun, texts.capacity < textBytes { texts.reserveCapacity(textBytes + Self.longRun) }
    }

    private static let longRun = 1 << 20

    /// Keeps a place in `segment`, the current one; returns its number.
    mutating func add(_ observation: Observation, _ segment: CheckedSegment, withText: Bool, isFirstInDocument: Bool) -> Int {
        let number = places.count
        let text = withText ? textNumber(segment) : nil
        var flags: Flags = isFirstInDocument ? .firstInDocument : []
        if observation.source != nil { flags.insert(.source) }
        if observation.target != nil { flags.insert(.target) }
        if segment.targetLocation != nil { flags.insert(.targetLocation) }
        if text != nil { flags.insert(.text) }
        places.append(flags.rawValue)
        put(segment.document)
        put(observation.detail)
        put(segment.location)
        if let location = segment.targetLocation { put(location) }
        put(segment.id)
        if let range = observation.source { put(range) }
        if let range = observation.target { put(range) }
        if let text { put(text) }
        return number
    }

    private mutating func textNumber(_ segment: CheckedSegment) -> Int {
        if let currentText { return currentText }
        let number = texts.count
        Self.put(segment.source.text, into: &texts)
        Self.put(segment.target.text, into: &texts)
        textBytes += texts.count - number
        let kept = CodedTexts(
            source: segment.source, target: segment.target, sourceLayout: segment.sourceLayout, targetLayout: segment.targetLayout)
        if kept.isPlain {
            texts.append(0)
        } else {
            coded.append(kept)
            textBytes += kept.bytes
            Self.put(coded.count, into: &texts)
        }
        currentText = number
        return number
    }

    /// What a code takes with its strings, by and large.
    private static let bytesPerCode = 256

    private mutating func put(_ number: some BinaryInteger) { Self.put(number, into: &places) }

    private mutating func put(_ range: TextRange) {
        put(range.lowerBound)
        put(range.count)
    }

    private mutating func put(_ location: SourceLocation) {
        put(fileNumber(location.file))
        put(location.line)
        put(location.column)
    }

    private mutating func put(_ text: String) { Self.put(text, into: &places) }

    private mutating func fileNumber(_ file: String) -> Int {
        if let newest = files.last, newest == file { return files.count - 1 }
        if let number = fileNumbers[file] { return number }
        fileNumbers[file] = files.count
        files.append(file)
        return files.count - 1
    }

    private static func put(_ text: String, into bytes: inout [UInt8]) {
        put(text.utf8.count, into: &bytes)
        bytes.append(contentsOf: text.utf8)
    }

    /// Seven bits a byte, the lowest first.
    @inline(__always)
    private static func put(_ number: some BinaryInteger, into bytes: inout [UInt8]) {
        var rest = UInt64(clamping: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    // MARK: Reading

    /// The number of the document that a place is in.
    func document(_ place: Int) -> Int {
        var reader = PlaceReader(places, at: place + 1)
        return reader.number()
    }

    /// A place as it was added.
    func place(_ number: Int) -> VariantGroup.Place {
        var reader = PlaceReader(places, at: number)
        let flags = Flags(rawValue: UInt8(truncatingIfNeeded: reader.number()))
        let document = reader.number()
        let detail = UInt32(truncatingIfNeeded: reader.number())
        let location = location(&reader)
        let targetLocation = flags.contains(.targetLocation) ? self.location(&reader) : nil
        let id = reader.text()
        let source = flags.contains(.source) ? reader.range() : nil
        let target = flags.contains(.target) ? reader.range() : nil
        let text = flags.contains(.text) ? self.text(reader.number()) : nil
        var segment = CheckedSegment(
            id: id, source: text?.source ?? "", target: text?.target ?? "", location: location, targetLocation: targetLocation,
            document: document)
        if let text { (segment.sourceLayout, segment.targetLayout) = (text.sourceLayout, text.targetLayout) }
        return VariantGroup.Place(
            segment: segment, source: source, target: target, detail: detail, hasText: text != nil,
            isFirstInDocument: flags.contains(.firstInDocument), order: number)
    }

    private func location(_ reader: inout PlaceReader) -> SourceLocation {
        let file = files[reader.number()]
        let line = reader.number()
        return SourceLocation(file: file, line: line, column: reader.number())
    }

    private func text(_ number: Int) -> CodedTexts {
        var reader = PlaceReader(texts, at: number)
        let source = reader.text()
        let target = reader.text()
        let codes = reader.number()
        return codes > 0 ? coded[codes - 1] : CodedTexts(source: InlineText(source), target: InlineText(target))
    }
}
