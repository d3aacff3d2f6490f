import PadananLanguage
import Testing

/// Optional integers in two bytes.
@Suite struct SmallIntegerTests {
    @Test(arguments: [nil, 0, 1, -1, 2021, 9999, 32767, -32767]) func whatFitsComesBack(_ value: Int?) {
        #expect(SmallInteger(wrappedValue: value).wrappedValue == value)
    }

    @Test(arguments: [(32768, 32767), (Int.max, 32767), (-32768, -32767), (Int.min, -32767)])
    func whatDoesNotFitBecomesTheNearest(_ value: Int, _ nearest: Int) {
        #expect(SmallInteger(wrappedValue: value).wrappedValue == nearest)
    }

    @Test func nothingIsTheDefaultAndCanBeSetAgain() {
        var integer = SmallInteger()
        #expect(integer.wrappedValue == nil)
        integer.wrappedValue = 7
        integer.wrappedValue = nil
        #expect(integer == SmallInteger())
    }
}
