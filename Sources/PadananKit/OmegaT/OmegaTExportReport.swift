/// Says what an export wrote.
public enum OmegaTExportReport {
    /// A line for each file.
    public static func text(_ steps: [OmegaTExport.Step]) -> String {
        let width = steps.map(\.path.count).max() ?? 0
        return steps.map { step in
            let words = step.isKept ? "stays as it is" : step.content
            return "\(TextColumns.fit(step.path, width))  \(words)\n"
        }.joined()
    }
}
