/// The `data` elements of a unit or match: each native code once, with ids `d1`, `d2` and so on.
///
/// - Source: XLIFF 2.1, sections 4.2.2.10 and 4.2.2.11.
final class XLIFF2OriginalData {
    /// In the order of their ids.
    private(set) var entries: [(id: String, data: String)] = []
    private var ids: [String: String] = [:]

    /// The id of `data`, which is added when it is new.
    func id(of data: String) -> String {
        if let id = ids[data] { return id }
        let id = "d\(entries.count + 1)"
        entries.append((id, data))
        ids[data] = id
        return id
    }

    /// Writes `originalData` when there is something in it.
    func write(to xml: XMLWriter) throws {
        guard !entries.isEmpty else { return }
        try xml.start("originalData")
        for (id, data) in entries {
            try xml.start("data", [("id", id)], isMixed: true)
            try xml.raw(XLIFF2ContentMarkup.text(data))
            try xml.end()
        }
        try xml.end()
    }
}
