import Testing

@testable import PadananKit

@Suite struct UTF16CounterTests {
    @Test(arguments: HostileTexts.all.indices) func unitsAreThoseOfTheStringInAnyOrder(_ index: Int) {
        let text = HostileTexts.all[index]
        let counter = UTF16Counter(text)
        var expected = 0, offset = 0
        var places: [(offset: Int, units: Int)] = [(0, 0)]
        for scalar in text.unicodeScalars {
            expected += UTF16.width(scalar)
            offset += UTF8.width(scalar)
            places.append((offset, expected))
        }
        for place in places.reversed() + places { #expect(counter.units(before: place.offset) == place.units) }
        #expect(counter.units(before: offset + 9) == expected)
        #expect(counter.units(before: -1) == 0)
    }
}
