/** Packs as issued. */
@NullMarked
package uk.improvementboard.persistence.pack;

import org.jspecify.annotations.NullMarked;
