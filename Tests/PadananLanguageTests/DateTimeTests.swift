import PadananLanguage
import PadananModel
import PadananTestSupport
import Testing

/// Reading and comparing dates and times.
@Suite struct DateTimeTests {
    private static let indonesian = DateTimeRecognizer(.indonesian)
    private static let english = DateTimeRecognizer(.english)

    private func read(_ text: String, _ recognizer: DateTimeRecognizer) -> [String] {
        recognizer.datesAndTimes(in: Array(text.utf8)).filter { !$0.isTentative }.map(\.description)
    }

    @Test(arguments: [
        ("Rapat digelar Kamis, 3 Maret 2022.", ["Thu", "2022-03-03"]), ("Ia tiba Rabu (7/4).", ["Wed", "*-04-07"]),
        ("pada 16–18 Oktober", ["*-10-16 / *-10-18"]),
        ("sejak Juli 2020", ["2020-07"]), ("krisis 2008-2009", ["2008 / 2009"]), ("pada tahun 1812", ["1812"]),
        ("dekade 1970-an", ["1970s"]),
        ("tahun 80-an", ["*80s"]), ("abad ke-19", ["C19"]), ("abad XVIII", ["C18"]), ("kuartal III-2022", ["2022 Q3"]),
        ("triwulan kedua 2019", ["2019 Q2"]),
        ("semester I 2020", ["2020 H1"]), ("pukul 08.45 WITA", ["T08:45 +08:00"]), ("jam 7 malam", ["T19:00"]),
        ("pukul 02.10 dini hari", ["T02:10"]),
        ("pukul setengah delapan", ["T07:30?"]), ("Rabu malam", ["Wed h17-4"]), ("malam Minggu", ["Sat h17-4"]),
        ("Senin-Jumat", ["Mon / Fri"]), ("tahun 300 SM", ["BC 300"]),
        ("21-09-2019", ["2019-09-21"]),
        ("2019-09-21", ["2019-09-21"]), ("21.09.2019", ["2019-09-21"]),
    ])
    func indonesianDatesAreReadByValue(_ text: String, _ expected: [String]) {
        #expect(read(text, Self.indonesian) == expected)
    }

    @Test(arguments: [
        ("The meeting was on Thursday, March 3, 2022.", ["Thu", "2022-03-03"]), ("He came on Wednesday (Apr. 7).", ["Wed", "*-04-07"]),
        ("the 17th of June 1990", ["1990-06-17"]), ("October 16-18", ["*-10-16 / *-10-18"]), ("since July 2020", ["2020-07"]),
        ("the crisis of 2008-09", ["2008 / 2009"]),
        ("the 1970s", ["1970s"]), ("the eighties", ["*80s"]), ("the 19th century", ["C19"]), ("the eighteenth century", ["C18"]),
        ("the third quarter of 2022", ["2022 Q3"]),
        ("the second half", ["H2"]), ("Q1 2022", ["2022 Q1"]), ("at 8:45 p.m. WITA", ["T20:45 +08:00"]), ("at 7 pm", ["T19:00"]),
        ("at noon", ["T12:00"]),
        ("at 2:10 in the morning", ["T02:10"]),
        ("300 BC", ["BC 300"]), ("on 5/4/2021", ["2021-04-05~"]), ("on 25/4/2021", ["2021-04-25"]),
    ])
    func englishDatesAreReadByValue(_ text: String, _ expected: [String]) {
        #expect(read(text, Self.english) == expected)
    }

    @Test(arguments: [
        "Dua jam 20 menit kemudian.", "Harganya 12.500 rupiah.", "Sebanyak 2000 orang hadir.", "Skornya 3-1.", "Panjangnya 19,30 meter.",
        "Nomor 021-555-0199.",
        "minggu yang sibuk",
    ])
    func indonesianNumbersAreNotDates(_ text: String) {
        #expect(read(text, Self.indonesian).isEmpty, "\(read(text, Self.indonesian))")
    }

    @Test(arguments: [
        "It stood at 11.", "They may march.", "At 15-17 percent.", "about 2000 people", "a score of 3-1", "half of them",
        "a quarter of the land",
    ])
    func englishNumbersAndWordsAreNotDates(_ text: String) {
        #expect(read(text, Self.english).isEmpty, "\(read(text, Self.english))")
    }

    private func compare(_ source: String, _ target: String) -> DateTimeComparison {
        DateTimeComparison(
            source: Self.indonesian.datesAndTimes(in: Array(source.utf8)), target: Self.english.datesAndTimes(in: Array(target.utf8)))
    }

    @Test(arguments: [
        ("Kamis (3/3/2022)", "Thursday, March 3, 2022"), ("pukul 19.00 WIB", "at 7 p.m. WIB"), ("pukul 19.00 WIB", "at 12:00 GMT"),
        ("pukul 07.30", "at 7:30"),
        ("tahun 1990-an", "the nineties"), ("abad ke-21", "the twenty-first century"), ("2008-2010", "between 2008 and 2010"),
        ("5/4/2021", "April 5, 2021"),
        ("Rabu malam", "on Wednesday night"), ("kemarin", "on that day"), ("paruh kedua 2020", "the second half of 2020"),
        ("pagi ini", "now"),
    ])
    func equalDatesAgreeHoweverTheyAreWritten(_ source: String, _ target: String) {
        #expect(compare(source, target).isEmpty, "\(compare(source, target))")
    }

    @Test(arguments: [
        ("3 Maret 2022", "March 3, 2021"), ("Senin", "Tuesday"), ("pukul 19.00", "at 7 a.m."), ("kuartal kedua", "the third quarter"),
        ("abad ke-19", "the 18th century"),
        ("dekade 1980-an", "the 1990s"), ("pukul 19.00 WIB", "at 19:00 GMT"), ("paruh kedua 2020", "the second quarter of 2020"),
        ("tahun 300 SM", "AD 300"),
        ("16–18 Mei", "May 16-19"),
    ])
    func otherDatesContradict(_ source: String, _ target: String) {
        #expect(!compare(source, target).isEmpty)
    }

    @Test func whatOneSideLacksIsNamed() {
        #expect(compare("Ia pulang pada 1998.", "He went home.").missing.map(\.description) == ["1998"])
        #expect(compare("Ia pulang.", "He went home on Monday.").added.map(\.description) == ["Mon"])
    }

    @Test func weekdayIsCheckedAgainstTheDate() {
        var fields = DateTimeFields()
        (fields.year, fields.month, fields.day, fields.weekday) = (1945, 8, 17, 5)
        #expect(fields.weekdayMatchesDate == true)
        fields.weekday = 4
        #expect(fields.weekdayMatchesDate == false)
        fields.year = nil
        #expect(fields.weekdayMatchesDate == nil)
    }

    @Test(arguments: 0..<40) func rangesAreSortedAndInsideWhateverTheBytes(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "12", "/", "-", ".", " ", "2021", "Mei", "May ", "pukul ", ":", "30", "abad ke-", "(", ")", "half ", "Senin", "p.m.", "é",
            "\u{0}", "99999", "-an", "s",
        ]
        for recognizer in [Self.indonesian, Self.english] {
            var bytes = Array((0..<50).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined().utf8)
            if seed % 4 == 0 { bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) } }
            var end = 0
            let found = recognizer.datesAndTimes(in: bytes)
            for date in found {
                #expect(date.range.lowerBound >= end && date.range.upperBound <= bytes.count && !date.range.isEmpty)
                end = date.range.upperBound
            }
            #expect(DateTimeComparison(source: found, target: found).isEmpty)
        }
    }

    /// Every word of the lists takes part in a date or time.
    @Test(arguments: ["id", "en"]) func everyWordIsReadInItsRole(_ language: String) throws {
        let recognizer = DateTimeRecognizer(LanguageTag(language))
        let probes: [String: (String) -> String] = [
            "month": { "12 \($0) 2021" }, "weekday": { $0 }, "part": { $0 }, "zone": { "12:30 \($0)" }, "meridiem": { "7:30 \($0)" },
            "clockBefore": { "\($0) 7.30" },
            "eve": { "\($0) Minggu" }, "hourBefore": { "\($0) 7 malam" }, "clockWord": { $0 }, "halfHour": { "pukul \($0)" },
            "oclock": { "7 \($0)" },
            "yearBefore": { "\($0) 1812" },
            "before": { "300 \($0)" }, "common": { "300 \($0)" }, "century": { language == "id" ? "\($0) ke-9" : "9th \($0)" },
            "quarter": { language == "id" ? "\($0) ke-2" : "2nd \($0)" }, "half": { language == "id" ? "\($0) ke-2" : "2nd \($0)" },
            "decadeBefore": { "\($0) 1990-an" },
            "decadeSuffix": { language == "id" ? "1990-\($0)" : "1990\($0)" }, "decadeWord": { "the \($0)" },
            "ordinal": { language == "id" ? "abad \($0)" : "\($0) century" },
            "ordinalPrefix": { "abad \($0)-9" }, "ordinalSuffix": { "May 9\($0)" }, "dayBefore": { "\($0) 9" },
            "range": { "9 \($0) 12 april" }, "of": { "9 \($0) april" },
            "relativeDay": { $0 }, "relativeWeek": { $0 }, "relativeMonth": { $0 }, "relativeYear": { $0 },
        ]
        for row in try DataFile.rows("\(language)/date-words.tsv") {
            if row[1] == "counted" {
                #expect(recognizer.datesAndTimes(in: Array("2000 \(row[0])".utf8)).isEmpty, "\(row)")
                continue
            }
            let probe = try #require(probes[row[1]], "\(row)")
            let found = recognizer.datesAndTimes(in: Array(probe(row[0]).utf8))
            #expect(!found.isEmpty, "\(row): \(probe(row[0]))")
            if ["month", "weekday"].contains(row[1]) {
                #expect((found.first?.fields.month ?? found.first?.fields.weekday) == Int(row[2]), "\(row)")
            }
        }
    }
}
