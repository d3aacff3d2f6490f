import PadananFormats
import PadananModel

/// Makes units of a memory of the units of bitext.
struct MemoryUnitReader {
    private let settings: MemoryImport
    private let path: String
    private let hasContext: Bool
    private var languages = LanguagePair.indonesianEnglish
    private var origin = ""
    /// The source of the last segment, empty at the beginning of a document.
    private var previous = ""
    /// What waits for the source behind it.
    private var waiting: MemoryUnit?
    /// What can be added.
    var ready: [MemoryUnit] = []
    var outcome = MemoryImport.Outcome()

    init(_ settings: MemoryImport, path: String, hasContext: Bool) {
        (self.settings, self.path, self.hasContext) = (settings, path, hasContext)
    }

    mutating func begin(_ document: Document) {
        finish()
        languages = LanguagePair(document.sourceLanguage ?? .indonesian, document.targetLanguage ?? .english)
        let name = document.original.isEmpty ? String(path.split(separator: "/").last ?? "") : document.original
        origin = settings.origin ?? (name == FileInput.standardInput ? "" : name)
        previous = ""
    }

    mutating func read(_ unit: Unit) {
        guard unit.isTranslatable else { return }
        for segment in unit.segments where !segment.isIgnorable { read(segment, of: unit) }
    }

    /// The end of a document.
    mutating func finish() {
        settleWaiting(next: "")
    }

    private mutating func read(_ segment: Segment, of unit: Unit) {
        outcome.read += 1
        let text = segment.source.text
        settleWaiting(next: text)
        defer { previous = text }
        guard let target = segment.target, Self.hasContent(segment.source), Self.hasContent(target) else {
            outcome.empty += 1
            return
        }
        guard segment.state >= settings.minimumState else {
            outcome.unfinished += 1
            return
        }
        let read = memoryUnit(segment, target, unit)
        if hasContext, !unit.isPlural { waiting = read } else { ready.append(read) }
    }

    private mutating func settleWaiting(next: String) {
        guard var unit = waiting else { return }
        waiting = nil
        unit.next = next
        ready.append(unit)
    }

    private func memoryUnit(_ segment: Segment, _ target: InlineText, _ unit: Unit) -> MemoryUnit {
        var result = MemoryUnit(
            languages: languages, source: Self.withoutMarkup(segment.source), target: Self.withoutMarkup(target), state: segment.state)
        result.origin = origin
        result.created = unit.created
        result.changed = unit.changed
        if unit.created == nil, unit.changed == nil, !settings.date.isEmpty || !settings.user.isEmpty {
            result.created = ChangeRecord(date: settings.date, user: settings.user)
        }
        if hasContext, !unit.isPlural { result.previous = previous }
        for property in unit.properties { take(property, into: &result) }
        for note in unit.notes { result.properties.append(Property(MemoryPropertyName.note, note.text)) }
        return result
    }

    /// What an export wrote, or OmegaT, of neighbours and origin; everything else is a property.
    private func take(_ property: Property, into unit: inout MemoryUnit) {
        switch property.name {
        case MemoryPropertyName.previous, "prev": unit.previous = property.value
        case MemoryPropertyName.next, "next": unit.next = property.value
        case MemoryPropertyName.origin: if settings.origin == nil { unit.origin = property.value }
        default: unit.properties.append(property)
        }
    }

    private static func hasContent(_ text: InlineText) -> Bool { text.text.utf8.contains { $0 > 0x20 } }

    /// Without what is of use only in the file itself.
    private static func withoutMarkup(_ text: InlineText) -> InlineText {
        guard !text.codes.isEmpty else { return text }
        var text = text
        for index in text.codes.indices { text.codes[index].markup = "" }
        return text
    }
}
