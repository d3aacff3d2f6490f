import Foundation

/// How wide text for people may be.
enum TerminalWidth {
    /// Below this nothing could be laid out.
    private static let least = 40

    /// COLUMNS, else the columns of the terminal when standard output is one and nothing else is written, else 100.
    static func columns(forOutput output: String?) -> Int {
        if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), columns >= least { return columns }
        var size = winsize()
        guard output == nil, isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= least else { return 100 }
        return Int(size.ws_col)
    }
}
