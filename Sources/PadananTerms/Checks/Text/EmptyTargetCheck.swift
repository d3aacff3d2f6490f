import PadananLanguage
import PadananModel

/// Finds segments whose translation is missing altogether.
struct EmptyTargetCheck: Check {
    static let rule = CheckRule(
        id: "empty-target", group: .text, severity: .error,
        summary: "The source has words, the target has none.",
        explanation: """
            A segment that was skipped, or whose text was lost in a conversion. A target that has nothing but white space, inline codes, or (for a \
            source of several words) a lone mark such as “-” is reported too. The other rules about text say nothing then.

            Segments whose source is empty as well are right.
            """,
        examples: [
            .wrong("Parlemen meratifikasi perjanjian itu.", "", marks: "Parlemen meratifikasi perjanjian itu."),
            .wrong("Gencatan senjata mulai berlaku.", "–", marks: "–", remark: "a dash that somebody meant to replace"),
            .right("Parlemen meratifikasi perjanjian itu.", "Parliament ratified the treaty."),
            .right("", ""),
            .right("***", "***"),
            .right("Nihil", "–", remark: "a cell of a table"),
        ])

    init?(_ setup: CheckSetup) {}

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        guard !reading.target.hasWords, reading.source.hasWords, let source = reading.source.trimmed else { return }
        guard let target = reading.target.trimmed else {
            findings.append(finding(Self.message(nil), source: source))
            return
        }
        guard Self.hasSeveralWords(reading.source), reading.target.markup.isEmpty else { return }
        findings.append(finding(Self.message(reading.target.text(target)), source: source, target: target))
    }

    private static func hasSeveralWords(_ reading: TextReading) -> Bool {
        reading.tokens.lazy.filter { $0.kind == .word }.dropFirst(1).first != nil
    }
}

extension EmptyTargetCheck {
    private static func message(_ target: String?) -> String {
        target.map { "“\($0)” is all there is of the translation" } ?? "the translation is missing"
    }
}
