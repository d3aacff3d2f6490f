import ArgumentParser
import PadananKit

/// `padanan glossary sort`.
struct GlossarySortCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sort",
        abstract: "Put the rows of a glossary table in order.",
        discussion: """
            Values are compared without case, then as written, by their bytes in UTF-8: the order is the same on every machine. Rows \
            without a value stand last, equal ones stay as they were. Rows keep their bytes, blank lines move with the row before them. The \
            output may be the input. With --check, ends with exit code 1 when a row stands in the wrong place.

              padanan glossary sort terms.csv -o terms.csv
              padanan glossary sort --by subject,source terms.csv
              padanan glossary sort --check Glossaries/id-en
            """)

    @Option(
        help: ArgumentHelp("What decides, separated by commas: \(names); by default concept.", valueName: "keys"),
        transform: { try keys($0) })
    var by: [SortKey] = [.concept]

    @Flag(help: "Change nothing, and name the first row of each file that stands in the wrong place.")
    var check = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @OptionGroup var languages: LanguagePairOptions

    @Argument(help: "The table (CSV, TSV), “-” for standard input; with --check also several, and folders.")
    var inputs: [String]

    private static var names: String { SortKey.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func keys(_ list: String) throws -> [SortKey] {
        try list.split(separator: ",").map { name in
            guard let key = SortKey(rawValue: String(name)) else {
                throw ValidationError(
                    "“\(name)” is none of \(names)\(Spelling.suggestion(for: String(name), among: SortKey.allCases.map(\.rawValue))).")
            }
            return key
        }
    }

    func validate() throws {
        if by.isEmpty { throw ValidationError("Name what to sort by.") }
        if check && output != nil { throw ValidationError("--check writes no file.") }
        if !check && inputs.count != 1 { throw ValidationError("One table is sorted at a time.") }
    }

    func run() throws {
        var problems = InputProblems()
        let sort = GlossarySort(by: by, languages: languages.pair)
        let tables = try (check ? GlossaryLoader.files(at: inputs) : [(inputs[0], FileInput.read(inputs[0]))]).map { file in
            (path: file.0, table: try MasterTableDocument.rewritable(file, languages: languages.pair))
        }
        for table in tables { problems.report(table.table.defects) }
        let out = try FileOutput(output)
        var isInOrder = true
        for (path, table) in tables {
            if !check {
                try out.write(sort.sorted(table))
            } else if let disorder = sort.disorder(in: table, file: path) {
                try out.write("\(disorder)\n")
                isInOrder = false
            }
        }
        try out.commit()
        try problems.finish()
        if !isInOrder { throw FindingsExist() }
    }
}
