/** Imports of figures: their lines between preview and loading, what each brought, and how it is taken back. */
@NullMarked
package uk.improvementboard.persistence.imports;

import org.jspecify.annotations.NullMarked;
