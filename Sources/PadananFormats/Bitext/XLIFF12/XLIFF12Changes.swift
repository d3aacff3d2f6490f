import PadananModel

/// The places of a file that change with a unit.
struct XLIFF12Changes {
    /// What stands at a range, or, when that is empty, before it.
    struct Edit {
        var range: Range<Int>
        var text: String
    }

    private(set) var edits: [Edit] = []
    /// The language of new targets, as `xml:lang` where sources have it.
    var targetLanguage: LanguageTag?
    var inline = XLIFF12InlineWriter(reusesMarkup: true)

    /// Takes the edits, in the order of the file.
    mutating func take() -> [Edit] {
        defer { edits.removeAll() }
        // What is inserted at an offset comes before what is replaced from there.
        let keys = edits.enumerated().map { ($0.element.range.lowerBound, $0.element.range.isEmpty ? 0 : 1, $0.offset) }
        return keys.sorted(by: <).map { edits[$0.2] }
    }

    /// Notes what changes in one part of a unit.
    mutating func change(_ part: XLIFF12Layout.Part, from old: [Segment], to new: [Segment], in reader: XMLReader) {
        if part.pieces.isEmpty {
            changeWhole(part, from: old[0], to: new[0], reader)
        } else {
            changeSegments(part, from: old, to: new, reader)
        }
        changeStates(part, from: old, to: new, reader)
    }

    mutating func replace(_ range: Range<Int>, with text: String) {
        edits.append(Edit(range: range, text: text))
    }

    mutating func insert(_ text: String, at offset: Int) {
        edits.append(Edit(range: offset..<offset, text: text))
    }

    // MARK: Targets

    private mutating func changeWhole(_ part: XLIFF12Layout.Part, from old: Segment, to new: Segment, _ reader: XMLReader) {
        guard old.target != new.target else { return }
        guard let target = new.target else { return remove(part) }
        inline.prefix = part.target.map { Self.prefix(of: $0, reader) } ?? part.prefix
        let before = markup(of: old.target)
        let content = inline.markup(of: target)
        if let element = part.target { return replaceContent(of: element, from: before, with: content, reader) }
        insertTarget(part, with: content, from: [old], to: [new], reader)
    }

    /// How the old target of a segment would be written, without a trace in `inline`.
    private func markup(of target: InlineText?) -> String {
        var writer = inline
        return writer.markup(of: target ?? "")
    }

    /// Makes a target with `content`.
    private mutating func insertTarget(
        _ part: XLIFF12Layout.Part, with content: String, from old: [Segment], to new: [Segment], _ reader: XMLReader
    ) {
        var tag = "<\(part.prefix)target"
        if part.hasLanguage, let targetLanguage { tag += " xml:lang=\"\(targetLanguage.formatted)\"" }
        if let word = XLIFF12StateChange(part, from: old, to: new).word { tag += " state=\"\(word)\"" }
        insert(reader.source(part.indentation) + "\(tag)>\(content)</\(part.prefix)target>", at: part.insertion)
    }

    private mutating func remove(_ part: XLIFF12Layout.Part) {
        guard let target = part.target else { return }
        let start = part.targetGap.isEmpty ? target.startTag.lowerBound : part.targetGap.lowerBound
        replace(start..<target.end, with: "")
    }

    /// - Parameter before: what would be written for the old content.
    private mutating func replaceContent(
        of element: XLIFF12Layout.Element, from before: String, with content: String, _ reader: XMLReader
    ) {
        if element.isEmptyTag {
            let end = element.startTag.upperBound
            replace(end - 2..<end, with: ">\(content)</\(Self.name(of: element, reader))>")
        } else {
            replace(element.content, with: Self.edited(element.content, from: before, to: content, reader))
        }
    }

    private static func edited(_ range: Range<Int>, from before: String, to content: String, _ reader: XMLReader) -> String {
        SpellingEdit(SpelledText.xml).text(reader.bytes(range), from: before, to: content)
    }

    /// The name of an element as written, with its prefix.
    private static func name(of element: XLIFF12Layout.Element, _ reader: XMLReader) -> String {
        let name = reader.bytes(element.startTag).dropFirst().prefix { !XMLCharacters.endsName[Int($0)] }
        return String(decoding: name, as: UTF8.self)
    }

    /// The prefix of an element's name, with its colon: in the element, it surely stands for XLIFF.
    private static func prefix(of element: XLIFF12Layout.Element, _ reader: XMLReader) -> String {
        let name = name(of: element, reader)
        return name.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(name[...$0]) } ?? ""
    }

    private mutating func changeSegments(_ part: XLIFF12Layout.Part, from old: [Segment], to new: [Segment], _ reader: XMLReader) {
        let changed = new.indices.filter { new[$0].target != old[$0].target }
        guard !changed.isEmpty else { return }
        if new.allSatisfy({ $0.target == nil }) { return remove(part) }
        guard let target = part.target, part.pieces.contains(where: { $0.mark != nil || $0.gap != nil }) else {
            inline.prefix = part.target.map { Self.prefix(of: $0, reader) } ?? part.prefix
            let content = allSegments(part, new)
            if let target = part.target { return replaceContent(of: target, from: "", with: content, reader) }
            return insertTarget(part, with: content, from: old, to: new, reader)
        }
        var anchor = target.content.lowerBound
        let prefix = Self.prefix(of: target, reader)
        for index in new.indices {
            let piece = part.pieces[index]
            inline.prefix = prefix
            if new[index].target != old[index].target {
                changeSegment(piece, from: old[index], to: new[index], anchor: anchor, reader)
            } else if new[index].isIgnorable, new[index].target == nil, isNew(index + 1, part, new) {
                insert(inline.markup(of: new[index].source), at: anchor)
            }
            anchor = piece.mark?.end ?? piece.gap?.upperBound ?? anchor
        }
    }

    /// Whether a target is made for the segment at `index`.
    private func isNew(_ index: Int, _ part: XLIFF12Layout.Part, _ new: [Segment]) -> Bool {
        index < new.count && new[index].target != nil && part.pieces[index].mark == nil
    }

    private mutating func changeSegment(
        _ piece: XLIFF12Layout.Piece, from old: Segment, to new: Segment, anchor: Int, _ reader: XMLReader
    ) {
        if let mark = piece.mark { inline.prefix = Self.prefix(of: mark, reader) }
        let before = markup(of: old.target)
        let content = new.target.map { inline.markup(of: $0) } ?? ""
        if let mark = piece.mark {
            if new.target == nil {
                replace(mark.startTag.lowerBound..<mark.end, with: "")
            } else {
                replaceContent(of: mark, from: before, with: content, reader)
            }
        } else if let gap = piece.gap {
            replace(gap, with: Self.edited(gap, from: before, to: content, reader))
        } else {
            insert(new.isIgnorable ? content : mark(piece.mid, content), at: anchor)
        }
    }

    /// The content of a new target: the `mrk` of each segment, empty where there is no translation yet, and what is between them.
    private mutating func allSegments(_ part: XLIFF12Layout.Part, _ segments: [Segment]) -> String {
        let runs = segments.map { segment in
            let text = segment.target ?? (segment.isIgnorable ? segment.source : "")
            return XLIFF12InlineWriter.Run(text: text, isBetweenSegments: segment.isIgnorable)
        }
        let pieces = zip(part.pieces, zip(segments, inline.markup(of: runs)))
        return pieces.map { $1.0.isIgnorable ? $1.1 : mark($0.mid, $1.1) }.joined()
    }

    private func mark(_ mid: String, _ content: String) -> String {
        let attribute = mid.isEmpty ? "" : " mid=\"\(XMLEscaping.attribute(mid))\""
        return "<\(inline.prefix)mrk mtype=\"seg\"\(attribute)>\(content)</\(inline.prefix)mrk>"
    }

    // MARK: States

    private mutating func changeStates(_ part: XLIFF12Layout.Part, from old: [Segment], to new: [Segment], _ reader: XMLReader) {
        if part.owner == .trados { return changeTradosStates(part, new, reader) }
        let change = XLIFF12StateChange(part, from: old, to: new)
        if change.isIncomplete {
            let message = "the file can't tell the states of all segments; the nearest word for the lowest one is written"
            inline.losses.add(message, at: new[0].location)
        }
        if let range = part.approved, let approved = change.approved { replace(range, with: approved ? "yes" : "no") }
        let hasTarget = new.contains { $0.target != nil }
        guard let word = change.word, hasTarget || part.owner != .standard else { return }
        if let range = part.toolState ?? part.state {
            replace(range, with: word)
        } else if let target = part.target {
            insert(" state=\"\(word)\"", at: target.startTag.lowerBound + 1 + Self.name(of: target, reader).utf8.count)
        }
    }

    private mutating func changeTradosStates(_ part: XLIFF12Layout.Part, _ new: [Segment], _ reader: XMLReader) {
        for (segment, piece) in zip(new, part.pieces) where !segment.isIgnorable {
            let hasText = segment.target.map { !$0.isEmpty } ?? false
            let written = piece.confirmation.map { reader.source($0) }
            if XLIFF12State.state(of: written, .trados, isApproved: false, hasText: hasText) == segment.state { continue }
            let word = XLIFF12State.word(for: segment.state, .trados, hasText: hasText)
            if let range = piece.confirmation {
                replace(range, with: word)
            } else if let tag = piece.definition {
                let name = reader.bytes(tag).prefix { !XMLCharacters.endsName[Int($0)] || $0 == UInt8(ascii: "<") }
                insert(" conf=\"\(word)\"", at: tag.lowerBound + name.count)
            } else {
                inline.losses.add("the file has no sdl:seg for a segment, so that its state can't be told", at: segment.location)
            }
        }
    }
}
