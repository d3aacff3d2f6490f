import PadananModel

/// Copies a JSON Lines file and changes the targets and states of its records; every other byte stays.
struct JSONLinesRewriter {
    private struct Edit {
        var range: Range<Int>
        var replacement: [UInt8]
    }

    private var reader: JSONLinesUnitReader
    private let sink: XMLEncodingSink
    private var written = 0
    private var edits: [Edit] = []

    init(_ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions) throws {
        reader = try JSONLinesUnitReader(source, file: file, options: options)
        self.sink = XMLEncodingSink(encoding: reader.window.encoding, sink: sink)
        reader.keep(from: 0)
    }

    /// Copies everything. Returns what was wrong in the file.
    mutating func run(_ transform: (inout Unit) throws -> Void) throws -> [Defect] {
        while true {
            if reader.window.needsRoom { try copy(to: reader.window.position) }
            guard let event = try reader.next() else { break }
            guard case .unit(var unit) = event else { continue }
            let before = unit
            try transform(&unit)
            if unit.segments != before.segments { try change(before, to: unit) }
        }
        try copy(to: reader.window.position)
        try sink.finish()
        return reader.defects
    }

    private mutating func copy(to index: Int) throws {
        let start = written - reader.window.base
        guard index > start else { return }
        try sink.write(reader.window.bytes[start..<index])
        written = reader.window.base + index
        reader.keep(from: written)
    }

    private mutating func change(_ before: Unit, to unit: Unit) throws {
        guard unit.segments.count == before.segments.count else {
            throw Defect(.error, "segments are changed, but neither added nor removed, when a file is rewritten", at: unit.location)
        }
        edits = []
        let members = JSONMembers.members(of: reader.line.start..<reader.line.end, in: reader.window.bytes)
        if let segments = members.last(where: { $0.name == "segments" }) {
            let elements = JSONMembers.elements(of: segments.value, in: reader.window.bytes).filter {
                reader.window.bytes[$0.lowerBound] == UInt8(ascii: "{")
            }
            for (index, element) in zip(unit.segments.indices, elements) {
                change(before.segments[index], to: unit.segments[index], in: element)
            }
            let joined = JSONUnitEncoder.joinedTarget(unit.isPlural ? Array(unit.segments.prefix(1)) : unit.segments)
            if members.contains(where: { $0.name == "target" }) || joined != nil {
                set("target", to: JSONUnitEncoder.string(joined), among: members)
            }
        } else if unit.segments.count == 1 {
            change(before.segments[0], to: unit.segments[0], in: reader.line.start..<reader.line.end)
        }
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            try copy(to: edit.range.lowerBound)
            try sink.write(edit.replacement)
            written = reader.window.base + edit.range.upperBound
            reader.keep(from: written)
        }
    }

    private mutating func change(_ before: Segment, to segment: Segment, in object: Range<Int>) {
        let members = JSONMembers.members(of: object, in: reader.window.bytes)
        var added: [UInt8] = []
        if segment.target?.text != before.target?.text {
            added += set("target", to: JSONUnitEncoder.string(segment.target?.text), among: members, adds: true)
        }
        if (segment.target?.codes ?? []) != (before.target?.codes ?? []) {
            added += set("targetCodes", to: JSONUnitEncoder.codes(of: segment.target ?? ""), among: members, adds: true)
        }
        let implied: SegmentState = segment.target == nil ? .initial : .translated
        let isWritten = members.contains { $0.name == "state" }
        if isWritten ? segment.state != before.state : segment.state != implied {
            added += set("state", to: JSONUnitEncoder.string(segment.state.rawValue), among: members, adds: true)
        }
        guard !added.isEmpty else { return }
        let neighbour = members.last { $0.name == "target" } ?? members.last { $0.name == "source" || $0.name == "text" } ?? members.last
        let place = neighbour?.value.upperBound ?? object.lowerBound + 1
        edits.append(Edit(range: place..<place, replacement: neighbour == nil ? Array(added.dropFirst()) : added))
    }

    /// Gives a member its value. Returns what is to be added when there is no such member.
    @discardableResult
    private mutating func set(_ name: String, to value: [UInt8], among members: [JSONMembers.Member], adds: Bool = false) -> [UInt8] {
        if let member = members.last(where: { $0.name == name }) {
            if !reader.window.bytes[member.value].elementsEqual(value) { edits.append(Edit(range: member.value, replacement: value)) }
            return []
        }
        let text = [UInt8(ascii: ",")] + JSONUnitEncoder.string(name) + [UInt8(ascii: ":")] + value
        if !adds, let source = members.last(where: { $0.name == "source" }) {
            edits.append(Edit(range: source.value.upperBound..<source.value.upperBound, replacement: text))
        }
        return text
    }
}
