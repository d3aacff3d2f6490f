import PadananModel

/// What the model holds and XLIFF 2 has no place for, kept as metadata of the category `padanan`.
enum XLIFF2OwnMetadata {
    static let start = "padanan/"
    static let datatype = start + "datatype"
    static let tool = start + "tool"
    static let plural = start + "plural"
    /// The id that was changed because XLIFF 2 wants another form.
    static let id = start + "id"
    /// Followed by the id of the note.
    static let noteAuthor = start + "note-author "
    /// Followed by the id of the segment.
    static let segmentId = start + "segment-id "
    static let createdDate = start + "created-date"
    static let createdUser = start + "created-user"
    static let changedDate = start + "changed-date"
    static let changedUser = start + "changed-user"

    /// Moves what was kept as metadata to where it belongs.
    static func apply(to document: inout Document) {
        guard document.properties.contains(where: { $0.name.hasPrefix(start) }) else { return }
        document.id = take(id, from: &document.properties) ?? document.id
        document.datatype = take(datatype, from: &document.properties) ?? ""
        document.tool = take(tool, from: &document.properties) ?? ""
        applyAuthors(&document.properties, to: &document.notes)
    }

    /// Moves what was kept as metadata to where it belongs.
    static func apply(to group: inout UnitGroup) {
        group.id = take(id, from: &group.properties) ?? group.id
    }

    /// Moves what was kept as metadata to where it belongs.
    static func apply(to unit: inout Unit) {
        guard unit.properties.contains(where: { $0.name.hasPrefix(start) }) else { return }
        unit.id = take(id, from: &unit.properties) ?? unit.id
        applyIds(&unit.properties, to: &unit.segments)
        unit.isPlural = take(plural, from: &unit.properties) == "yes"
        unit.created = record(createdDate, createdUser, &unit.properties)
        unit.changed = record(changedDate, changedUser, &unit.properties)
        applyAuthors(&unit.properties, to: &unit.notes)
    }

    /// What `document` holds and XLIFF 2 has no attribute for.
    static func properties(of document: Document) -> [Property] {
        let fields = [Property(datatype, document.datatype), Property(tool, document.tool)].filter { !$0.value.isEmpty }
        return fields + authors(of: document.notes)
    }

    /// What `unit` holds and XLIFF 2 has no attribute for.
    static func properties(of unit: Unit) -> [Property] {
        let fields = [
            Property(plural, unit.isPlural ? "yes" : ""),
            Property(createdDate, unit.created?.date ?? ""), Property(createdUser, unit.created?.user ?? ""),
            Property(changedDate, unit.changed?.date ?? ""), Property(changedUser, unit.changed?.user ?? ""),
        ]
        return fields.filter { !$0.value.isEmpty } + authors(of: unit.notes)
    }

    private static func authors(of notes: [Note]) -> [Property] {
        notes.compactMap { $0.author.isEmpty ? nil : Property(noteAuthor + $0.id, $0.author) }
    }

    private static func applyAuthors(_ properties: inout [Property], to notes: inout [Note]) {
        let authors = properties.filter { $0.name.hasPrefix(noteAuthor) }
        guard !authors.isEmpty else { return }
        let byId = Dictionary(authors.map { (String($0.name.dropFirst(noteAuthor.count)), $0.value) }) { first, _ in first }
        for index in notes.indices { notes[index].author = byId[notes[index].id] ?? "" }
        properties.removeAll { $0.name.hasPrefix(noteAuthor) }
    }

    private static func applyIds(_ properties: inout [Property], to segments: inout [Segment]) {
        let ids = properties.filter { $0.name.hasPrefix(segmentId) }
        guard !ids.isEmpty else { return }
        let byId = Dictionary(ids.map { (String($0.name.dropFirst(segmentId.count)), $0.value) }) { first, _ in first }
        for index in segments.indices { segments[index].id = byId[segments[index].id] ?? segments[index].id }
        properties.removeAll { $0.name.hasPrefix(segmentId) }
    }

    private static func record(_ date: String, _ user: String, _ properties: inout [Property]) -> ChangeRecord? {
        let record = ChangeRecord(date: take(date, from: &properties) ?? "", user: take(user, from: &properties) ?? "")
        return record == ChangeRecord() ? nil : record
    }

    private static func take(_ name: String, from properties: inout [Property]) -> String? {
        guard let index = properties.firstIndex(where: { $0.name == name }) else { return nil }
        return properties.remove(at: index).value
    }
}
