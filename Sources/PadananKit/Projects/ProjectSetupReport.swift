/// Says what a setup did.
public enum ProjectSetupReport {
    /// A line for each folder and file, and what to do next.
    public static func text(_ steps: [ProjectSetup.Step]) -> String {
        let width = steps.map(\.path.count).max() ?? 0
        let lines = steps.map { step in
            let words = [word(step.result), step.remark].filter { !$0.isEmpty }.joined(separator: ": ")
            return "\(TextColumns.fit(step.path, width))  \(words)\n"
        }
        return lines.joined()
    }

    private static func word(_ result: ProjectSetup.Step.Result) -> String {
        switch result {
        case .made: "made"
        case .copied: "copied"
        case .kept: "there already"
        case .leftOut: "left out"
        }
    }
}
