import PadananFormats

/// The choice of rules by name.
public enum LintSelection {
    /// The rules in `list`, which commas separate.
    public static func ids(_ list: String) throws(FileError) -> Set<String> {
        var ids: Set<String> = []
        let all = GlossaryLint.rules.map(\.id)
        for part in list.utf8.split(separator: UInt8(ascii: ",")) {
            let name = String(decoding: part.filter { $0 != 0x20 }, as: UTF8.self)
            guard all.contains(name) else {
                throw FileError(path: name, reason: "there is no such rule of glossary lint\(Spelling.suggestion(for: name, among: all))")
            }
            ids.insert(name)
        }
        return ids
    }

    /// The rules that look: `selected`, or all, without `ignored`.
    public static func ids(selected: String?, ignored: String?) throws(FileError) -> Set<String> {
        let chosen = if let selected { try ids(selected) } else { Set(GlossaryLint.rules.map(\.id)) }
        return if let ignored { chosen.subtracting(try ids(ignored)) } else { chosen }
    }
}
