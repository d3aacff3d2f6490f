/// Says what an import did.
public enum OmegaTImportReport {
    /// A line for each file, then what is left in the project.
    public static func text(_ outcomes: [OmegaTImport.Outcome], count: Int, unused: Int) -> String {
        var lines = outcomes.map { outcome in
            let parts = [
                ("filled", outcome.filled), ("replaced", outcome.replaced), ("had it", outcome.same), ("in conflict", outcome.conflicts),
                ("with other codes", outcome.misfits), ("not in OmegaT", outcome.others), ("untranslated", outcome.untranslated),
            ]
            return "\(outcome.path): \(parts.filter { $0.1 > 0 || $0.0 == "filled" }.map { "\($0.1) \($0.0)" }.joined(separator: ", "))\n"
        }
        let rest = unused > 0 ? "; the files have no segment for \(unused) of them" : ""
        lines.append("\(TextColumns.count(count, "translation")) in the project\(outcomes.isEmpty ? "" : rest)\n")
        return lines.joined()
    }
}
