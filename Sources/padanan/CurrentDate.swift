import Foundation

/// The moment, for commands that record it.
enum CurrentDate {
    /// As bitext has it: `20260131T093000Z`.
    static var text: String {
        var (seconds, parts) = (time(nil), tm())
        gmtime_r(&seconds, &parts)
        let numbers = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec].map { number in
            number < 10 ? "0\(number)" : "\(number)"
        }
        return "\(numbers[0])\(numbers[1])\(numbers[2])T\(numbers[3])\(numbers[4])\(numbers[5])Z"
    }
}
