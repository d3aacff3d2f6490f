import ArgumentParser

/// Which memory.
struct MemoryPathOption: ParsableArguments {
    @Option(help: ArgumentHelp("The file of the memory.", valueName: "path"))
    var tm: String
}
