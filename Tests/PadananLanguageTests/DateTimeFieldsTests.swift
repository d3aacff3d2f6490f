import PadananLanguage
import PadananModel
import Testing

/// Values and their comparison.
@Suite struct DateTimeFieldsTests {
    private func date(_ text: String, _ language: LanguageTag) throws -> DateTime {
        try #require(DateTimeRecognizer(language).datesAndTimes(in: Array(text.utf8)).first)
    }

    @Test(arguments: [
        (1945, 8, 17, 5), (2000, 2, 29, 2), (1999, 12, 31, 5), (2021, 12, 16, 4), (1900, 1, 1, 1), (2400, 2, 29, 2), (1582, 1, 1, nil),
        (2021, 2, 30, nil), (2021, 13, 1, nil), (2021, 0, 1, nil),
    ]) func theWeekdayOfADateIsThatOfTheCalendar(_ year: Int, _ month: Int, _ day: Int, _ expected: Int?) {
        var fields = DateTimeFields()
        fields.year = year
        fields.month = month
        fields.day = day
        #expect(fields.weekdayOfDate == expected)
    }

    @Test func aWrongWeekdayIsKnown() throws {
        #expect(try date("Kamis, 16 Desember 2021", .indonesian).weekdayMatchesDate == true)
        #expect(try date("Rabu, 16 Desember 2021", .indonesian).weekdayMatchesDate == false)
        #expect(try date("Rabu, 16 Desember", .indonesian).weekdayMatchesDate == nil)
    }

    @Test(arguments: [
        ("17 Agustus", "August 17, 1945"), ("5/4/2021", "4/5/2021"), ("pukul tujuh", "7 p.m."), ("pukul tujuh", "7 a.m."),
        ("pukul 19.30 WIB", "12:30 p.m. GMT"), ("pukul 19.30 WIB", "7:30 p.m. local time"), ("tahun 90-an", "the 1990s"),
        ("tahun 98", "1998"), ("Rabu sore", "Wednesday evening"), ("Rabu malam", "Wednesday at 9 p.m."),
        ("Rabu dini hari", "early Wednesday"),
        ("tahun 1994", "the 1990s"), ("pukul 00.00", "12 midnight"), ("tahun 79 M", "79 AD"),
    ]) func whatIsOpenIsCompatible(_ source: String, _ target: String) throws {
        let (first, second) = (try date(source, .indonesian), try date(target, .english))
        #expect(first.isCompatible(with: second), "\(first), \(second)")
        #expect(second.isCompatible(with: first), "\(second), \(first)")
    }

    @Test(arguments: [
        ("17 Agustus 1945", "August 17, 1954"), ("pukul 07.00", "7 p.m."), ("pukul 19.30 WIB", "7:30 p.m. GMT"),
        ("tahun 80-an", "the 1990s"),
        ("Rabu malam", "Wednesday morning"), ("Rabu siang", "Wednesday morning"), ("kuartal II", "second half of 2021"),
        ("abad ke-5 SM", "fifth century"), ("tahun 1989", "the 1990s"), ("Kamis", "Wednesday"), ("pukul 7 pagi", "7:15 a.m."),
        ("16-18 Mei", "May 16 to 19"),
    ]) func whatIsKnownContradicts(_ source: String, _ target: String) throws {
        let (first, second) = (try date(source, .indonesian), try date(target, .english))
        #expect(!first.isCompatible(with: second), "\(first), \(second)")
        #expect(!second.isCompatible(with: first), "\(second), \(first)")
    }
}
