import Testing

@testable import PadananKit

@Suite struct RetryTests {
    @Test(arguments: [
        ("0", 0.0), ("120", 120), (" 7", 7), ("Fri, 27 Nov 2026 00:00:20 GMT", 20), ("Thu, 26 Nov 2026 00:00:00 GMT", 0),
        ("Tue, 01 Dec 2026 00:00:00 GMT", 345_600),
    ])
    func waitsAreSecondsOrDates(value: String, seconds: Double) {
        #expect(RetryAfter.wait(value, now: 1_795_737_600)?.inSeconds == seconds)
    }

    @Test(arguments: [
        "", "soon", "-1", "1.5", "Fri, 27 Nov 2026", "Fri, 32 Nov 2026 00:00:20 GMT", "Fri, 27 Foo 2026 00:00:20 GMT",
        "Fri, 27 Nov 2026 25:00:20 GMT", "a b c d e f",
    ])
    func otherValuesAreNoWaits(value: String) {
        #expect(RetryAfter.wait(value, now: 0) == nil)
    }

    @Test(arguments: [
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Tue, 29 Feb 2000 12:00:00 GMT", 951_825_600),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 1_445_412_480),
        ("Sun, 28 Feb 2100 00:00:00 GMT", 4_107_456_000), ("Mon, 01 Mar 2100 00:00:00 GMT", 4_107_542_400),
    ])
    func datesAreGregorian(value: String, seconds: Int) {
        #expect(RetryAfter.date(value) == seconds)
    }

    @Test func delaysDoubleUpToALimit() {
        let policy = RetryPolicy(retries: 9)
        let delays = (0..<9).map { policy.delay(attempt: $0, retryAfter: nil, random: 0)?.inSeconds }
        #expect(delays == [0.25, 0.5, 1, 2, 4, 8, 15, 15, 15])
        #expect(policy.delay(attempt: 60, retryAfter: nil, random: 1)?.inSeconds == 30)
    }

    @Test func aServiceMayAskForALongerWaitButNotForAnHour() {
        let policy = RetryPolicy(retries: 1)
        #expect(policy.delay(attempt: 0, retryAfter: .seconds(60), random: 0)?.inSeconds == 60)
        #expect(policy.delay(attempt: 0, retryAfter: .seconds(60), random: 1)?.inSeconds == 60.5)
        #expect(policy.delay(attempt: 0, retryAfter: .seconds(3600), random: 0) == nil)
    }
}
