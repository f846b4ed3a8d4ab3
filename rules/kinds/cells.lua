--- A table's cell that holds an amount.
kind "cell" {
  background = true,
  doc = "An amount in a table, with what its row and its column are called.",
  label = "{label}[, {heading}]: {amount}",
  fields = {
    { "table", "amount", required = true, doc = "which table of the text, from 1" },
    { "row", "amount", required = true, doc = "which row of the table, from 0" },
    { "column", "amount", required = true, doc = "which column, from 0" },
    { "label", "text", doc = "what the row is of, in lower case: its first cell with letters" },
    { "heading", "text", doc = "what stands above the column, in lower case" },
    { "amount", "amount", required = true, doc = "the cell's amount" },
  },
}
