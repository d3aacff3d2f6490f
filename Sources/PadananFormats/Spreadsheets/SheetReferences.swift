/// How many things there are that cells of a sheet refer to by number.
struct SheetReferences {
    /// Shared strings.
    var strings = 0
    /// Cell formats; `nil` when the workbook has no styles.
    var styles: Int?
}
