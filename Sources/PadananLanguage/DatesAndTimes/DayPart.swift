/// A part of the day, as the hours at which one speaks of it: *malam* is 17…4, *morning* 0…10.
///
/// Languages cut the day differently, so that words are compared by the hours they share and not by name.
public struct DayPart: Sendable, Hashable {
    private var firstHour: Int8
    private var lastHour: Int8

    public init(first: Int, last: Int) {
        (firstHour, lastHour) = (Int8(clamping: first), Int8(clamping: last))
    }

    /// The first hour, 0…23.
    public var first: Int {
        get { Int(firstHour) }
        set { firstHour = Int8(clamping: newValue) }
    }

    /// The last hour, included; before `first` when the part goes over midnight.
    public var last: Int {
        get { Int(lastHour) }
        set { lastHour = Int8(clamping: newValue) }
    }

    /// Whether the part holds `hour`, 0…23.
    public func contains(_ hour: Int) -> Bool {
        first <= last ? (first...last).contains(hour) : hour >= first || hour <= last
    }

    /// Whether there is an hour in both, on one day: *Rabu malam* ends at midnight, and is no part of the morning.
    public func overlaps(_ other: DayPart) -> Bool {
        first <= other.lastOnDay && other.first <= lastOnDay
    }

    private var lastOnDay: Int { first <= last ? last : 23 }

    /// The hour of the day that a clock with twelve hours means in this part: 19 for seven *malam*, 0 for twelve *malam*.
    func hour(ofTwelve hour: Int) -> Int {
        let early = hour % 12
        if contains(early) != contains(early + 12) { return contains(early) ? early : early + 12 }
        return distance(early) <= distance(early + 12) ? early : early + 12
    }

    /// How many hours `hour` is away from the part.
    func distance(_ hour: Int) -> Int {
        if contains(hour) { return 0 }
        let before = (first - hour + 24) % 24
        let after = (hour - last + 24) % 24
        return min(before, after)
    }
}
