/** The content of a pack as titled tables, for spreadsheets, CSV files and the data behind each chart. */
@NullMarked
package uk.improvementboard.metrics.pack.table;

import org.jspecify.annotations.NullMarked;
