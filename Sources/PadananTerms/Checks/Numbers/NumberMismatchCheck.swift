import PadananLanguage
import PadananModel

/// Reports numbers of another value in the target, and numbers that only one side has.
///
///     Rusia mengirim 78.500 tentara. / Russia sent 75,800 troops.     → “75,800”
public struct NumberMismatchCheck: Check {
    public static let rule = CheckRule(
        id: "number-mismatch", group: .numbers, severity: .error,
        summary: "A number has another value in the translation, is missing or was added.",
        explanation: """
            A wrong figure is the error that readers of news forgive least, and the eye passes over it. Numbers are compared by what they are \
            worth, whatever they are written like: `0,5 juta` is half a million, `Rp 2.500 miliar` is Rp 2.5 trillion, `satu setengah jam` is \
            90 minutes, `kedua negara` are two countries. Ordinals, fractions, multipliers, ranges, scores, Roman numerals, and names with \
            numbers in them (`F-16`, `021-555-0123`) are compared too.

            Not reported: a small number that idiom adds or drops (`seorang`, `salah satu`, `one of`, `for the first time`), a number that \
            one side repeats, and a conversion in brackets. Rounding is reported: 54.25 percent is not 54 percent.

            Correct the number, or add the one that is missing.
            """,
        examples: [
            .wrong("Inggris melatih 4.300 tentara Ukraina.", "Britain trained 3,400 Ukrainian troops.", marks: "3,400"),
            .wrong("NATO mengerahkan 28 kapal perang.", "NATO deployed warships.", marks: "28"),
            .wrong("Beberapa jet tempur melintas.", "About 40 fighter jets passed.", marks: "40"),
            .wrong("Kedua negara menandatangani pakta.", "The three countries signed the pact.", marks: "three"),
            .wrong("Ratusan drone diluncurkan.", "Thousands of drones were launched.", marks: "Thousands"),
            .right("Bantuan itu bernilai 0,5 juta euro.", "The aid is worth half a million euros."),
            .right("Anggarannya Rp 2.500 miliar.", "Its budget is Rp 2.5 trillion."),
            .right("Perundingan di Jenewa memakan waktu satu setengah jam.", "The talks in Geneva took 90 minutes."),
            .right("Seorang diplomat hadir.", "A diplomat attended."),
        ])

    public static let needs: CheckNeeds = .quantities
    private let wording: QuantityWording

    public init?(_ setup: CheckSetup) {
        wording = QuantityWording(setup.languages.target)
    }

    public func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        for difference in reading.differences(.value) {
            var finding = finding(
                wording.message(difference, in: reading), source: difference.source, target: difference.target)
            finding.expected = wording.expected(difference, in: reading)
            findings.append(finding)
        }
    }
}
