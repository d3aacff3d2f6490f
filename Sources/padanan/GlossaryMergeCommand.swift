import ArgumentParser
import PadananKit

/// `padanan glossary merge`.
struct GlossaryMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Merge two versions of a glossary table by concept and term.",
        discussion: """
            With three tables, BASE is what OURS and THEIRS were made from: what only one of them changed is taken from it, be it a row, a \
            cell, or a term moved to another status. With two tables, everything in either is kept; concepts are the same when they have one \
            id, or the same preferred terms and condition. What isn't touched keeps its bytes.

            What both changed differently is named with its places, stands in the output between <<<<<<< and >>>>>>>, and ends the program \
            with exit code 1; --ours or --theirs settles it. The output may be one of the tables.

              padanan glossary merge base.csv ours.csv theirs.csv -o ours.csv
              padanan glossary merge terms.csv colleague.csv --ours -o terms.csv

            As a merge driver of git: `*.csv merge=padanan` in .gitattributes, and

              git config merge.padanan.driver "padanan glossary merge %O %A %B -o %A --path %P"
            """)

    @Flag(help: "Where both differ, keep what OURS says.")
    var ours = false

    @Flag(help: "Where both differ, take what THEIRS says.")
    var theirs = false

    @Option(help: ArgumentHelp("The name of the table in messages, when the files have other names.", valueName: "name"))
    var path: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @OptionGroup var languages: LanguagePairOptions

    @Argument(help: ArgumentHelp("[BASE] OURS THEIRS, glossary tables (CSV, TSV).", valueName: "tables"))
    var inputs: [String]

    func validate() throws {
        guard (2...3).contains(inputs.count) else { throw ValidationError("Name two tables, or three: base, ours and theirs.") }
        if ours && theirs { throw ValidationError("--ours and --theirs exclude each other.") }
    }

    func run() throws {
        var problems = InputProblems()
        var files = try inputs.map { (path: $0, bytes: try FileInput.read($0)) }
        if let path {
            for (number, name) in zip(files.indices.reversed(), ["theirs/\(path)", path, "base/\(path)"]) { files[number].path = name }
        }
        let settling: MergeSide? = ours ? .ours : theirs ? .theirs : nil
        let merge = GlossaryMerge(settling: settling, languages: languages.pair)
        let merging = try merge.merged(
            base: files.count == 3 ? files[0] : nil, ours: files[files.count - 2], theirs: files[files.count - 1])
        problems.report(merging.defects)
        for conflict in merging.conflicts { StandardError.write("\(conflict)\(settling.map { "; settled by --\($0.rawValue)" } ?? "")\n") }
        let out = try FileOutput(output)
        try out.write(merging.bytes)
        try out.commit()
        try problems.finish()
        if settling == nil, !merging.conflicts.isEmpty { throw FindingsExist() }
    }
}
