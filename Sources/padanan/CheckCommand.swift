import ArgumentParser
import PadananKit

/// `padanan check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Verify terminology, numbers, marks and consistency of translations.",
        discussion: """
            Reports what is wrong in bitext: XLIFF, TMX, PO, TSV, CSV, XLSX or JSON Lines, folders and patterns of such files, or two plain \
            texts. Terms are checked when a glossary is named here or in padanan.yml. “padanan explain RULE” says \
            what a rule means; the groups are terms, numbers, text and consistency.

              padanan check -g glossary.csv translations/
              padanan check --select terms,number-mismatch article.xlf
              padanan check --format html -o report.html memory.tmx
              padanan check --fix article.xlf

            A note “padanan: ignore[rule]” at a unit (in PO a comment “#” or “#.”, in JSON Lines the member “padanan”) keeps its findings from \
            being reported. Exit codes: 0 nothing found, 1 findings of the severity of --fail-on or above, 2 usage, input or output error.
            """)

    @OptionGroup var settings: CheckSettingsOptions
    @OptionGroup var input: CheckInputOptions
    @OptionGroup var output: CheckOutputOptions

    @Argument(help: "Bitext files, folders, patterns such as “po/**/*.po”, or two plain texts; “-” is standard input.")
    var files: [String] = []

    func validate() throws {
        guard !(output.fix && output.diff) else {
            throw ValidationError("--fix changes the files, --diff only shows how; give one of them.")
        }
        guard !output.writeBaseline || !(output.fix || output.diff) else {
            throw ValidationError("--write-baseline notes what is found; fix first, then write it.")
        }
    }

    func run() throws {
        var problems = InputProblems()
        let effective = try settings.effective(arguments, &problems)
        guard !output.writeBaseline || effective.baseline != nil else {
            throw CommandFailure(message: "--write-baseline needs the file: name it with --baseline, or in padanan.yml")
        }
        let format = FindingFormat(rawValue: effective.format.value) ?? .text
        let plan = try CheckPlan(
            effective, CheckPlan.Input(format: input.input, sheet: input.sheet), collectsTerms: format.showsTerms,
            readsBaseline: !output.writeBaseline)
        problems.report(plan.defects)
        if output.diff { return try diff(plan, &problems) }
        if output.fix { try fix(plan, &problems) }
        let run = try report(plan, format, &problems)
        if output.writeBaseline { try writeBaseline(run, plan, &problems) }
        if run.unusedBaseline > 0 {
            StandardError.write("padanan: \(run.unusedBaseline) of the baseline's findings in these files are gone\n")
        }
        try problems.finish()
        let isFailure = run.totals.severities.contains { $0.value > 0 && effective.failOn.value.isReached(by: $0.key) }
        if isFailure, !output.writeBaseline { throw FindingsExist() }
    }

    /// What the command line says.
    private var arguments: CheckArguments {
        var arguments = settings.arguments
        (arguments.files, arguments.threads, arguments.format) = (files, output.threads, output.format)
        return arguments
    }

    private func report(_ plan: CheckPlan, _ format: FindingFormat, _ problems: inout InputProblems) throws -> CheckRun {
        try FileInput.check(output.output, doesNotReplace: plan.paths)
        var report = format.report(
            FindingReportSettings(
                languages: plan.settings.languages, rules: plan.rules, version: PadananVersion.current,
                baseFolder: plan.settings.folder.path,
                palette: output.palette, width: output.width))
        let out = try FileOutput(output.output)
        let progress = ByteProgress(total: plan.bytes)
        var defects: [Defect] = []
        var run = CheckRun(plan.checker, plan.run)
        try out.write(report.begin())
        try plan.check(&run, progress: { progress.advance(by: $0) }, defect: { defects.append($0) }) { results in
            for result in results { try out.write(report.write(result)) }
        }
        progress.finish()
        try out.write(report.end(run.totals))
        try out.commit()
        problems.report(defects)
        return run
    }

    private func writeBaseline(_ run: CheckRun, _ plan: CheckPlan, _ problems: inout InputProblems) throws {
        guard let (path, baseline, defects) = try plan.newBaseline(of: run) else { return }
        problems.report(defects)
        let file = try FileOutput(path)
        try file.write(baseline.bytes)
        try file.commit()
        StandardError.write("padanan: wrote \(baseline.count) known findings to \(path)\(Self.kept(baseline.count - run.found.count))\n")
    }

    private static func kept(_ count: Int) -> String {
        count > 0 ? "; \(count) of them, in files not checked now, were there before" : ""
    }

    // MARK: Fixing

    private func fix(_ plan: CheckPlan, _ problems: inout InputProblems) throws {
        var defects: [Defect] = []
        let outcome = try plan.fix { defects.append($0) }
        problems.report(defects.filter { $0.severity == .error })
        report(outcome.unreadable)
        let counts = "\(outcome.applied) edit\(outcome.applied == 1 ? "" : "s") in \(outcome.files) file\(outcome.files == 1 ? "" : "s")"
        let rest = outcome.leftOut > 0 ? "; \(outcome.leftOut) more overlap them, run it again" : ""
        StandardError.write("padanan: applied \(counts)\(rest)\n")
    }

    private func diff(_ plan: CheckPlan, _ problems: inout InputProblems) throws {
        let out = try FileOutput(output.output)
        var defects: [Defect] = []
        let outcome = try plan.diff(defect: { defects.append($0) }, { try out.write($0) })
        try out.commit()
        problems.report(defects)
        report(outcome.unreadable)
        try problems.finish()
        if outcome.applied > 0 { throw FindingsExist() }
    }

    /// Says which files are not fixed.
    private func report(_ unreadable: [String]) {
        for path in unreadable {
            StandardError.write("padanan: \(path) is left as it is, since it can't be read whole; mend what is said above, then fix it\n")
        }
    }
}
