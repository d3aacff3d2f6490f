import PadananLanguage
import PadananModel

/// Reports numbers that have another unit, currency or scale word in the target.
///
///     4,5 miliar dolar / 4.5 million dollars     → “4.5 million”; write “4.5 billion”
public struct UnitMismatchCheck: Check {
    public static let rule = CheckRule(
        id: "unit-mismatch", group: .numbers, severity: .error,
        summary: "A number has another unit, currency or scale word in the translation.",
        explanation: """
            The digits are right and the sentence is wrong all the same: `miliar` as million, euros as dollars, hours as days, \
            percentage points as percent. `$` may stand for US dollars, and the signs of other currencies for their words; a bare `$` for \
            another dollar is reported.

            Not reported: a conversion that is right by value (`1,5 ton` as 1,500 kilograms), a unit that one side leaves to the context \
            (`dari 5 menjadi 6 persen`), and a dollar or pound whose country is left open.

            Correct the unit. Where the text converts a measure on purpose, keep the original beside it.
            """,
        examples: [
            .wrong("Bantuan militer 4,5 miliar dolar AS.", "US$4.5 million in military aid.", marks: "US$4.5 million"),
            .wrong("Uni Eropa memberi 50 juta euro.", "The European Union gave $50 million.", marks: "$50 million"),
            .wrong("Gencatan senjata berlaku 72 jam.", "The ceasefire lasts 72 days.", marks: "72 days"),
            .wrong("Suku bunga naik 0,5 poin persentase.", "The rate rose 0.5 percent.", marks: "0.5 percent"),
            .right("Bantuan militer 4,5 miliar dolar AS.", "Military aid of $4.5 billion."),
            .right("Roket itu membawa 1,5 ton amunisi.", "The rocket carried 1,500 kilograms of ammunition."),
            .right("Tarif naik dari 5 menjadi 6 persen.", "Tariffs rose from 5 percent to 6 percent."),
        ])

    public static let needs: CheckNeeds = .quantities
    private let wording: QuantityWording

    public init?(_ setup: CheckSetup) {
        wording = QuantityWording(setup.languages.target)
    }

    public func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        for difference in reading.differences(.unit) {
            var finding = finding(
                wording.message(difference, in: reading), source: difference.source, target: difference.target)
            finding.expected = wording.expected(difference, in: reading)
            findings.append(finding)
        }
    }
}
