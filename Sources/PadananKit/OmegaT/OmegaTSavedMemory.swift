import PadananFormats
import PadananModel

/// Writes `project_save.tmx` as OmegaT does: TMX 1.1 with plain texts, first the translations that hold wherever their source stands, then
/// those of one place.
struct OmegaTSavedMemory {
    /// A translation, in plain text.
    struct Entry: Hashable {
        var source: String
        var target: String
        var place: OmegaTPlace?
        var created: ChangeRecord?
        var changed: ChangeRecord?
    }

    let languages: LanguagePair
    /// Sorted by source, as OmegaT writes them.
    let entries: [Entry]

    init(_ entries: [Entry], languages: LanguagePair) {
        self.languages = languages
        self.entries = entries.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
    }

    private static func order(_ entry: Entry) -> [String] {
        [entry.source, entry.place?.file ?? "", entry.place?.previous ?? "", entry.place?.next ?? ""]
    }

    func bytes(tool: String, version: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        let xml = XMLWriter(sink)
        try xml.declaration()
        try xml.line("<!DOCTYPE tmx SYSTEM \"tmx11.dtd\">")
        try xml.start("tmx", [("version", "1.1")])
        try xml.empty(
            "header",
            [
                // OmegaT reads what it wrote itself as it stands, and converts codes of others.
                ("creationtool", "OmegaT"), ("o-tmf", "OmegaT TMX"), ("adminlang", "EN-US"), ("datatype", "plaintext"),
                ("creationtoolversion", "\(tool) \(version)"), ("segtype", "sentence"), ("srclang", language(languages.source)),
            ])
        try xml.start("body")
        try xml.line("<!-- Default translations -->")
        for entry in entries where entry.place == nil { try write(entry, xml) }
        try xml.line("<!-- Alternative translations -->")
        for entry in entries where entry.place != nil { try write(entry, xml) }
        try xml.end()
        try xml.end()
        try sink.flush()
        return bytes
    }

    private func write(_ entry: Entry, _ xml: XMLWriter) throws {
        try xml.start("tu")
        if let place = entry.place {
            for case (let name, let value?) in place.properties { try xml.element("prop", [("type", name)], text: value) }
        }
        try xml.start("tuv", [("lang", language(languages.source))])
        try xml.element("seg", text: entry.source)
        try xml.end()
        try xml.start("tuv", [("lang", language(languages.target))] + changes(entry))
        try xml.element("seg", text: entry.target)
        try xml.end()
        try xml.end()
    }

    private func changes(_ entry: Entry) -> [(String, String?)] {
        let filled = { (text: String?) in text.flatMap { $0.isEmpty ? nil : $0 } }
        return [
            ("changeid", filled(entry.changed?.user)), ("changedate", filled(entry.changed?.date)),
            ("creationid", filled(entry.created?.user)), ("creationdate", filled(entry.created?.date)),
        ]
    }

    private func language(_ tag: LanguageTag) -> String { OmegaTLayout.language(tag.formatted) }
}
