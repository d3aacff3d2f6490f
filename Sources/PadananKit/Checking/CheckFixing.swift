import PadananFormats
import PadananModel

/// Applies the certain edits of a run to the files, or shows them.
public struct CheckFixing {
    /// What fixing came to.
    public struct Outcome: Sendable {
        public var applied = 0
        /// Edits that overlap another or would tear a code from its words.
        public var leftOut = 0
        /// Files that changed, or would.
        public var files = 0
        /// Files with edits that stay as they are, since they can't be read whole.
        public var unreadable: [String] = []
        public var defects: [Defect] = []
    }

    private let run: CheckRun
    private let settings: CheckRun.Settings

    /// - Parameter run: a finished run whose settings asked for `collectsEdits`.
    public init(_ run: CheckRun, _ settings: CheckRun.Settings) {
        self.run = run
        self.settings = settings
    }

    /// Rewrites every file that has certain edits; each appears whole or stays as it was, as does one that can't be read whole. Standard input is
    /// refused.
    public func apply() throws -> Outcome {
        try forEachFile { edits, fixes, outcome in
            let output = try FileOutput(edits.path)
            let sink = ByteSink { try output.write($0) }
            let fixed = try fixes.write(to: sink)
            guard take(fixed, of: edits, to: &outcome) else { return }
            try sink.flush()
            try output.commit()
        }
    }

    /// Hands the changes of every file to `body` as a unified diff; a file that is no text is only named.
    public func diff(_ body: ([UInt8]) throws -> Void) throws -> Outcome {
        try forEachFile { edits, fixes, outcome in
            var changed: [UInt8] = []
            let sink = ByteSink { changed += $0 }
            let fixed = try fixes.write(to: sink)
            guard take(fixed, of: edits, to: &outcome) else { return }
            try sink.flush()
            let old = try FileInput.read(edits.path)
            let isText = !old.prefix(DocumentFormats.headSize).contains(0)
            let path = Self.patchPath(edits.path)
            try body(isText ? UnifiedDiff(old, changed).text(path: path) : Array("Binary file \(path) differs\n".utf8))
        }
    }

    /// A path as `patch -p1` and `git apply` take it: relative to the current folder, or, for a file outside, to the folder above that holds both.
    private static func patchPath(_ path: String) -> String {
        let here = ProjectFolder()
        let components = here.inProject(path).split(separator: "/")
        return components.drop { $0 == ".." }.joined(separator: "/")
    }

    private func forEachFile(_ body: (FileEdits, TargetFixes, inout Outcome) throws -> Void) throws -> Outcome {
        var outcome = Outcome()
        for edits in run.edits where !edits.segments.isEmpty {
            guard edits.path != FileInput.standardInput else {
                throw FileError(path: edits.path, reason: "standard input can't be fixed; give a file")
            }
            do {
                try body(edits, TargetFixes(edits, format: settings.inputFormat, options: settings.reading), &outcome)
            } catch let defect as Defect {
                outcome.defects.append(defect)
                outcome.unreadable.append(edits.path)
            }
        }
        return outcome
    }

    /// Counts what was done with a file. Returns false when it must stay as it is: what could not be read can't be written as it was.
    private func take(_ fixed: TargetFixes.Outcome, of edits: FileEdits, to outcome: inout Outcome) -> Bool {
        outcome.defects += fixed.defects
        guard !fixed.defects.contains(where: { $0.severity == .error }) else {
            outcome.unreadable.append(edits.path)
            return false
        }
        outcome.applied += fixed.applied
        outcome.leftOut += fixed.leftOut
        outcome.files += fixed.applied > 0 ? 1 : 0
        return true
    }
}
