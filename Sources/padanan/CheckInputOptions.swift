import ArgumentParser
import PadananKit

/// How the files to check are read.
struct CheckInputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The format of the files, whatever their names and content: \(Conversion.formatNames), or text (two files).",
            valueName: "format"))
    var input: String?

    @Option(help: ArgumentHelp("The sheet of workbooks to read; by default the first.", valueName: "name"))
    var sheet: String?
}
