import PadananLanguage
import PadananModel

/// Reports dates and times that are others in the target, or that only one side has.
///
///     Kamis (16/12) / on Tuesday (December 16)     → “Tuesday (December 16)”
public struct DateMismatchCheck: Check {
    public static let rule = CheckRule(
        id: "date-mismatch", group: .numbers, severity: .error,
        summary: "A date or time is another one in the translation, is missing or was added.",
        explanation: """
            Days, months, years, weekdays, clock times with a.m. and p.m. and zones, quarters, halves, decades and centuries are compared \
            by value: `Kamis (16/12) pukul 19.30 WIB` is 7:30 p.m. on Thursday, December 16. Numeric dates of an Indonesian source are day \
            and month.

            Not reported: a weekday for a date or for `kemarin`, a year for `tahun lalu`, a part of the day that only one side gives, and the \
            same time given in another zone.

            Correct the date, or add the one that is missing.
            """,
        examples: [
            .wrong("Perundingan dimulai pada 24 Februari 2022.", "Talks began on January 24, 2022.", marks: "January 24, 2022"),
            .wrong("KTT itu dibuka hari Rabu.", "The summit opened on Monday.", marks: "Monday"),
            .wrong("Serangan terjadi pukul 19.30 WIB.", "The attack took place at 7:30 a.m. WIB.", marks: "7:30 a.m. WIB"),
            .wrong("Ekonomi tumbuh pada kuartal III.", "The economy grew in the second quarter.", marks: "second quarter"),
            .right("Menteri tiba pada Kamis (16/12).", "The minister arrived on Thursday, December 16."),
            .right("Rapat dimulai pukul 19.30 WIB.", "The meeting starts at 7:30 p.m. WIB."),
            .right("Pakta itu lahir pada akhir 1990-an.", "The pact was born in the late 1990s."),
        ])

    public static let needs: CheckNeeds = .quantities
    private let wording: QuantityWording

    public init?(_ setup: CheckSetup) {
        wording = QuantityWording(setup.languages.target)
    }

    public func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        for difference in reading.differences(.date) {
            findings.append(
                finding(wording.message(difference, in: reading), source: difference.source, target: difference.target))
        }
    }
}
