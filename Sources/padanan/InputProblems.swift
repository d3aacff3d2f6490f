import PadananKit

/// Prints what is wrong in the input files, and remembers whether the program must end with exit code 2.
struct InputProblems {
    /// Problems of one input that are printed one by one; a broken file has one in each line.
    private static let mostShown = 100

    private var hasErrors = false
    /// What was told already: a file that is read twice has its problems once.
    private var told: Set<Defect> = []

    mutating func report(_ problems: [Defect]) {
        let defects = problems.filter { !told.contains($0) }
        told.formUnion(defects)
        for defect in defects.prefix(Self.mostShown) { StandardError.write("\(defect)\n") }
        if defects.count > Self.mostShown { StandardError.write("… and \(defects.count - Self.mostShown) more problems\n") }
        hasErrors = hasErrors || defects.contains { $0.severity == .error }
    }

    /// Notes that something could not be read, which was printed already.
    mutating func fail() { hasErrors = true }

    /// Ends the program when something could not be used; what could be has been written by then.
    func finish() throws {
        if hasErrors { throw CommandFailure(message: "") }
    }
}
