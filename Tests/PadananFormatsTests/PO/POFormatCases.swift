/// Format strings with what `msgfmt -c` of GNU gettext 0.21 says to them, measured.
enum POFormatCases {
    typealias Case = (flag: String, source: String, target: String)

    static let accepted: [Case] = [
        ("php-format", "%s %d", "%2$d %1$s"), ("php-format", "%d", "%x"), ("php-format", "%2$s", "%2$s"), ("php-format", "%s %1$s", "%s"),
        ("php-format", "%'*10s", "%s"), ("php-format", "%5.2f", "%f"), ("php-format", "%s", "%ls"), ("php-format", "%s", "%-'xs"),
        ("php-format", "%s", "% s%%"), ("php-format", "%b", "%d"), ("php-format", "%1$s %s", "%1$s"),
        ("perl-brace-format", "{a} {b}", "{b} {a}"), ("perl-brace-format", "x", "{a}"), ("perl-brace-format", "{1}", "x"),
        ("perl-brace-format", "{a-b}", "x"), ("perl-brace-format", "{a}}", "{{a}"), ("perl-brace-format", "{a{b}", "{b}"),
        ("java-format", "{0} {1}", "{1} {0}"), ("java-format", "{0,date}", "{0,time}"), ("java-format", "'{'0", "x"),
        ("java-format", "it''s {0}", "its {0}"), ("java-format", "it's {0}", "x"), ("java-format", "{0,choice,0#a|1#b}", "{0,number}"),
        ("java-format", "{0,choice,0#a|1#{1}}", "{0,number} {1}"), ("java-format", "{0} {0,number}", "{0,number}"),
        ("java-format", "{0,date} {0,number}", "{0,date}"), ("java-format", "{0,number}", "{0,number,#.##}"),
        ("java-format", "{0}", "{0} '}' x"), ("java-format", "{0,choice,0#a|1#b}", "{0,choice,0<a|1≤b}"), ("java-format", "{0,foo}", "x"),
        ("java-printf-format", "%s %d", "%2$d %1$s"), ("java-printf-format", "%b", "%s"), ("java-printf-format", "%d", "%x"),
        ("java-printf-format", "%tY", "%tm"), ("java-printf-format", "%s", "%n%s"), ("java-printf-format", "%s %<s", "%s"),
        ("java-printf-format", "%s %1$s", "%s"), ("java-printf-format", "%t?", "x"), ("java-printf-format", "%s", "%5%%s"),
        ("java-printf-format", "%1$d %1$s", "%d"), ("java-printf-format", "%e", "%,e"), ("java-printf-format", "%d", "%-05d"),
        ("qt-format", "%1 %2", "%2 %1"), ("qt-format", "%L1", "%1"), ("qt-format", "%n", "x"), ("qt-format", "%1", "%1 %1"),
        ("qt-format", "%100", "%10"), ("qt-format", "%1 %L2", "%2 %1"), ("qt-format", "%a", "x"),
        ("objc-format", "%@ %d", "%2$d %1$@"), ("objc-format", "%1$@", "%@"), ("objc-format", "%5@", "%@"), ("objc-format", "%@", "%l@"),
        ("objc-format", "%m", "x"),
    ]

    static let refused: [Case] = [
        ("php-format", "%d", "%s"), ("php-format", "%s %s", "%2$s"), ("php-format", "%2$s", "%1$s"), ("php-format", "%s", "%y"),
        ("php-format", "%s", "%"), ("php-format", "%s", "%0$s"), ("php-format", "a", "%s"), ("php-format", "%s", "%5$"),
        ("php-format", "%s", "%.s"), ("php-format", "%s", "%'"),
        ("perl-brace-format", "{a}", "x"), ("perl-brace-format", "{a}", "{b}"), ("perl-brace-format", "{_a1}", "x"),
        ("perl-brace-format", "{a{b}", "{a}"),
        ("java-format", "{0}", "x"), ("java-format", "x", "{0}"), ("java-format", "{0,number}", "{0}"), ("java-format", "{0}", "{a}"),
        ("java-format", "{0}", "{0"), ("java-format", "{0}", "0}"), ("java-format", "{0}", "{0,foo}"), ("java-format", "{0}", "{ 0 }"),
        ("java-format", "{0}", "{0,choice,0#a{1}}"), ("java-format", "{0} {0,number}", "{0}"), ("java-format", "{0}", "{0,number,}"),
        ("java-format", "{0,number}", "{0,number,foo}"), ("java-format", "{0}", "{}"),
        ("java-printf-format", "%d", "%s"), ("java-printf-format", "%c", "%d"), ("java-printf-format", "%s", "%<s"),
        ("java-printf-format", "%s", "%y"), ("java-printf-format", "%s", "%"), ("java-printf-format", "%s %s", "%s"),
        ("java-printf-format", "x", "%s"), ("java-printf-format", "%tY", "%d"), ("java-printf-format", "%s", "%+s"),
        ("java-printf-format", "%s", "%0$s"), ("java-printf-format", "%tY", "%t?"), ("java-printf-format", "%d", "%.2d"),
        ("java-printf-format", "%x", "%,x"), ("java-printf-format", "%s", "%5n%s"), ("java-printf-format", "%a", "%,a"),
        ("qt-format", "%1", "x"), ("qt-format", "x", "%1"), ("qt-format", "%1", "%L1"), ("qt-format", "%1", "%11"),
        ("qt-format", "%11", "%1"), ("qt-format", "%0", "x"), ("qt-format", "%1", "%01"), ("qt-format", "%1 %2", "%1"),
        ("objc-format", "%@", "%s"), ("objc-format", "%@", "x"), ("objc-format", "%@", "%y"), ("objc-format", "%@ %@", "%2$@"),
        ("objc-format", "%C", "%c"), ("objc-format", "%@", "%*@"),
    ]

    /// A PO file of one message.
    static func file(_ item: Case) -> String {
        POSamples.header + "#, \(item.flag)\nmsgid \"\(item.source)\"\nmsgstr \"\(item.target)\"\n"
    }
}
