/// The standards that violations in tables are named by.
enum TableRules {
    static let tabs = "IANA, text/tab-separated-values"
    static let lines = "JSON Lines, 2"
    static let json = "RFC 8259"
    static let encoding = "RFC 8259, 8.1"
    static let names = "RFC 8259, 4"
    static let moses = "Moses, corpus preparation"
}
