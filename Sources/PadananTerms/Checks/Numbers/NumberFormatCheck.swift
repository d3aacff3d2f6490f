import PadananLanguage
import PadananModel

/// Reports numbers that keep the separators of the source language.
///
///     78.500 tentara / 78.500 troops     → “78.500”; write “78,500”
public struct NumberFormatCheck: Check {
    public static let rule = CheckRule(
        id: "number-format", group: .numbers,
        summary: "A number keeps the separators of the source language.",
        explanation: """
            Indonesian groups thousands by points and marks decimals by a comma, English the other way round. `100.000` left in English \
            is a hundred to its readers, and `6,2` a typing error.

            Not reported: versions and addresses (`2.10.1`), clock times (`19.30`), and digits that are right as they stand.

            The separators can be exchanged without harm; `--fix` does it.
            """,
        examples: [
            .wrong("Sekitar 100.000 tentara dikerahkan.", "About 100.000 troops were deployed.", marks: "100.000"),
            .wrong("Belanja pertahanan naik 6,2 persen.", "Defence spending rose 6,2 percent.", marks: "6,2"),
            .wrong("Nilainya 1.250,75 dolar AS.", "It is worth US$1.250,75.", marks: "1.250,75"),
            .right("Sekitar 100.000 tentara dikerahkan.", "About 100,000 troops were deployed."),
            .right("Perangkat lunak radar itu versi 2.10.1.", "The radar software is version 2.10.1."),
            .right("Belanja pertahanan naik 6,2 persen.", "Defence spending rose 6.2 percent."),
        ])

    public static let needs: CheckNeeds = .quantities

    public init?(_ setup: CheckSetup) {}

    public func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        for difference in reading.differences(.format) {
            guard let target = difference.target, let literal = SeparatedDigits(in: target, of: reading.target.bytes) else { continue }
            let source = difference.source.flatMap { SeparatedDigits(in: $0, of: reading.source.bytes)?.range ?? $0 }
            var finding = finding(message(reading.target.text(literal.range), literal.exchanged), source: source, target: literal.range)
            finding.expected = [literal.exchanged]
            finding.suggestion = TargetEdit(literal.range, literal.exchanged)
            findings.append(finding)
        }
    }
}

extension NumberFormatCheck {
    private func message(_ kept: String, _ right: String) -> String {
        "“\(kept)” keeps the separators of the source language; write “\(right)”"
    }
}
