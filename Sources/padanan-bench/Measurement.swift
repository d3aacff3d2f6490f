import Foundation

/// Clocks and memory of this process.
enum Measurement {
    /// CPU seconds of all threads so far.
    static var cpuSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    static var wallSeconds: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

    /// Memory in use now, in bytes, from /proc; 0 on systems without it.
    static var residentBytes: Int {
        guard let line = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
        let pages = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    #if os(Linux)
        private static let thisProcess = Int32(bitPattern: UInt32(RUSAGE_SELF.rawValue))
    #else
        private static let thisProcess = RUSAGE_SELF
    #endif

    /// The most memory this process ever had, in bytes.
    static var peakBytes: Int {
        var usage = rusage()
        guard getrusage(Self.thisProcess, &usage) == 0 else { return 0 }
        #if os(Linux)
            return Int(usage.ru_maxrss) * 1024
        #else
            return Int(usage.ru_maxrss)
        #endif
    }
}
