/// What `padanan-bench formats` measured.
struct FormatResult {
    var format: String
    var bytes: Int
    var units: Int
    var readSeconds = Double.infinity
    var rewriteSeconds = Double.infinity
    var peakBytes = 0

    private func megabytesPerSecond(_ seconds: Double) -> Double {
        (Double(bytes) / 1e6 / seconds * 10).rounded() / 10
    }

    var description: String {
        """
        \(format): \(bytes / 1_000_000) MB, \(units) units
          read     \(megabytesPerSecond(readSeconds)) MB/s of CPU
          rewrite  \(megabytesPerSecond(rewriteSeconds)) MB/s of CPU, every tenth target changed
          memory   \(peakBytes / 1_000_000) MB at most
        """
    }

    var json: String {
        let members = [
            "\"format\":\"\(format)\"", "\"bytes\":\(bytes)", "\"units\":\(units)", "\"read\":\(megabytesPerSecond(readSeconds))",
            "\"rewrite\":\(megabytesPerSecond(rewriteSeconds))", "\"peak\":\(peakBytes)",
        ]
        return "{\(members.joined(separator: ","))}"
    }
}
