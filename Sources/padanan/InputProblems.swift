import PadananKit

/// Prints what is wrong in the input files, and remembers whether the program must end with exit code 2.
struct InputProblems {
    private var hasErrors = false

    mutating func report(_ defects: [Defect]) {
        for defect in defects { StandardError.write("\(defect)\n") }
        hasErrors = hasErrors || defects.contains { $0.severity == .error }
    }

    /// Ends the program when something could not be used; what could be has been written by then.
    func finish() throws {
        if hasErrors { throw CommandFailure(message: "") }
    }
}
