/// The namespaces of XLIFF 1 and of the tools whose additions are read.
enum XLIFF12Namespace {
    /// XLIFF 1.2.
    static let core = "urn:oasis:names:tc:xliff:document:1.2"
    /// What the namespaces of all versions from 1.1 on begin with.
    static let stem = "urn:oasis:names:tc:xliff:document:"
    /// Trados Studio.
    static let trados = "http://sdl.com/FileTypes/SdlXliff/1.0"
    /// memoQ.
    static let memoQ = "MQXliff"
    /// Phrase, which was Memsource.
    static let phrase = "http://www.memsource.com/mxlf/2.0"
}
