import PadananModel

extension Property {
    /// The property of a document by which a table gets a column of this name, for the property of its units with the same name.
    public static func tableColumn(_ name: String) -> Property {
        Property(BitextTable.columnProperty, name)
    }
}
