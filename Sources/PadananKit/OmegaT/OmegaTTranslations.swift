import PadananFormats
import PadananModel

/// The translations of an OmegaT project: what `project_save.tmx` holds.
struct OmegaTTranslations {
    /// One of them.
    struct Entry {
        /// With OmegaT's tags.
        var source: String
        var target: String
        /// `nil` for one that holds wherever the source stands.
        var place: OmegaTPlace?
        var created: ChangeRecord?
        var changed: ChangeRecord?
    }

    /// In the order of the file.
    private(set) var entries: [Entry] = []
    private(set) var defects: [Defect] = []
    /// Places in `entries`, by the text of the source without tags.
    private var places: [TextKey: [Int]] = [:]
    private static let placeNames: Set<String> = ["file", "id", "prev", "next", "path"]

    /// Reads the file at `path`. Sources without translation, which OmegaT keeps for their notes, are passed over.
    init(_ path: String, languages: LanguagePair) throws {
        let source = try FileInput.source(path)
        var reader = try TMXFormat().reader(of: source, file: path, options: ReadingOptions(languages: languages))
        while let event = try reader.next() {
            guard case .unit(let unit) = event, let segment = unit.segments.first, let target = segment.target, !target.isEmpty else {
                continue
            }
            add(unit, segment.source.text, target.text)
        }
        defects = reader.defects
    }

    private mutating func add(_ unit: Unit, _ source: String, _ target: String) {
        let place = unit.property("file").map { file in
            OmegaTPlace(
                file: file, id: unit.property("id"), previous: unit.property("prev"), next: unit.property("next"),
                path: unit.property("path"))
        }
        places[TextKey(OmegaTTag.plain(source)), default: []].append(entries.count)
        let change = { (date: TMXChange, user: TMXChange) -> ChangeRecord? in
            let record = ChangeRecord(
                date: unit.property("tmx:target:\(date.rawValue)") ?? "", user: unit.property("tmx:target:\(user.rawValue)") ?? "")
            return record == ChangeRecord() ? nil : record
        }
        entries.append(
            Entry(
                source: source, target: target, place: place, created: unit.created ?? change(.creationdate, .creationid),
                changed: unit.changed ?? change(.changedate, .changeid)))
    }

    private enum TMXChange: String { case creationdate, creationid, changedate, changeid }

    /// The entry for a segment, by its place in `entries`: the one for this file and these neighbours, else the one that holds everywhere.
    ///
    /// - Parameters:
    ///   - document: the name of the document that the segment is from; empty when it isn't known, and then the neighbours have to say it.
    func index(for source: String, document: String, previous: String, next: String) -> Int? {
        let candidates = places[TextKey(source)] ?? []
        let placed = candidates.filter { index in
            guard let place = entries[index].place else { return false }
            return Self.fits(place, document, previous, next)
        }
        // The last of equal ones is the one that OmegaT shows.
        return placed.last ?? candidates.last { entries[$0].place == nil }
    }

    private static func fits(_ place: OmegaTPlace, _ document: String, _ previous: String, _ next: String) -> Bool {
        if !document.isEmpty, DocumentSearch.lastComponent(place.file) != DocumentSearch.lastComponent(document) { return false }
        if place.previous == nil, place.next == nil { return !document.isEmpty }
        return fits(place.previous, previous) && fits(place.next, next)
    }

    private static func fits(_ remembered: String?, _ neighbour: String) -> Bool {
        guard let remembered else { return true }
        return TextKey(OmegaTTag.plain(remembered)) == TextKey(neighbour)
    }
}
