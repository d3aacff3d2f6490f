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
            let target = joined(unit)
            if members.contains(where: { $0.name == "target" }) || target != nil {
                set("target", from: JSONUnitEncoder.string(joined(before)), to: JSONUnitEncoder.string(target), among: members)
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

    /// The target of all segments.
    private func joined(_ unit: Unit) -> String? {
        JSONUnitEncoder.joinedTarget(unit.isPlural ? Array(unit.segments.prefix(1)) : unit.segments)
    }

    private mutating func change(_ before: Segment, to segment: Segment, in object: Range<Int>) {
        let members = JSONMembers.members(of: object, in: reader.window.bytes)
        var added: [UInt8] = []
        if segment.target?.text != before.target?.text {
            let (old, new) = (JSONUnitEncoder.string(before.target?.text), JSONUnitEncoder.string(segment.target?.text))
            added += set("target", from: old, to: new, among: members, adds: true)
        }
        if (segment.target?.codes ?? []) != (before.target?.codes ?? []) {
            let (old, new) = (JSONUnitEncoder.codes(of: before.target ?? ""), JSONUnitEncoder.codes(of: segment.target ?? ""))
            added += set("targetCodes", from: old, to: new, among: members, adds: true)
        }
        let implied: SegmentState = segment.target == nil ? .initial : .translated
        let isWritten = members.contains { $0.name == "state" }
        if isWritten ? segment.state != before.state : segment.state != implied {
            let (old, new) = (JSONUnitEncoder.string(before.state.rawValue), JSONUnitEncoder.string(segment.state.rawValue))
            added += set("state", from: old, to: new, among: members, adds: true)
        }
        guard !added.isEmpty else { return }
        let neighbour = members.last { $0.name == "target" } ?? members.last { $0.name == "source" || $0.name == "text" } ?? members.last
        let place = neighbour?.value.upperBound ?? object.lowerBound + 1
        edits.append(Edit(range: place..<place, replacement: neighbour == nil ? Array(added.dropFirst()) : added))
    }

    /// Gives a member its value. Returns what is to be added when there is no such member.
    @discardableResult
    private mutating func set(
        _ name: String, from old: [UInt8], to value: [UInt8], among members: [JSONMembers.Member], adds: Bool = false
    ) -> [UInt8] {
        if let member = members.last(where: { $0.name == name }) {
            let written = Array(reader.window.bytes[member.value])
            let edited = SpellingEdit(SpelledText.json).bytes(written, from: old, to: value)
            if written != edited { edits.append(Edit(range: member.value, replacement: edited)) }
            return []
        }
        let text = [UInt8(ascii: ",")] + JSONUnitEncoder.string(name) + [UInt8(ascii: ":")] + value
        if !adds, let source = members.last(where: { $0.name == "source" }) {
            edits.append(Edit(range: source.value.upperBound..<source.value.upperBound, replacement: text))
        }
        return text
    }
}
