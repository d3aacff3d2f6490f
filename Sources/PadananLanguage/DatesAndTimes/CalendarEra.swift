/// The era of a year or century.
public enum CalendarEra: String, Sendable, Hashable {
    /// Before Christ: *sebelum Masehi*, BCE.
    case before = "BC"
    /// Anno Domini: *Masehi*, CE.
    case common = "AD"
}
